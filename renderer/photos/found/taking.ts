import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { takeOver } from '../../../core/captions/photo-words.ts';
import type { CaptionField } from '../../../core/release/caption-book.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { changePhotos } from '../../store/desk.ts';
import { emptyAmong } from './own-words.ts';

export async function foundIn(release: string, id: string): Promise<PhotoFields> {
  const { fields } = await client.photos.found({ release, id });
  return fields;
}

/** Makes what was found in one file the photo's own words, as one step. */
export function take(id: string, found: PhotoFields, fields: readonly CaptionField[]): void {
  takeEach(new Map([[id, { found, fields }]]));
}

interface Taken {
  readonly found: PhotoFields;
  readonly fields: readonly CaptionField[];
}

function takeEach(taken: ReadonlyMap<string, Taken>): void {
  changePhotos({ label: 'journal.photoFound', values: { count: taken.size } }, (draft) => {
    for (const [index, photo] of draft.photos.entries()) {
      const one = taken.get(photo.id);
      if (one) draft.photos[index] = takeOver(photo, one.found, one.fields);
    }
    return undefined;
  });
}

export interface TakenAll {
  readonly photos: number;
  readonly fields: number;
  readonly unread: number;
}

/** Fills whatever is empty in all of these photos from their files, as one step. */
export async function takeAllEmpty(
  release: string,
  photos: readonly Photo[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<TakenAll> {
  const taken = new Map<string, Taken>();
  let unread = 0;
  for (const [index, photo] of photos.entries()) {
    if (signal.aborted) break;
    try {
      const found = await foundIn(release, photo.id);
      const fields = emptyAmong(photo, found);
      if (fields.length > 0) taken.set(photo.id, { found, fields });
    } catch {
      // A file that cannot be read is told by its number at the end; the others go on.
      unread += 1;
    }
    onProgress(index + 1);
  }
  if (taken.size > 0) takeEach(taken);
  const fields = [...taken.values()].reduce((sum, one) => sum + one.fields.length, 0);
  return { photos: taken.size, fields, unread };
}
