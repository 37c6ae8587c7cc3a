import type { Look } from '../../../core/release/photos.ts';
import { decode, type Pixels } from './decode.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { isRecompressed } from './messenger-copy.ts';
import { lendPhoto, type PhotoFile } from './photo-file.ts';
import { sharp } from './sharp.ts';
import { fitted } from './sizes.ts';

/** Pixels of the longer side at which sharpness is measured: noise of the sensor is gone there. */
const SHARPNESS_EDGE = 2400;

/** What the pixels of a photo tell. Throws a `PhotoError`. */
export async function lookAt(path: string, context: JobContext): Promise<Look> {
  return lendPhoto(path, (file) => lookOf(file, context));
}

async function lookOf(file: PhotoFile, context: JobContext): Promise<Look> {
  checkCancelled(context.signal);
  const { width, height } = file.upright;
  return context.pixels.spend(
    width * height,
    async () => {
      context.onWork();
      checkCancelled(context.signal);
      return context.threads.spend(1, async () => {
        const pixels = await decode(file, fitted(file.upright, SHARPNESS_EDGE));
        const grey = await inGrey(pixels);
        return {
          dhash: await differenceHash(grey),
          sharpness: laplacianVariance(grey),
          recompressed: isRecompressed(file),
        };
      });
    },
    context.onWait,
  );
}

interface Grey {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function inGrey({ data, width, height, channels }: Pixels): Promise<Grey> {
  const grey = await sharp(data, { raw: { width, height, channels } })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: grey, width, height };
}

/**
 * Whether each of 8 × 8 points is brighter than its neighbour on the right, row by row, as 16
 * hexadecimal digits. It survives other sizes, compression and brightness.
 */
async function differenceHash({ data, width, height }: Grey): Promise<string> {
  const small = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ width: 9, height: 8, fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  let digits = '';
  for (let row = 0; row < 8; row++) {
    let byte = 0;
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column;
      byte = byte * 2 + ((small[at] ?? 0) > (small[at + 1] ?? 0) ? 1 : 0);
    }
    digits += byte.toString(16).padStart(2, '0');
  }
  return digits;
}

/** Variance of the Laplacian over all inner pixels, to two digits: edges that are there at all. */
function laplacianVariance({ data, width, height }: Grey): number {
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    const row = y * width;
    for (let at = row + 1; at < row + width - 1; at++) {
      const value =
        (data[at - 1] ?? 0) +
        (data[at + 1] ?? 0) +
        (data[at - width] ?? 0) +
        (data[at + width] ?? 0) -
        4 * (data[at] ?? 0);
      sum += value;
      squares += value * value;
    }
  }
  const count = Math.max(1, (width - 2) * (height - 2));
  return Math.round((squares / count - (sum / count) ** 2) * 100) / 100;
}
