import i18next from 'i18next';
import { original } from 'immer';
import type { IncomingPhoto, Photo, Photos } from '../../core/release/photos.ts';
import { changePhotos, undo } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { keepOneLead } from './lead.ts';
import { removeUnordered } from './removing.ts';
import { placeBehind, standsAfter } from './restoring.ts';

type Ids = ReadonlySet<string>;

/**
 * The photos with these ids, in a draft. They are looked up in what is stored: going through a draft
 * of five thousand shots for one key would make a draft of each.
 */
function* judged(draft: Photos, ids: Ids, lists = LISTS): Generator<Photo | IncomingPhoto> {
  const stored = original(draft) ?? draft;
  for (const list of lists)
    for (const [index, { id }] of (stored[list] ?? []).entries()) {
      const photo = ids.has(id) ? draft[list]?.[index] : undefined;
      if (photo) yield photo;
    }
}

const LISTS: readonly ('photos' | 'incoming' | 'removed')[] = ['photos', 'incoming', 'removed'];

/** 1 to 5 stars for all of them, none with 0: one step. */
export function rate(ids: Ids, rating: number): void {
  changePhotos(
    { label: 'journal.photoRating', values: { count: ids.size }, merge: true },
    (draft) => {
      for (const photo of judged(draft, ids)) {
        if (rating > 0) photo.rating = rating;
        else delete photo.rating;
      }
      return undefined;
    },
  );
}

/** Marks photos as good ones, or takes every mark away; what was put away comes back by that. */
export function mark(ids: Ids, verdict: 'pick' | undefined): void {
  changePhotos(
    { label: 'journal.photoMark', values: { count: ids.size }, merge: true },
    (draft) => {
      for (const photo of judged(draft, ids)) {
        if (verdict) photo.verdict = verdict;
        else delete photo.verdict;
      }
      bringBack(draft, ids);
      return undefined;
    },
  );
}

/**
 * Puts photos away: those of the release with all their words, so that they can come back. Files
 * stay where they are. `said` is the key of what the notice says.
 */
export function putAway(
  ids: Ids,
  said: 'photos.takenOut' | 'sheet.keptBest' = 'photos.takenOut',
): void {
  let count = 0;
  changePhotos({ label: 'journal.photosOut' }, (draft) => {
    for (const shot of judged(draft, ids, ['incoming'])) {
      if (shot.verdict === 'reject') continue;
      shot.verdict = 'reject';
      count += 1;
    }
    count += takeOut(draft, ids);
    return undefined;
  });
  tell(said, count);
}

function takeOut(draft: Photos, ids: Ids): number {
  const gone: Photo[] = [];
  for (let index = draft.photos.length - 1; index >= 0; index--) {
    const photo = draft.photos[index];
    if (!photo || !ids.has(photo.id)) continue;
    const after = standsAfter(draft, index);
    draft.photos.splice(index, 1);
    const { isLead: _, stoodAfter: __, ...words } = photo;
    const put: Photo = { ...words, verdict: 'reject', ...(after ? { stoodAfter: after } : {}) };
    draft.removed = [...(draft.removed ?? []), put];
    gone.push(put);
  }
  if (gone.length > 0) keepOneLead(draft.photos);
  return gone.length;
}

/** What was put away comes back: photos to their place in the release, shots to the list. */
export function restore(ids: Ids): void {
  let count = 0;
  changePhotos({ label: 'journal.photosRestored' }, (draft) => {
    for (const shot of judged(draft, ids, ['incoming'])) {
      if (shot.verdict !== 'reject') continue;
      delete shot.verdict;
      count += 1;
    }
    count += bringBack(draft, ids);
    return undefined;
  });
  tell('sheet.restored', count);
}

function bringBack(draft: Photos, ids: Ids): number {
  const back = (draft.removed ?? []).filter(({ id }) => ids.has(id));
  // Later removals know of earlier ones, so what went last comes first.
  for (const photo of back.toReversed()) placeBehind(draft, photo);
  if (back.length > 0) keepOneLead(draft.photos);
  return back.length;
}

/** Shots that nobody wants even to see among what was put away. */
export function forgetShots(ids: Ids): void {
  let count = 0;
  changePhotos({ label: 'journal.photosOut' }, (draft) => {
    count = draft.incoming.filter(({ id }) => ids.has(id)).length;
    removeUnordered(draft.incoming, ids);
    return undefined;
  });
  tell('photos.takenOut', count);
}

function tell(said: string, count: number): void {
  if (count === 0) return;
  notify({
    tone: 'done',
    text: i18next.t(said, { count }),
    action: { label: i18next.t('app.undo'), run: () => void undo() },
  });
}
