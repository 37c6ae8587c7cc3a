import type { ReleaseSummary } from '../../core/contract.ts';
import { isOut } from '../app/summary.ts';

export const GROUPS = ['all', 'work', 'waiting', 'out', 'archive'] as const;
export type Group = (typeof GROUPS)[number];

const WAITING: readonly ReleaseSummary['status'][] = [
  'approval',
  'approved',
  'scheduled',
  'embargoed',
];

/** Four heaps that a press office thinks in; the thirteen statuses are finer than a list needs. */
export function inGroup(release: Pick<ReleaseSummary, 'status'>, group: Group): boolean {
  const archived = release.status === 'archived';
  switch (group) {
    case 'all':
      return !archived;
    case 'archive':
      return archived;
    case 'out':
      return isOut(release);
    case 'waiting':
      return WAITING.includes(release.status);
    case 'work':
      return !archived && !isOut(release) && !WAITING.includes(release.status);
  }
}

export function newestFirst(releases: readonly ReleaseSummary[]): readonly ReleaseSummary[] {
  const day = (release: ReleaseSummary) => release.startsAt ?? release.createdAt;
  return [...releases].sort((a, b) => day(b).localeCompare(day(a)));
}
