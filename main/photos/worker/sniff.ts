import type { PhotoFormat } from '../protocol.ts';
import { readTiffDirectory } from './tiff-directory.ts';

/** What a file is by its first bytes: a format that is read, another picture, or no picture. */
export type Sniffed = PhotoFormat | 'unsupported' | 'not-a-photo';

/** Pictures that exist in newsrooms but are not read: BigTIFF, camera raw, Photoshop, BMP, JPEG XL. */
const OTHER_PICTURES = [
  'II+\0',
  'MM\0+',
  '8BPS',
  'BM',
  'FUJIFILM',
  'IIRO',
  'IIRS',
  'IIU\0',
  '\xff\x0a',
  '\0\0\0\x0cJXL ',
];

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx']);
const AVIF_BRANDS = new Set(['avif', 'avis']);

/**
 * Tells the format by the bytes, never by the name: libvips would happily draw an SVG that is
 * called .jpg, with everything that an SVG can refer to.
 */
export function sniff(bytes: Buffer): Sniffed {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) {
    return isCameraRaw(bytes) ? 'unsupported' : 'tiff';
  }
  if (head.slice(4, 8) === 'ftyp') return byBrands(bytes);
  return OTHER_PICTURES.some((start) => head.startsWith(start)) ? 'unsupported' : 'not-a-photo';
}

/** ISO 14496-12 §4.3: the major brand, then the compatible ones, in the first box. */
function byBrands(bytes: Buffer): Sniffed {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands = [bytes.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4));
  const major = brands[0];
  if (major === 'crx ' || major === 'heim' || major === 'heis') return 'unsupported';
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return 'heic';
  return major === 'mif1' || major === 'msf1' ? 'unsupported' : 'not-a-photo';
}

/**
 * NEF, DNG, ARW and CR2 are TIFF files whose first picture is a small preview: read as a TIFF they
 * would give a postage stamp. The preview is marked as reduced (TIFF 6.0, NewSubfileType), Canon's
 * file by `CR` after the header.
 */
function isCameraRaw(bytes: Buffer): boolean {
  if (bytes.length < 16) return false;
  if (bytes.toString('latin1', 8, 10) === 'CR') return true;
  const NEW_SUBFILE_TYPE = 254;
  const [subfile = 0] = readTiffDirectory(bytes)?.get(NEW_SUBFILE_TYPE) ?? [];
  return (subfile & 1) === 1;
}
