import i18next from 'i18next';
import type { Photo, Photos } from '../../core/release/photos.ts';
import { changePhotos, undo } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { keepOneLead } from './lead.ts';
import { sameOrder } from './order.ts';
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

/** Takes photos out of the release or out of the list of shots; the files stay where they are. */
export function takeOut(ids: ReadonlySet<string>): void {
  let count = 0;
  changePhotos({ label: 'journal.photosOut' }, (draft) => {
    count = removeFrom(draft, ids);
    return undefined;
  });
  if (count === 0) return;
  notify({
    tone: 'done',
    text: i18next.t('photos.takenOut', { count }),
    action: { label: i18next.t('app.undo'), run: () => void undo() },
  });
}

function removeFrom(draft: Photos, ids: ReadonlySet<string>): number {
  const before = draft.photos.length + draft.incoming.length;
  if (draft.photos.some(({ id }) => ids.has(id))) {
    draft.photos = draft.photos.filter(({ id }) => !ids.has(id));
    keepOneLead(draft.photos);
  }
  removeUnordered(draft.incoming, ids);
  return before - draft.photos.length - draft.incoming.length;
}
