/** Pixels of an upright picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths of the web page's set; a smaller photo gets its own width as the last. */
const PAGE_WIDTHS = [480, 960, 1600] as const;
/** The crop that messengers and social networks show beside a link. */
export const SOCIAL: Size = { width: 1200, height: 630 };
/** Longer side of the picture for a site's own editor. */
export const SITE_EDGE = 1600;

/** Bound for extreme panoramas, whose short side would else ask for a huge master. */
const MASTER_PIXELS = 24_000_000;

/**
 * Size of the master: what the largest rendition of any kind needs, and never more than the
 * original. The small ones come out as well from it as from a larger one, measured by SSIM.
 */
export function masterSize({ width, height }: Size, widths?: readonly number[]): Size {
  const widest = Math.max(...(widths ?? PAGE_WIDTHS));
  const scale = Math.min(
    1,
    Math.max(
      widest / width,
      SITE_EDGE / Math.max(width, height),
      SOCIAL.width / width,
      SOCIAL.height / height,
    ),
  );
  return withinMaster({ width, height }, scale);
}

/** The picture made smaller, and smaller still where memory asks for it. */
export function withinMaster({ width, height }: Size, scale: number): Size {
  const most = Math.sqrt(MASTER_PIXELS / (width * height));
  return scaled({ width, height }, Math.min(1, scale, most));
}

/** Widths of the page's set for a master of this width: never enlarged, none twice. */
export function pageWidths(
  width: number,
  wanted: readonly number[] = PAGE_WIDTHS,
): readonly number[] {
  return [...new Set(wanted.map((one) => Math.min(one, width)))];
}

/** The social crop, or the largest area of its shape that the picture has. */
export function socialSize(of: Size): Size {
  const scale = Math.min(1, of.width / SOCIAL.width, of.height / SOCIAL.height);
  return scaled(SOCIAL, scale);
}

/** The picture made to fit a square of `edge` pixels, never enlarged. */
export function fitted(of: Size, edge: number): Size {
  return scaled(of, Math.min(1, edge / Math.max(of.width, of.height)));
}

function scaled({ width, height }: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
