import sharp, { type Sharp } from 'sharp';

/** Normal numbers of mean 0 and deviation 1, a prime many, so that rows do not repeat. */
const NORMAL = Float32Array.from({ length: 262_139 }, spread);

/** A bell curve from a row of whole numbers: the sum of six, each well mixed. */
function spread(_: unknown, at: number): number {
  let sum = 0;
  for (let n = 0; n < 6; n++) {
    let mixed = Math.imul(at * 6 + n + 1, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    sum += ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32 - 0.5;
  }
  // Each of the six has a variance of a twelfth.
  return sum * Math.SQRT2;
}

/**
 * A grey picture with the noise of a sensor around its middle, the same every time. libvips can
 * draw one too, but takes three seconds for twelve megapixels.
 */
export function noise(width: number, height: number, deviation: number): Sharp {
  const period = Uint8ClampedArray.from(NORMAL, (value) => 128 + value * deviation);
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < data.length; at += period.length)
    data.set(period.subarray(0, data.length - at), at);
  return sharp(data, { raw: { width, height, channels: 3 } });
}
