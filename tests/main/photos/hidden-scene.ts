import sharp from 'sharp';
import type { Frame } from '../../../core/release/photos.ts';
import { noise } from './noise.ts';

/**
 * A grey noisy scene with one magenta square in which a face would be: light and dark stripes of
 * several widths, so that whatever of it is left can be found by its pattern.
 */
export async function sceneWithSecret(width: number, height: number, at: Frame): Promise<Buffer> {
  const square = {
    width: Math.round(at.width * width),
    height: Math.round(at.height * height),
  };
  const stripes = Buffer.alloc(square.width * square.height * 3);
  for (let y = 0; y < square.height; y++) {
    for (let x = 0; x < square.width; x++) {
      const [u, v] = [x / square.width, y / square.height];
      const light = Math.sin(u * 9) + Math.sin(v * 31 + u * 4) + Math.sin(u * 70) * 0.5;
      const place = (y * square.width + x) * 3;
      stripes[place] = 190 + light * 25;
      stripes[place + 1] = 20 + light * 7;
      stripes[place + 2] = 190 + light * 25;
    }
  }
  return noise(width, height, 12)
    .composite([
      {
        input: stripes,
        raw: { ...square, channels: 3 },
        left: Math.round(at.x * width),
        top: Math.round(at.y * height),
      },
    ])
    .png()
    .toBuffer();
}

/** How many of a picture's pixels are plainly magenta, from 0 to 1. */
export async function magentaPart(picture: Uint8Array): Promise<number> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let found = 0;
  for (let at = 0; at + 2 < data.length; at += 3) {
    // By index: a slice for each of a million pixels takes most of a second.
    const green = data[at + 1] ?? 0;
    if ((data[at] ?? 0) - green > 70 && (data[at + 2] ?? 0) - green > 70) found += 1;
  }
  return found / (info.width * info.height);
}

/** The same part of a picture at one fixed size, in grey. */
export async function regionOf(picture: Uint8Array, part: Frame): Promise<Buffer> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const left = Math.round(part.x * info.width);
  const top = Math.round(part.y * info.height);
  return sharp(data, { raw: info })
    .extract({
      left,
      top,
      width: Math.min(info.width - left, Math.round(part.width * info.width)),
      height: Math.min(info.height - top, Math.round(part.height * info.height)),
    })
    .resize(64, 64, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}

/** Pearson's correlation: 1 for the same pattern, 0 when one says nothing about the other. */
export function correlation(a: Buffer, b: Buffer): number {
  const mean = (of: Buffer) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ownA, ownB] = [0, 0, 0];
  a.forEach((value, at) => {
    const [x, y] = [value - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    ownA += x * x;
    ownB += y * y;
  });
  return both / (Math.sqrt(ownA * ownB) || 1);
}
