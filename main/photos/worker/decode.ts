import type { Sharp, SharpOptions } from 'sharp';
import { isSrgb } from './icc.ts';
import { asPhotoError, PhotoError } from './photo-error.ts';
import { LARGEST_PIXELS, type PhotoFile } from './photo-file.ts';
import { rgbTiff } from './rgb-tiff.ts';
import { sharp } from './sharp.ts';
import type { Size } from './sizes.ts';

/** Decoded pixels: upright, sRGB, eight bits, no alpha. */
export interface Pixels extends Size {
  readonly data: Buffer;
  readonly channels: 1 | 2 | 3 | 4;
}

/**
 * Decodes a photo once, straight to `size` (which must not exceed the photo), upright and in sRGB;
 * what is transparent becomes white. Throws a `PhotoError`.
 */
export async function decode(file: PhotoFile, size: Size): Promise<Pixels> {
  try {
    if (file.format === 'heic') return await decodeHeicTo(file, size);
    return await toPixels(decoding(file, size));
  } catch (error) {
    throw asPhotoError(error);
  }
}

/**
 * A photo on its way to `size`, for who encodes it in the same pass. HEIC is read by another
 * library and cannot come this way.
 */
export function decoding(file: PhotoFile, size: Size): Sharp {
  // An sRGB profile says nothing that sharp does not assume anyway.
  const ignoreIcc = file.space !== 'cmyk' && file.icc !== undefined && isSrgb(file.icc);
  const opened = sharp(file.bytes, { ...READING, ignoreIcc }).autoOrient();
  // Laying an opaque picture on white changes nothing and takes a tenth of the decoding.
  return inSrgb(file.hasAlpha ? onWhite(opened) : opened, size);
}

/** `error` refuses files that end early, and lets harmless oddities of old cameras pass. */
const READING: SharpOptions = { limitInputPixels: LARGEST_PIXELS, failOn: 'error' };

const onWhite = (pipeline: Sharp) => pipeline.flatten({ background: '#ffffff' });

const inSrgb = (pipeline: Sharp, { width, height }: Size) =>
  pipeline.resize({ width, height, fit: 'fill' }).toColourspace('srgb');

async function toPixels(pipeline: Sharp): Promise<Pixels> {
  const { data, info } = await pipeline
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/**
 * libheif gives the picture upright already, in the colours of its profile. It is made small
 * first, and only the small picture is converted. Loading it takes a quarter of a worker's start,
 * so that waits for the first HEIC.
 */
async function decodeHeicTo(file: PhotoFile, size: Size): Promise<Pixels> {
  const { default: decodeHeic } = await import('heic-decode');
  const { data, width, height } = await decodeHeic({ buffer: file.bytes });
  if (width !== file.upright.width || height !== file.upright.height) {
    throw new PhotoError('damaged', `decoded as ${width}x${height}`);
  }
  const rgba = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const raw = sharp(rgba, { raw: { width, height, channels: 4 } });
  const small = await toPixels(inSrgb(onWhite(raw), size));
  if (!file.icc || isSrgb(file.icc)) return small;
  const tiff = rgbTiff(small.data, small.width, small.height, file.icc);
  return toPixels(inSrgb(sharp(tiff, READING), size));
}
