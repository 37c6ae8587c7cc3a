import { type FieldChange, withChanges } from '../../../core/captions/field-changes.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { changePhotos, type Label, useDesk } from '../../store/desk.ts';

/**
 * Makes all of the changes in one step of the release's journal: one undo takes the whole batch
 * back, after a restart too. Only the fields that change are touched, so that the way back is
 * as short as the batch.
 */
export function applyBatch(label: Label, changes: readonly FieldChange[]): void {
  const stored = useDesk.getState().desk?.photos.photos ?? [];
  const own = byPhoto(changes);
  const counted = { ...label, values: { ...label.values, count: own.size } };
  changePhotos(counted, (draft) => {
    for (const [index, photo] of stored.entries()) {
      const some = own.get(photo.id);
      const target = some && draft.photos[index];
      if (target) putInto(target, photo, withChanges(photo, some));
    }
    return undefined;
  });
}

export function byPhoto(
  changes: readonly FieldChange[],
): ReadonlyMap<string, readonly FieldChange[]> {
  const own = new Map<string, FieldChange[]>();
  for (const change of changes) {
    const some = own.get(change.photo);
    if (some) some.push(change);
    else own.set(change.photo, [change]);
  }
  return own;
}

/** Fields that were emptied are gone, not undefined: the file on disk has no word for that. */
function putInto(target: Photo, before: Photo, after: Photo): void {
  const { depicted, ...fields } = after;
  if (depicted !== before.depicted) target.depicted = depicted;
  const changed = Object.entries(fields).filter(
    ([name, value]) => Reflect.get(before, name) !== value,
  );
  for (const [name, value] of changed) {
    const kept: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
    if (isEmpty(kept)) Reflect.deleteProperty(target, name);
    else Reflect.set(target, name, kept);
  }
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
