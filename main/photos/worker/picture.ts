import {
  cropOf,
  pixelsOf,
  shownSize,
  straightenDegrees,
  straightenedScale,
  straightenedSize,
} from '../../../core/photos/picture-work.ts';
import type { Frame, PictureUse, PictureWork } from '../../../core/release/photos.ts';
import { decode, type Pixels } from './decode.ts';
import { hideAreas } from './hide-areas.ts';
import type { PhotoFile } from './photo-file.ts';
import { sharp } from './sharp.ts';
import { fitted, masterSize, type Size, withinMaster } from './sizes.ts';

/** What is done to a picture, and the id that the chance of its hidden areas comes from. */
export interface Worked {
  readonly photo: string;
  readonly work: PictureWork | undefined;
}

/**
 * Decodes a photo to `size` (of the whole upright picture), straightens it and hides its areas.
 * Crops come afterwards, as each use has its own: what is hidden is never in memory again.
 * Throws a `PhotoError`.
 */
export async function decodeWorked(
  file: PhotoFile,
  size: Size,
  { photo, work }: Worked,
): Promise<Pixels> {
  const whole = await decode(file, size);
  const pixels = await straightened(whole, work);
  hideAreas(pixels, work, photo);
  return pixels;
}

/**
 * Turned about the middle and cut to the largest picture of the same shape. Bicubic: a horizon is
 * straightened to be looked at, and everything is made smaller afterwards.
 */
async function straightened(pixels: Pixels, work: PictureWork | undefined): Promise<Pixels> {
  const degrees = straightenDegrees(work);
  if (degrees === 0) return pixels;
  const radians = (degrees * Math.PI) / 180;
  const [across, along] = [Math.cos(radians), Math.sin(radians)];
  const turned = await raw(
    open(pixels).affine(
      [
        [across, -along],
        [along, across],
      ],
      { interpolator: 'bicubic', background: '#ffffff' },
    ),
  );
  const { width, height } = straightenedSize(pixels, work);
  const left = Math.max(0, Math.round((turned.width - width) / 2));
  const top = Math.max(0, Math.round((turned.height - height) / 2));
  return raw(open(turned).extract({ left, top, width, height }));
}

/** A part of the picture. The whole is the very same pixels. */
export async function cut(pixels: Pixels, part: Frame): Promise<Pixels> {
  const frame = pixelsOf(part, pixels);
  if (frame.width === pixels.width && frame.height === pixels.height) return pixels;
  return raw(open(pixels).extract({ ...frame }));
}

/** Size to decode to, so that the smallest crop still has the pixels of a whole photo's master. */
export function masterFor(
  upright: Size,
  work: PictureWork | undefined,
  uses: readonly PictureUse[],
  widths?: readonly number[],
): Size {
  const shown = uses.map((use) => shownSize(upright, work, use));
  const scales = shown.map((size) => masterSize(size, widths).width / size.width);
  const isWhole = shown.every(
    (size) => size.width === upright.width && size.height === upright.height,
  );
  return isWhole ? masterSize(upright, widths) : withinMaster(upright, Math.max(...scales, 0));
}

/** Size to decode to, so that what a use shows is `longEdge` pixels long, or as large as it is. */
export function sizeForEdge(
  upright: Size,
  work: PictureWork | undefined,
  use: PictureUse | undefined,
  longEdge: number,
): Size {
  const degrees = straightenDegrees(work);
  const crop = cropFor(work, use);
  const kept = degrees === 0 ? 1 : straightenedScale(upright, degrees);
  const longest = Math.max(upright.width * crop.width, upright.height * crop.height) * kept;
  const scale = Math.min(1, longEdge / longest);
  return fitted(upright, Math.max(1, Math.ceil(Math.max(upright.width, upright.height) * scale)));
}

/** The crop of a use; the whole picture when it is for no use. */
export function cropFor(work: PictureWork | undefined, use: PictureUse | undefined): Frame {
  return use ? cropOf(work, use) : { x: 0, y: 0, width: 1, height: 1 };
}

const open = ({ data, width, height, channels }: Pixels) =>
  sharp(data, { raw: { width, height, channels } });

async function raw(pipeline: ReturnType<typeof open>): Promise<Pixels> {
  const { data, info } = await pipeline.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}
