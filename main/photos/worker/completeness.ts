import type { PhotoFormat } from '../protocol.ts';
import { readTiffDirectory } from './tiff-directory.ts';

/**
 * Whether a file ends before its own structure says so, as after a copy that broke off. Looks at
 * the structure alone, in a few milliseconds, so that a cut photo is named when it arrives and not
 * when it is exported; and never at a decoder's words, which two photos in flight share.
 */
export function isCut(format: PhotoFormat, bytes: Buffer): boolean {
  switch (format) {
    case 'jpeg':
      return jpegIsCut(bytes);
    case 'png':
      return pngIsCut(bytes);
    case 'webp':
      return bytes.length < 12 || bytes.readUInt32LE(4) + 8 > bytes.length;
    case 'avif':
    case 'heic':
      return boxesAreCut(bytes);
    case 'tiff':
      return tiffIsCut(bytes);
    case 'gif':
      return gifIsCut(bytes);
    default:
      return format satisfies never;
  }
}

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const START_OF_SCAN = 0xda;

/**
 * Walks the segments to the first scan and looks for the end marker behind it. Inside a scan FF is
 * always followed by 00 or a restart marker, so the first FF D9 is the end (ITU T.81, B.1.1.5).
 * The embedded thumbnail, a JPEG too, lies in a segment before the scan and is skipped.
 */
function jpegIsCut(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1; // Stray bytes between segments: some cameras write them, decoders skip them.
      continue;
    }
    const marker = bytes[at + 1];
    if (marker === START_OF_SCAN) return bytes.indexOf(END_OF_IMAGE, at + 2) < 0;
    const standsAlone = marker === 0xff || marker === 0x00 || marker === 0x01;
    at += standsAlone ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return true;
}

function pngIsCut(bytes: Buffer): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return false;
    at += 12 + bytes.readUInt32BE(at);
  }
  return true;
}

/** ISO 14496-12 §4.2: boxes of a 32-bit size; 1 means a 64-bit one follows, 0 "to the end". */
function boxesAreCut(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size === 0) return false;
    if (size === 1 && at + 16 > bytes.length) return true;
    const length = size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size;
    if (length < 8) return false; // Nonsense rather than an early end: the decoder will say.
    at += length;
  }
  return at > bytes.length;
}

const OFFSETS_AND_LENGTHS = [
  [273, 279], // StripOffsets, StripByteCounts
  [324, 325], // TileOffsets, TileByteCounts
] as const;

/** TIFF 6.0: whether the directory, a strip or a tile of the first picture ends outside the file. */
function tiffIsCut(bytes: Buffer): boolean {
  const fields = readTiffDirectory(bytes);
  if (!fields) return true;
  return OFFSETS_AND_LENGTHS.some(([offsets, lengths]) =>
    fields.get(offsets)?.some((at, n) => at + (fields.get(lengths)?.[n] ?? 0) > bytes.length),
  );
}

/** GIF89a §§17–27: walks the blocks to the end of the first picture, the only one that is shown. */
function gifIsCut(bytes: Buffer): boolean {
  const IMAGE = 0x2c;
  const EXTENSION = 0x21;
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colours(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === EXTENSION) at = afterSubBlocks(bytes, at + 2);
    else if (kind === IMAGE) {
      // The descriptor, its colours, and one byte that says how the pixels are packed.
      at = afterSubBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
      return at > bytes.length;
    } else return false; // The trailer, or nonsense: the decoder will say.
  }
  return true;
}

/** Each sub-block begins with its length; one of no length ends the row. */
function afterSubBlocks(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
