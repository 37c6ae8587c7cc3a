import { readJpeg } from '../metadata/jpeg-file.ts';
import { LARGEST_PIXELS } from './photo-file.ts';
import type { Size } from './sizes.ts';

/** Frames of baseline, extended and progressive pictures (ITU T.81, table B.1). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

/**
 * The upright size of a JPEG as cameras write it, without asking a library, which takes longer
 * than all the rest. Undefined for anything unusual: then the library says what is wrong with it.
 */
export function plainJpegSize(bytes: Buffer, orientation: number): Size | undefined {
  const frame = readJpeg(bytes).segments.find(({ marker }) => FRAMES.has(marker))?.payload;
  if (!frame || frame.length < 9 || frame[0] !== 8) return undefined;
  const [height, width, parts] = [frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5]];
  const isUsual = (parts === 1 || parts === 3) && frame.length === 6 + parts * 3;
  if (!isUsual || height === 0 || width === 0 || height * width > LARGEST_PIXELS) return undefined;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
