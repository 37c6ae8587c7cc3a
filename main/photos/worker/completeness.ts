import type { PhotoFormat } from '../protocol.ts';

/**
 * Whether a file ends before its own structure says so, as after a copy that broke off. Looks at
 * the structure alone, in a few milliseconds, so that a cut photo is named when it arrives and not
 * when it is exported. `false` is no promise: TIFF and GIF show it only when they are decoded.
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
    case 'gif':
      return false;
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
