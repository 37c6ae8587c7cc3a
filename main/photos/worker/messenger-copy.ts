import { readMetadata } from '../metadata/read.ts';
import type { PhotoFile } from './photo-file.ts';

/** Messengers send pictures at 1280, 1600, 2048 or 2560 pixels. */
const LARGEST_EDGE = 2560;
/** They compress at 70 to 87; cameras and editors at 93 and more. */
const HIGHEST_QUALITY = 92;

/**
 * Whether a picture went through a messenger or a social network: a small JPEG, compressed
 * strongly, without anything that a camera or an agency wrote into it. An original lies elsewhere.
 */
export function isRecompressed({ bytes, format, upright }: PhotoFile): boolean {
  if (format !== 'jpeg' || Math.max(upright.width, upright.height) > LARGEST_EDGE) return false;
  const quality = jpegQuality(bytes);
  if (quality === undefined || quality > HIGHEST_QUALITY) return false;
  const { camera, takenAt, fields } = readMetadata(bytes, format);
  return !camera && !takenAt && Object.keys(fields).length === 0;
}

/** Mean of the example table for brightness that quality 50 stands for (ITU T.81, table K.1). */
const MEAN_AT_50 = 57.625;

/**
 * The quality of 1 to 100 that libjpeg would call the first quantisation table, from its mean:
 * encoders of today shape their tables otherwise, but as coarse. Undefined without a table.
 */
export function jpegQuality(bytes: Buffer): number | undefined {
  const table = firstTable(bytes);
  if (!table) return undefined;
  const scale = (table.reduce((sum, value) => sum + value, 0) / table.length / MEAN_AT_50) * 100;
  return Math.round(scale < 100 ? 100 - scale / 2 : 5000 / scale);
}

const DEFINE_TABLES = 0xdb;
const START_OF_SCAN = 0xda;

function firstTable(bytes: Buffer): readonly number[] | undefined {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1];
    if (marker === START_OF_SCAN) return undefined;
    const standsAlone = marker === 0xff || marker === 0x00 || marker === 0x01;
    if (marker === DEFINE_TABLES) {
      const wide = (bytes[at + 4] ?? 0) >> 4 === 1;
      const start = at + 5;
      if (start + (wide ? 128 : 64) > bytes.length) return undefined;
      return Array.from({ length: 64 }, (_, n) =>
        wide ? bytes.readUInt16BE(start + n * 2) : (bytes[start + n] ?? 0),
      );
    }
    at += standsAlone ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
