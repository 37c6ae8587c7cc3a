import { changesPixels } from '../photos/picture-work.ts';
import type { Photo } from '../release/photos.ts';

/** How the files of a photo pack end, by the format that is written. */
export const FILE_ENDINGS = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  tiff: 'tif',
  avif: 'avif',
  gif: 'gif',
  heic: 'heic',
} as const;

/**
 * The ending that a photo will have in a pack: its own format's, for its pixels are copied, or a
 * JPEG's where they are changed. The rare HEIC or AVIF whose inside cannot be moved for its words
 * becomes a JPEG too, which only writing it finds out.
 */
export function packEnding({ format, work }: Pick<Photo, 'format' | 'work'>): string {
  if (changesPixels(work)) return FILE_ENDINGS.jpeg;
  return Object.entries(FILE_ENDINGS).find(([known]) => known === format)?.[1] ?? FILE_ENDINGS.jpeg;
}
