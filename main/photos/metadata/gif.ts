import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { Blocks } from './blocks.ts';
import { MetadataError } from './metadata-error.ts';
import { type WriteOptions, xmpToWrite } from './written.ts';
import { readPacket } from './xmp-properties.ts';
import { packetOf } from './xmp-write.ts';

/** A block of the file (GIF89a §§17–27), from its first byte to behind its last. */
interface Block {
  readonly kind: 'xmp' | 'comment' | 'other' | 'end';
  readonly from: number;
  readonly to: number;
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
const XMP_NAME = 'XMP DataXMP';
const NAME_END = 14;
const MOST_BLOCKS = 200_000;

function* blocksOf(bytes: Buffer): Generator<Block> {
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colours(bytes[10] ?? 0);
  for (let count = 0; at < bytes.length && count < MOST_BLOCKS; count++) {
    const from = at;
    const kind = bytes[at];
    if (kind === IMAGE) {
      at = afterSubBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
      yield { kind: 'other', from, to: at };
    } else if (kind === EXTENSION) {
      at = afterSubBlocks(bytes, at + 2);
      yield { kind: kindOf(bytes, from), from, to: at };
    } else {
      if (kind === TRAILER) yield { kind: 'end', from, to: from + 1 };
      return;
    }
  }
}

function kindOf(bytes: Buffer, from: number): Block['kind'] {
  const label = bytes[from + 1];
  if (label === COMMENT) return 'comment';
  const name = bytes.toString('latin1', from + 3, from + NAME_END);
  return label === APPLICATION && name === XMP_NAME ? 'xmp' : 'other';
}

function afterSubBlocks(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return Math.min(at + 1, bytes.length);
}

/** XMP part 3 §1.1.2: behind the packet 258 bytes lead any reader of sub-blocks to its end. */
const MAGIC = Buffer.from([1, ...Array.from({ length: 256 }, (_, n) => 255 - n), 0]);

export function blocksInGif(bytes: Buffer): Blocks {
  const found = [...blocksOf(bytes)].find(({ kind }) => kind === 'xmp');
  const packet = found && bytes.subarray(found.from + NAME_END, found.to - MAGIC.length);
  return { xmp: packet ? readPacket(packet) : [], iim: [], resources: [] };
}

/**
 * A GIF with these words in XMP's application extension, before its end.
 *
 * @throws MetadataError `no-picture` when it has no end
 */
export function writeGif(bytes: Buffer, fields: PhotoFields, options: WriteOptions): Buffer {
  const blocks = [...blocksOf(bytes)];
  const end = blocks.at(-1);
  const first = blocks[0];
  if (end?.kind !== 'end' || !first) throw new MetadataError('no-picture');
  const kept = blocks.filter(
    ({ kind }) => kind === 'other' || (kind === 'comment' && options.keepCamera),
  );
  const packet = packetOf(xmpToWrite(blocksInGif(bytes), fields, options));
  const head = Buffer.from(bytes.subarray(0, first.from));
  // Extensions came with the second edition of the format.
  head.write('GIF89a', 'latin1');
  return Buffer.concat([
    head,
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    Buffer.from([EXTENSION, APPLICATION, 11]),
    Buffer.from(XMP_NAME, 'latin1'),
    Buffer.from(packet),
    MAGIC,
    Buffer.from([TRAILER]),
  ]);
}
