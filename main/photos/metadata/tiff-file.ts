import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { type Blocks, photoshopBlock } from './blocks.ts';
import { cleanExif, withWords } from './exif-clean.ts';
import { type DataSet, readDataSets } from './iim.ts';
import { MetadataError } from './metadata-error.ts';
import {
  readerOf,
  readTiffTree,
  TAG,
  type TiffDirectory,
  type TiffField,
  type TiffTree,
} from './tiff-tree.ts';
import { iimToWrite, resourcesToWrite, type WriteOptions, xmpToWrite } from './written.ts';
import { readPacket } from './xmp-properties.ts';
import { packetOf } from './xmp-write.ts';

const XMP = 0x02bc;
const IPTC = 0x83bb;
const PHOTOSHOP = 0x8649;
const SUBFILE = 0x00fe;
const STRIPS = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
] as const;
const BYTE = { type: 1, size: 1 } as const;
const LONG = { type: 4, size: 4 } as const;

export function blocksInTiff(bytes: Buffer): Blocks {
  const tree = readTiffTree(bytes);
  if (!tree) return { xmp: [], iim: [], resources: [] };
  const value = (tag: number) => tree.first.fields.find((field) => field.tag === tag)?.value;
  const packet = value(XMP);
  const photoshop = photoshopBlock(value(PHOTOSHOP) ?? Buffer.alloc(0));
  const own = value(IPTC);
  return {
    exif: tree,
    xmp: packet ? readPacket(packet) : [],
    resources: photoshop.resources,
    iim: own ? legacySets(own) : photoshop.iim,
  };
}

/** The block is bytes; some programs declared it as 32-bit numbers and turned each of them over. */
function legacySets(block: Buffer): readonly DataSet[] {
  if (block[0] === 0x1c || block[3] !== 0x1c) return readDataSets(block);
  const turned = Buffer.from(block.subarray(0, block.length - (block.length % 4)));
  return readDataSets(turned.swap32());
}

/**
 * A TIFF with these words: new directories stand at its end, and point to the pixels where they
 * have always been. What was taken out is overwritten with zeros where it lay.
 *
 * @throws MetadataError `no-picture` when its directory cannot be read
 */
export function writeTiff(bytes: Buffer, fields: PhotoFields, options: WriteOptions): Buffer {
  const tree = readTiffTree(bytes);
  const pixels = tree && pixelsOf(tree.first, tree.little);
  if (!tree || !pixels || pixels.length === 0) throw new MetadataError('no-picture');
  const found = blocksInTiff(bytes);
  const clean = withWords(cleanFile(tree, options), fields, options.languages);
  const iim = padded(iimToWrite(found, fields, options));
  const blocks = [
    block(XMP, BYTE, Buffer.from(packetOf(xmpToWrite(found, fields, options)))),
    block(IPTC, LONG, iim),
    block(PHOTOSHOP, BYTE, resourcesToWrite(found, iim, { withIim: false })),
  ];
  const first = { ...clean.first, fields: [...clean.first.fields, ...blocks] };
  const copy = Buffer.from(bytes);
  erase(copy, tree, first, pixels);
  return appended(copy, { ...clean, first }, tree.first);
}

function block(tag: number, { type, size }: typeof BYTE | typeof LONG, value: Buffer): TiffField {
  return { tag, type, count: value.length / size, value, at: 0 };
}

/**
 * Programs look for whole 32-bit numbers there, in no byte order, as Photoshop writes them, and
 * take the sum over the padding too.
 */
const padded = (iim: Buffer) => Buffer.concat([iim, Buffer.alloc(-iim.length & 3)]);

/** What a camera or a program noted in the first directory of a file that also has the picture. */
const PRIVATE = new Set<number>([0x013c, 0xc62f, 0xc634, 0xc65d, 0xa420, TAG.makerNote]);
const REWRITTEN = new Set<number>([XMP, IPTC, PHOTOSHOP]);

/** As in a block of EXIF, but of the first directory everything stays that draws the picture. */
function cleanFile(tree: TiffTree, options: WriteOptions): TiffTree {
  const { below } = cleanExif(tree, options).first;
  const words = cleanExif(tree, { ...options, keepCamera: true }).first.fields;
  const fields = tree.first.fields.filter((field) => {
    if (REWRITTEN.has(field.tag)) return false;
    if (field.tag === TAG.exif || field.tag === TAG.gps) return below.has(field.tag);
    if (field.tag === SUB_PICTURES) return true;
    if (!words.includes(field)) return false;
    return options.keepCamera || !PRIVATE.has(field.tag);
  });
  const next = pagesOf(tree.first.next, tree.little, options);
  return { ...tree, first: { fields, below, ...(next && { next }) } };
}

const SUB_PICTURES = 0x014a;

