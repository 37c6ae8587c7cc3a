import type { ReleaseSummary } from '../../core/contract-shapes.ts';
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

/** A year, the last 30 days, or any time: by the day of the event, else of the beginning. */
export type Period = 'any' | 'month' | `${number}`;

const dayOf = (release: Pick<ReleaseSummary, 'startsAt' | 'createdAt'>) =>
  (release.startsAt ?? release.createdAt).slice(0, 10);

export function inPeriod(
  release: Pick<ReleaseSummary, 'startsAt' | 'createdAt'>,
  period: Period,
  now: Date,
): boolean {
  if (period === 'any') return true;
  if (period !== 'month') return dayOf(release).startsWith(period);
  const from = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return dayOf(release) >= from;
}

/** The years that releases are of, newest first. */
export function yearsOf(releases: readonly ReleaseSummary[]): readonly `${number}`[] {
  const years = new Set(releases.map((release) => Number(dayOf(release).slice(0, 4))));
  return [...years].sort((a, b) => b - a).map((year): `${number}` => `${year}`);
}

export function newestFirst(releases: readonly ReleaseSummary[]): readonly ReleaseSummary[] {
  const day = (release: ReleaseSummary) => release.startsAt ?? release.createdAt;
  return [...releases].sort((a, b) => day(b).localeCompare(day(a)));
}
