import type { IncomingPhoto } from '../../../core/release/photos.ts';

/** The names that people know uploads by, by the upload's id. */
export type UploadNames = ReadonlyMap<string, string>;

/**
 * Main keeps an upload in a folder of its own, under a name that holds the folders it came from.
 * The photo is called as the camera called it: that name goes into the files as well.
 */
export function withOwnName(original: IncomingPhoto, names: UploadNames): IncomingPhoto {
  const upload = original.path.split(/[\\/]/).at(-2) ?? '';
  const originalName = names.get(upload);
  return originalName === undefined ? original : { ...original, originalName };
}
