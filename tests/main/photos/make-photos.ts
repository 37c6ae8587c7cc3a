import sharp, { type Sharp } from 'sharp';
import { noise } from './noise.ts';

/**
 * A scene of four coloured quarters (red, green, blue, yellow from the upper left), so that a
 * mirrored or turned picture is never taken for the right one.
 */
export function quarters(width: number, height: number): Sharp {
  const half = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
  const quarter = (background: string, left: number, top: number) => ({
    input: { create: { ...half, channels: 3 as const, background } },
    left,
    top,
  });
  const composed = sharp({ create: { width, height, channels: 3, background: '#d0c020' } });
  return composed.composite([
    quarter('#c83c28', 0, 0),
    quarter('#28a03c', half.width, 0),
    quarter('#2846c8', 0, half.height),
  ]);
}

/** Noise as a sensor has it, so that encoders have real work and files a real size. */
export function noisy(width: number, height: number): Sharp {
  return noise(width, height, 30);
}

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The colour of one point, given as a part of width and height. */
export async function colourAt(
  picture: Uint8Array | string,
  x: number,
  y: number,
): Promise<Colour> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at =
    (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
  return { r, g, b };
}

/** The largest difference of a channel, 0 to 255. */
export function difference(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a.r - b.r), Math.abs(a.g - b.g), Math.abs(a.b - b.b));
}

/** How far two pictures of the same scene differ on average, 0 to 255 per channel. */
export async function meanDifference(a: Uint8Array, b: Uint8Array): Promise<number> {
  const small = (picture: Uint8Array) =>
    sharp(picture).resize(64, 64, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const [left, right] = await Promise.all([small(a), small(b)]);
  let sum = 0;
  left.forEach((value, i) => {
    sum += Math.abs(value - (right[i] ?? 0));
  });
  return sum / left.length;
}
