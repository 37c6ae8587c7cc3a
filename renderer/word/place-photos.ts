import type { Photo, Photos } from '../../core/release/photos.ts';
import { keepOneLead } from '../photos/lead.ts';
import { changePhotos, changeRelease, openDesk, useDesk } from '../store/desk.ts';
import { type WordPhoto, withoutLost } from './word-text.ts';

/** Puts the photos of a document into the release that was just made of it. */
export async function placePhotos(
  release: string,
  photos: readonly Photo[],
  pictures: readonly WordPhoto[],
): Promise<void> {
  await openDesk(release);
  if (useDesk.getState().desk?.id !== release) return;
  const label = { label: 'journal.photosAdded', values: { count: photos.length } };
  changePhotos(label, (draft) => {
    takePhotos(draft, photos);
    return undefined;
  });
  const lost = lostOf(pictures, photos);
  if (lost.size === 0) return;
  changeRelease({ label: 'journal.pasted' }, (draft) => {
    for (const text of Object.values(draft.texts)) {
      if (text?.body) text.body = withoutLost(text.body, lost);
    }
    return undefined;
  });
}

export function takePhotos(draft: Photos, photos: readonly Photo[]): void {
  if (photos.length === 0) return;
  draft.photos.push(...photos);
  keepOneLead(draft.photos);
}

/** Photos that have a place in the text and could not be copied. */
export function lostOf(
  pictures: readonly WordPhoto[],
  photos: readonly Photo[],
): ReadonlySet<string> {
  const there = new Set(photos.map(({ id }) => id));
  return new Set(pictures.flatMap(({ id }) => (there.has(id) ? [] : [id])));
}
