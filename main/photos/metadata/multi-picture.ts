import { cleanExif, type Keep } from './exif-clean.ts';
import { HEADER, MARKER, readJpeg, startsWith } from './jpeg-file.ts';
import { cleanPacket } from './packet-in-place.ts';
import { readerOf, readTiffTree, writeTiffTree } from './tiff-tree.ts';

/** One picture that a JPEG's index names (CIPA DC-007 §5.2.3.3), placed in the whole file. */
export interface IndexedPicture {
  readonly at: number;
  readonly size: number;
  /** Where the entry lies in the index's payload, and where the first of all lies. */
  readonly entry: number;
  readonly table: number;
}

const ENTRIES = 0xb002;
const ENTRY_BYTES = 16;

/**
 * The pictures behind the first one: a phone's gain map, a second view. `base` is where the
 * payload lies in the file, since offsets count from its header of numbers.
 */
export function indexedPictures(payload: Buffer, base: number, end: number): IndexedPicture[] {
  const header = payload.subarray(HEADER.multiPicture.length);
  const tree = readTiffTree(header);
  const field = tree?.first.fields.find(({ tag }) => tag === ENTRIES);
  if (!tree || !field) return [];
  const { u32 } = readerOf(field.value, tree.little);
  const pictures: IndexedPicture[] = [];
  for (let at = ENTRY_BYTES; at + ENTRY_BYTES <= field.value.length; at += ENTRY_BYTES) {
    const offset = u32(at + 8);
    const from = base + HEADER.multiPicture.length + offset;
    if (offset === 0 || from + u32(at + 4) > end) continue;
    pictures.push({
      at: from,
      size: u32(at + 4),
      entry: HEADER.multiPicture.length + field.at + at,
      table: HEADER.multiPicture.length + field.at,
    });
  }
  return pictures;
}

/**
 * The index with its pictures where they lie now.
 *
 * @param base where the payload lies in the new file
 * @param moved how many bytes further back the pictures lie than before
 * @param size bytes of the first picture, which the index's first entry tells
 */
export function movedIndex(
  payload: Buffer,
  pictures: readonly IndexedPicture[],
  { base, moved, size }: { readonly base: number; readonly moved: number; readonly size: number },
): Buffer {
  const copy = Buffer.from(payload);
  const little = copy.toString('latin1', 4, 6) === 'II';
  const u32 = (value: number, at: number) =>
    little ? copy.writeUInt32LE(value, at) : copy.writeUInt32BE(value, at);
  for (const { at, entry } of pictures) {
    u32(at + moved - base - HEADER.multiPicture.length, entry + 8);
  }
  const first = pictures[0];
  if (first) u32(size, first.table + 4);
  return copy;
}

/**
 * A copy of a later picture without what tells of person and place, of the same length: its
 * camera's metadata is only ever made smaller, and filled up with zeros.
 */
export function cleanPicture(picture: Buffer, keep: Keep): Buffer {
  if (picture[0] !== 0xff || picture[1] !== 0xd8) return picture;
  const copy = Buffer.from(picture);
  for (const { marker, payload, at } of readJpeg(picture).segments) {
    if (marker !== MARKER.app1) continue;
    if (startsWith(payload, HEADER.xmp)) {
      cleanPacket(payload.subarray(HEADER.xmp.length), keep).copy(copy, at + HEADER.xmp.length);
    }
    if (!startsWith(payload, HEADER.exif)) continue;
    const tree = readTiffTree(payload.subarray(HEADER.exif.length));
    const clean = tree ? writeTiffTree(cleanExif(tree, keep)) : Buffer.alloc(0);
    const start = at + HEADER.exif.length;
    copy.fill(0, start, at + payload.length);
    if (clean.length <= payload.length - HEADER.exif.length) clean.copy(copy, start);
  }
  return copy;
}
