import type { Frame, PictureUse, PictureWork, Point } from '../release/photos.ts';

/** Pixels of an upright picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Whole pixels of a picture. */
export interface PixelFrame extends PictureSize {
  readonly left: number;
  readonly top: number;
}

/** Degrees to either side that a picture is straightened by; more is no slip of the hand. */
export const MOST_DEGREES = 15;

const WHOLE: Frame = { x: 0, y: 0, width: 1, height: 1 };
/** A crop of less than this part of a side is a slip of the mouse and not what was meant. */
const SMALLEST_CROP = 0.02;

/** The degrees that are really applied: a file may say anything. */
export function straightenDegrees(work: PictureWork | undefined): number {
  const degrees = work?.straighten ?? 0;
  return Math.max(-MOST_DEGREES, Math.min(MOST_DEGREES, degrees));
}

/**
 * How much smaller than the original, per side, the straightened picture is: the largest rectangle
 * of the original's shape without empty corners, about the middle. On the screen that is
 * `rotate(degrees) scale(1 / this)` in a box of the original's shape.
 */
export function straightenedScale({ width, height }: PictureSize, degrees: number): number {
  const radians = (Math.abs(degrees) * Math.PI) / 180;
  const across = Math.cos(radians);
  const along = Math.sin(radians);
  return Math.min(
    width / (width * across + height * along),
    height / (width * along + height * across),
  );
}

/** The straightened picture, which areas, points and crops refer to. */
export function straightenedSize(size: PictureSize, work: PictureWork | undefined): PictureSize {
  const degrees = straightenDegrees(work);
  return degrees === 0 ? size : scaledBy(size, straightenedScale(size, degrees));
}

/**
 * The crop for a use, inside the straightened picture. A use without one of its own follows the
 * page's: what was cut away there is not to come back in a card or on paper.
 */
export function cropOf(work: PictureWork | undefined, use: PictureUse): Frame {
  const wanted = work?.crops?.[use] ?? work?.crops?.page;
  const crop = wanted && inside(wanted);
  return crop && crop.width >= SMALLEST_CROP && crop.height >= SMALLEST_CROP ? crop : WHOLE;
}

/** Size of the picture as this use shows it: after straightening and the crop. */
export function shownSize(
  size: PictureSize,
  work: PictureWork | undefined,
  use: PictureUse,
): PictureSize {
  const { width, height } = pixelsOf(cropOf(work, use), straightenedSize(size, work));
  return { width, height };
}

/** Whether a copy at full size needs its pixels encoded anew. */
export function changesPixels(work: PictureWork | undefined): boolean {
  if (!work) return false;
  const crop = cropOf(work, 'page');
  const isCut = crop.width < 1 || crop.height < 1;
  return isCut || straightenDegrees(work) !== 0 || hiddenFrames(work).length > 0;
}

/** The hidden areas that lie in the picture at all, cut to it. */
export function hiddenFrames(
  work: PictureWork | undefined,
): readonly { readonly frame: Frame; readonly way: 'blur' | 'cover' }[] {
  return (work?.hidden ?? []).flatMap(({ frame, way }) => {
    const visible = inside(frame);
    return visible.width > 0 && visible.height > 0 ? [{ frame: visible, way }] : [];
  });
}

/** The whole pixels of a part of the picture: at least one, and none outside. */
export function pixelsOf(part: Frame, { width, height }: PictureSize): PixelFrame {
  const left = Math.min(width - 1, Math.round(part.x * width));
  const top = Math.min(height - 1, Math.round(part.y * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, Math.round((part.x + part.width) * width)) - left),
    height: Math.max(1, Math.min(height, Math.round((part.y + part.height) * height)) - top),
  };
}

/**
 * The largest part of `within` that has the shape of `shape`, as near as can be to having the
 * focus (a point of the whole picture) in its middle.
 */
export function aroundFocus(within: Frame, whole: PictureSize, shape: PictureSize, focus: Point) {
  const across = within.width * whole.width;
  const along = within.height * whole.height;
  const scale = Math.min(across / shape.width, along / shape.height);
  const width = (shape.width * scale) / whole.width;
  const height = (shape.height * scale) / whole.height;
  return {
    x: between(within.x, focus.x - width / 2, within.x + within.width - width),
    y: between(within.y, focus.y - height / 2, within.y + within.height - height),
    width,
    height,
  };
}

/** A frame drawn from any corner, cut to the picture. */
function inside({ x, y, width, height }: Frame): Frame {
  const left = between(0, Math.min(x, x + width), 1);
  const top = between(0, Math.min(y, y + height), 1);
  return {
    x: left,
    y: top,
    width: between(0, Math.max(x, x + width), 1) - left,
    height: between(0, Math.max(y, y + height), 1) - top,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function scaledBy({ width, height }: PictureSize, scale: number): PictureSize {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
