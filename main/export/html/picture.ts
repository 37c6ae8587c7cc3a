import type { Rendition } from '../format.ts';
import { attribute, html, lines, type Markup } from './markup.ts';

/** One file that shows a photo, under the address that the page uses for it. */
export interface PictureSource {
  readonly src: string;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  readonly format: Rendition['format'];
}

/**
 * Where the pictures of a photo are, by the photo's id; none when there are none. An export
 * gives paths inside its folder, a live preview the addresses of its own thumbnails.
 */
export type PictureSources = (photo: string) => readonly PictureSource[];

/** Kept in step with the stylesheet: the widths of a photo in the column, in CSS pixels. */
const COLUMN = 672;
const UPRIGHT_COLUMN = 416;
const MARGINS = '2.5rem';

/** The width that a browser without `srcset` gets. */
const FALLBACK_WIDTH = 960;

/** A `picture` with a source per modern format that exists and a fallback image. */
export function renderPicture(
  sources: readonly PictureSource[],
  alt: string,
  loading: 'first' | 'later',
): Markup | undefined {
  const plain = inFormat(sources, 'jpeg');
  const fallbacks = plain.length > 0 ? plain : widthsUp(sources);
  const fallback =
    fallbacks.findLast((source) => source.width <= FALLBACK_WIDTH) ?? fallbacks.at(0);
  const largest = fallbacks.at(-1);
  if (!fallback || !largest) return undefined;
  const sizes = sizesOf(largest);
  const better = (['avif', 'webp'] as const)
    .map((format) => ({ format, files: inFormat(sources, format) }))
    .filter(({ files }) => files.length > 0 && plain.length > 0);
  return lines([
    html`<picture>`,
    ...better.map(
      ({ format, files }) =>
        html`<source type="image/${format}" srcset="${srcset(files)}" sizes="${sizes}">`,
    ),
    html`<img src="${fallback.src}"${
      fallbacks.length > 1 && [attribute('srcset', srcset(fallbacks)), attribute('sizes', sizes)]
    } width="${largest.width}" height="${largest.height}" alt="${alt}" ${
      loading === 'first' ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`
    }>`,
    html`</picture>`,
  ]);
}

/** Taller than wide: shown narrower, or it would fill more than a screen. */
export function isUpright(picture: { readonly width: number; readonly height: number }): boolean {
  return picture.height > picture.width;
}

function sizesOf(picture: PictureSource): string {
  const column = isUpright(picture) ? UPRIGHT_COLUMN : COLUMN;
  return `(min-width: ${column + 40}px) ${column}px, calc(100vw - ${MARGINS})`;
}

function inFormat(
  sources: readonly PictureSource[],
  format: PictureSource['format'],
): readonly PictureSource[] {
  return widthsUp(sources.filter((source) => source.format === format));
}

function widthsUp(sources: readonly PictureSource[]): readonly PictureSource[] {
  return sources.toSorted((a, b) => a.width - b.width);
}

function srcset(sources: readonly PictureSource[]): string {
  return sources.map((source) => `${source.src} ${source.width}w`).join(', ');
}
