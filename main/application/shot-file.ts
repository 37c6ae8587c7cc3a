import type { Photo, Photos } from '../../core/release/photos.ts';
import type { Library } from '../library/library.ts';
import { NotReadError } from '../library/problems.ts';
import type { IncomingPaths } from './incoming-paths.ts';

/** Where a photo of the desk lies, whether it was picked or only came in. */
export interface ShotFile {
  readonly path: string;
  /** Undefined for an incoming photo. */
  readonly photo: Photo | undefined;
}

/** The file of a photo by its id; undefined when there is none, or none any more. */
export async function shotFile(
  library: Library,
  incoming: IncomingPaths,
  release: string,
  id: string,
  photos?: Photos,
): Promise<ShotFile | undefined> {
  const known = photos ?? (await library.read(release)).photos;
  const photo = known.photos.find((candidate) => candidate.id === id);
  if (!photo) {
    const path = await incoming.pathOf(release, id);
    return path === undefined ? undefined : { path, photo: undefined };
  }
  try {
    return { path: await library.photoPath(release, photo.file), photo };
  } catch (error) {
    if (error instanceof NotReadError) return undefined;
    throw error;
  }
}
