import type { FileSource } from '../../../core/contract-shapes.ts';
import type { IncomingPhoto, Photo } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { changePhotos } from '../../store/desk.ts';
import { type UploadNames, withOwnName } from './own-name.ts';

/** A messenger copy in the release and the original that was found for it. */
export interface Pair {
  readonly photo: string;
  readonly original: IncomingPhoto;
  /** Bits that their looks differ by: 0 for the same picture. */
  readonly distance: number;
}

export interface Found {
  readonly pairs: readonly Pair[];
  /** Files that could not be read. */
  readonly unread: number;
}

/** Where to look, and what the uploads among it are called. */
export interface Sources {
  readonly places: readonly FileSource[];
  readonly names: UploadNames;
}

type OnProgress = (at: { readonly done: number; readonly total: number }) => void;

/** Looks for the originals of these photos; ends with what was found when it is stopped. */
export async function findOriginals(
  release: string,
  { places, names }: Sources,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Found> {
  const pairs = new Map<string, Pair>();
  let unread = 0;
  const events = await client.photos.findOriginals({ release, sources: [...places] }, { signal });
  for await (const event of events) {
    onProgress(event);
    if (event.type === 'failed') unread += 1;
    if (event.type !== 'found' || !wanted.has(event.photo)) continue;
    const known = pairs.get(event.photo);
    if (known && known.distance <= event.distance) continue;
    pairs.set(event.photo, { ...event, original: withOwnName(event.original, names) });
  }
  return { pairs: [...pairs.values()], unread };
}

/** Puts originals in the place of copies, as one step. The answer: how many could not be copied. */
export async function replaceByOriginals(
  release: string,
  pairs: readonly Pair[],
  onProgress: OnProgress,
): Promise<number> {
  const files = new Map<string, Partial<Photo>>();
  let failed = 0;
  const events = await client.photos.replace({
    release,
    pairs: pairs.map(({ photo, original }) => ({ photo, original })),
  });
  for await (const event of events) {
    onProgress(event);
    if (event.type === 'replaced') files.set(event.id, event.file);
    else failed += 1;
  }
  changePhotos({ label: 'journal.photosReplaced', values: { count: files.size } }, (draft) => {
    for (const photo of draft.photos) {
      const file = files.get(photo.id);
      // What the copy did not know the original may not know either: then the copy's does not stay.
      if (file) Object.assign(photo, OF_THE_FILE, file);
    }
    return undefined;
  });
  return failed;
}

const OF_THE_FILE = { origin: undefined, takenAt: undefined, camera: undefined, look: undefined };
