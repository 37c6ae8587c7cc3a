import type { Photo } from '../../core/release/photos.ts';
import { changePhotos } from '../store/desk.ts';
import { keepOneLead } from './lead.ts';
import { sameOrder } from './order.ts';

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
