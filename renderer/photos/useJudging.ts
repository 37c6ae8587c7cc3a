import type { Dispatch, SetStateAction } from 'react';
import type { Desk } from '../store/desk.ts';
import { pick } from './adding/pick.ts';
import type { Judgement } from './grid/keys.ts';
import { mark, putAway, rate, restore } from './judging.ts';
import { renamed, type Selection } from './selection.ts';
import { isIncoming, isPicked, type Shot } from './shots.ts';

/** What is said of shots by a key or a button; of those selected unless others are named. */
export type Judge = (judgement: Judgement, shots?: readonly Shot[]) => void;

const idsOf = (shots: readonly Shot[]) => new Set(shots.map(({ id }) => id));

/**
 * Takes shots into the release, puts them away, marks and rates them. Shots that are copied into
 * the release keep their selection under their new names.
 */
export function useJudging(
  desk: Desk,
  selected: readonly Shot[],
  select: Dispatch<SetStateAction<Selection>>,
): Judge {
  return (judgement, shots = selected) => {
    if (desk.readOnly || shots.length === 0) return;
    switch (judgement.type) {
      case 'rate':
        return rate(idsOf(shots), judgement.rating);
      case 'unmark':
        return mark(idsOf(shots), undefined);
      case 'reject':
        return putAway(idsOf(shots.filter(({ type }) => type !== 'removed')));
      case 'pick':
        return take(desk.id, shots, (names) => select((now) => renamed(now, names)));
    }
  };
}

/** Photos of the release are marked as good ones, shots come into it, and what was out comes back. */
function take(
  release: string,
  shots: readonly Shot[],
  onNames: (names: ReadonlyMap<string, string>) => void,
): void {
  const removed = shots.filter(({ type }) => type === 'removed');
  const picked = shots.filter(isPicked);
  const incoming = shots.filter(isIncoming).map(({ photo }) => photo);
  if (removed.length > 0) restore(idsOf(removed));
  if (picked.length > 0) mark(idsOf(picked), 'pick');
  if (incoming.length > 0) void pick(release, incoming, onNames);
}
