import i18next from 'i18next';
import type { Photo } from '../../core/release/photos.ts';
import { changePhotos, undo } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { keepOneLead } from './lead.ts';
import { sameOrder } from './order.ts';
import { originOf } from './origins.ts';
import { removeUnordered } from './removing.ts';

/**
 * Changes one field of all the photos with these ids: one step, named by the field's own label.
 * Typing goes on in the same step until there is a pause.
 */
export function changeField(
  ids: ReadonlySet<string>,
  field: string,
  recipe: (photo: Photo) => void,
): void {
  const label = { label: 'journal.photoField', values: { field: `photos.${field}` }, merge: true };
  changePhotos(label, (draft) => {
    for (const photo of draft.photos) if (ids.has(photo.id)) recipe(photo);
    return undefined;
  });
}

/** Gives the new order of ids, or nothing when nothing has moved, as at the ends of the list. */
export function changeOrder(
  arrange: (photos: readonly Photo[]) => readonly Photo[],
): readonly string[] | undefined {
  let order: readonly string[] | undefined;
  changePhotos({ label: 'journal.photoOrder' }, (draft) => {
    const next = arrange(draft.photos);
    if (sameOrder(next, draft.photos)) return undefined;
    order = next.map(({ id }) => id);
    draft.photos = [...next];
    return undefined;
  });
  return order;
}

export function makeLead(id: string): void {
  changePhotos({ label: 'journal.photoLead' }, (draft) => {
    keepOneLead(
      draft.photos,
      draft.photos.find((photo) => photo.id === id),
    );
    return undefined;
  });
}

/**
 * Takes photos out of the release, and shots that were never in it out of the list. The files stay
 * where they are. The answer: the ids of shots that are back in the list, by their photos' ids.
 */
export function takeOut(ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const back = new Map<string, string>();
  let count = 0;
  changePhotos({ label: 'journal.photosOut' }, (draft) => {
    count = [...draft.photos, ...draft.incoming].filter(({ id }) => ids.has(id)).length;
    removeUnordered(draft.incoming, ids);
    for (const { id } of draft.photos) {
      const shot = ids.has(id) ? originOf(id) : undefined;
      if (!shot) continue;
      draft.incoming.push(shot);
      back.set(id, shot.id);
    }
    removeInOrder(draft.photos, ids);
    return undefined;
  });
  if (count > 0)
    notify({
      tone: 'done',
      text: i18next.t('photos.takenOut', { count }),
      action: { label: i18next.t('app.undo'), run: () => void undo() },
    });
  return back;
}

function removeInOrder(photos: Photo[], ids: ReadonlySet<string>): void {
  for (let index = photos.length - 1; index >= 0; index--)
    if (ids.has(photos[index]?.id ?? '')) photos.splice(index, 1);
  keepOneLead(photos);
}
