import type { Rendition } from '../format.ts';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
/** docx takes the size of a picture in pixels of 96 to the inch. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Twentieths of a point, whole: Word's unit for pages, indents and spacing. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

/** A4 with the margins of an office's letter: room on the left for binding. Millimetres. */
export const PAGE = {
  width: 210,
  height: 297,
  left: 30,
  right: 15,
  top: 20,
  bottom: 20,
  /** From the paper's edge to the header and the footer. */
  running: 9,
} as const;

/** Width of the text, millimetres. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** What a photo may take: two of any shape share a page with their captions. */
const PHOTO_BOX = { width: 150, height: 110 } as const;
/** Between the names and what stands beside them, on each side. */
export const LETTERHEAD_PADDING = 5;
/** Beside the names; a broad one is as wide as its column. */
export const LOGO_BOX = { width: 25, height: 24 } as const;

/** A picture with fewer pixels to the inch looks broken in print, so it is shown smaller. */
const COARSEST = 96;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels in, the size on paper out (in docx's pixels), with the picture's own proportions. */
export function photoSize(picture: Pick<Rendition, 'width' | 'height'>): Size {
  return within(picture, PHOTO_BOX);
}

export function logoSize(logo: Size): Size {
  return within(logo, LOGO_BOX);
}

function within(picture: Size, box: Size): Size {
  const scale = Math.min(
    (box.width * PIXELS_PER_MILLIMETRE) / picture.width,
    (box.height * PIXELS_PER_MILLIMETRE) / picture.height,
    96 / COARSEST,
  );
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
