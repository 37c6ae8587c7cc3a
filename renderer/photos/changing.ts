import type { Photo } from '../../core/release/photos.ts';
import { changePhotos } from '../store/desk.ts';
import { keepOneLead } from './lead.ts';
import { sameOrder } from './order.ts';

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