/** The pages behind the first; a reduced copy of it is a thumbnail. */
function pagesOf(
  next: TiffDirectory | undefined,
  little: boolean,
  options: WriteOptions,
): TiffDirectory | undefined {
  if (!next || options.keepCamera || !isReduced(next, little)) return next;
  return pagesOf(next.next, little, options);
}

function isReduced({ fields }: TiffDirectory, little: boolean): boolean {
  const kind = fields.find(({ tag }) => tag === SUBFILE)?.value;
  return kind?.length === 4 && (readerOf(kind, little).u32(0) & 1) === 1;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the strips or tiles of a directory lie. */
function pixelsOf({ fields }: TiffDirectory, little: boolean): readonly Range[] {
  const numbers = (tag: number): number[] => {
    const field = fields.find((one) => one.tag === tag);
    if (!field) return [];
    const { u16, u32 } = readerOf(field.value, little);
    const size = field.type === 3 ? 2 : 4;
    return Array.from({ length: Math.floor(field.value.length / size) }, (_, n) =>
      size === 2 ? u16(n * 2) : u32(n * 4),
    );
  };
  return STRIPS.flatMap(([offsets, lengths]) => {
    const sizes = numbers(lengths);
    return numbers(offsets).map((from, n) => ({ from, to: from + (sizes[n] ?? 0) }));
  });
}

/** Zeros over the values that are no longer pointed to, never over pixels or what is. */
function erase(
  copy: Buffer,
  before: TiffTree,
  first: TiffDirectory,
  pixels: readonly Range[],
): void {
  const kept = new Set([...fieldsIn(first)]);
  const safe = [...kept]
    .filter(({ at }) => at > 0)
    .map(rangeOf)
    .concat(pixels);
  for (const field of fieldsIn(before.first)) {
    const range = rangeOf(field);
    if (kept.has(field) || safe.some(({ from, to }) => range.from < to && from < range.to))
      continue;
    copy.fill(0, range.from, range.to);
  }
  const dropped = before.first.next !== first.next ? before.first.next : undefined;
  if (!dropped) return;
  for (const { from, to } of pixelsOf(dropped, before.little)) {
    const isPixels = safe.some((one) => from < one.to && one.from < to);
    if (!isPixels) copy.fill(0, from, Math.min(to, copy.length));
  }
}

const rangeOf = ({ at, value }: TiffField): Range => ({ from: at, to: at + value.length });

function* fieldsIn(directory: TiffDirectory): Generator<TiffField> {
  yield* directory.fields;
  for (const below of directory.below.values()) yield* fieldsIn(below);
}

/**
 * The file with new directories behind its end. Values that were there before are pointed to where
 * they lie; the pages behind the first keep their own directories.
 */
function appended(file: Buffer, tree: TiffTree, old: TiffDirectory): Buffer {
  const pieces: Buffer[] = [file];
  let end = file.length;
  const place = (bytes: Buffer): number => {
    if (end % 2 === 1) {
      pieces.push(Buffer.alloc(1));
      end += 1;
    }
    pieces.push(bytes);
    end += bytes.length;
    return end - bytes.length;
  };
  const { little } = tree;
  const u16 = (bytes: Buffer, value: number, at: number) =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const u32 = (bytes: Buffer, value: number, at: number) =>
    little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);

  const write = (directory: TiffDirectory, next: number): number => {
    const fields = [...directory.fields].sort((a, b) => a.tag - b.tag);
    const bytes = Buffer.alloc(2 + fields.length * 12 + 4);
    u16(bytes, fields.length, 0);
    for (const [index, { tag, type, count, value, at }] of fields.entries()) {
      const entry = 2 + index * 12;
      const below = directory.below.get(tag);
      u16(bytes, tag, entry);
      u16(bytes, type, entry + 2);
      u32(bytes, count, entry + 4);
      if (below) u32(bytes, write(below, 0), entry + 8);
      else if (value.length <= 4) value.copy(bytes, entry + 8);
      else u32(bytes, at > 0 ? at : place(value), entry + 8);
    }
    u32(bytes, next, bytes.length - 4);
    return place(bytes);
  };

  const next = nextOffset(old, tree.first.next, little, file);
  u32(file, write(tree.first, next), 4);
  return Buffer.concat(pieces);
}

/** Where the directory of the next page lies: its own place in the file is not known to the tree. */
function nextOffset(
  old: TiffDirectory,
  wanted: TiffDirectory | undefined,
  little: boolean,
  file: Buffer,
): number {
  if (!wanted) return 0;
  const { u16, u32 } = readerOf(file, little);
  let at = u32(4);
  for (let here: TiffDirectory | undefined = old; here; here = here.next) {
    if (here === wanted) return at;
    at = u32(at + 2 + u16(at) * 12);
  }
  return 0;
}
