// Turns a drawing into what a camera would have stored: a JPEG with EXIF, some of it turned.
import sharp from 'sharp';
import { exifSegment } from './exif.mjs';

/** Degrees by which the stored pixels are turned so that applying the orientation undoes it. */
const STORED_TURN = { 1: 0, 3: 180, 6: 270, 8: 90 };

/**
 * @param {import('./pictures.mjs').Picture} picture
 * @returns {Promise<{ bytes: Buffer, width: number, height: number }>} width and height as seen
 */
export async function photograph({ draw, takenAt, place, orientation = 1 }) {
  const drawing = Buffer.from(draw());
  const { data, info } = await sharp(drawing)
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const stored = sharp(data, raw).rotate(STORED_TURN[orientation]);
  const { data: jpeg, info: pixels } = await stored
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  // As in a camera, the thumbnail has the pixels' own direction.
  const thumbnail = await sharp(jpeg)
    .resize({ width: 160, height: 160, fit: 'inside' })
    .jpeg({ quality: 70 })
    .toBuffer();
  const segment = exifSegment(
    {
      takenAt,
      orientation,
      place,
      focalLength: 35 + (info.width % 7),
      iso: 400,
      stored: [pixels.width, pixels.height],
    },
    thumbnail,
  );
  return {
    bytes: Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]),
    width: info.width,
    height: info.height,
  };
}
