import type { Photo } from '../../../core/release/photos.ts';
import { changePhotos, useDesk } from '../../store/desk.ts';

/** The photos' ids, as what is changed is named by. */
export function idsOf(photos: readonly Photo[]): ReadonlySet<string> {
  return new Set(photos.map(({ id }) => id));
}

/**
 * Changes one field of the photos with these ids: one step, named by the field's own label (a key
 * of the catalogue). Typing goes on in the same step until there is a pause.
 */
export function changeWords(
  ids: ReadonlySet<string>,
  field: string,
  recipe: (photo: Photo) => void,
): void {
  changeEach({ label: 'journal.photoField', values: { field }, merge: true }, ids, recipe);
}

/** The same as a step of its own, which a pause in typing neither begins nor ends. */
export function changeAtOnce(
  ids: ReadonlySet<string>,
  label: string,
  recipe: (photo: Photo) => void,
): void {
  changeEach({ label, values: { count: ids.size } }, ids, recipe);
}

function changeEach(
  label: Parameters<typeof changePhotos>[0],
  ids: ReadonlySet<string>,
  recipe: (photo: Photo) => void,
): void {
  // The places are looked up in what is stored: going through a draft of five hundred photos for
  // one key would make a draft of each.
  const stored = useDesk.getState().desk?.photos.photos ?? [];
  changePhotos(label, (draft) => {
    for (const [index, { id }] of stored.entries()) {
      const photo = ids.has(id) ? draft.photos[index] : undefined;
      if (photo) recipe(photo);
    }
    return undefined;
  });
}
