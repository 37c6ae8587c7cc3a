import type { Language } from '../../../core/release/language.ts';
import { inLanguage } from '../../../core/release/language.ts';
import type { Shot } from '../shots.ts';
import type { Marks } from './marks.ts';

export const VERDICTS = ['pick', 'none', 'reject'] as const;
export const LACKS = ['caption', 'alt', 'people'] as const;
export const MARKS = ['twice', 'recompressed', 'used', 'unused'] as const;

/** What is shown of a list; nothing is hidden by an empty filter. */
export interface Filter {
  /** At least so many stars; 0 shows all. */
  readonly rating: number;
  readonly verdict?: (typeof VERDICTS)[number] | undefined;
  readonly lacks?: (typeof LACKS)[number] | undefined;
  readonly mark?: (typeof MARKS)[number] | undefined;
  /** The camera's name; empty for shots that name none. */
  readonly camera?: string | undefined;
}

export const NO_FILTER: Filter = { rating: 0 };

export function isFiltering(filter: Filter): boolean {
  return filterCount(filter) > 0;
}

/** How many conditions hide something. */
export function filterCount({ rating, verdict, lacks, mark, camera }: Filter): number {
  return [rating > 0, verdict, lacks, mark, camera !== undefined].filter(Boolean).length;
}

export function filtered(
  shots: readonly Shot[],
  filter: Filter,
  languages: readonly Language[],
  marks: Marks,
): readonly Shot[] {
  if (!isFiltering(filter)) return shots;
  return shots.filter(
    (shot) =>
      (shot.photo.rating ?? 0) >= filter.rating &&
      (filter.verdict === undefined || (shot.photo.verdict ?? 'none') === filter.verdict) &&
      (filter.camera === undefined || (shot.photo.camera ?? '') === filter.camera) &&
      (filter.lacks === undefined || lacks(shot, filter.lacks, languages)) &&
      (filter.mark === undefined || isMarked(shot, filter.mark, marks)),
  );
}

/** A shot outside of the release has no words yet: it lacks them all. */
function lacks(shot: Shot, what: (typeof LACKS)[number], languages: readonly Language[]): boolean {
  if (shot.type === 'incoming') return true;
  const { photo } = shot;
  if (what === 'people') return photo.depicted.length === 0;
  return languages.some((language) => !inLanguage(photo[what], language));
}

function isMarked(shot: Shot, mark: (typeof MARKS)[number], marks: Marks): boolean {
  switch (mark) {
    case 'twice':
      return marks.twice.has(shot.id);
    case 'recompressed':
      return shot.photo.look?.recompressed ?? false;
    case 'used':
      return marks.used.has(shot.id);
    case 'unused':
      return shot.type === 'picked' && !marks.used.has(shot.id);
  }
}

/** The cameras of these shots, the one with most shots first. */
export function camerasOf(
  shots: readonly Shot[],
): readonly { readonly camera: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { photo } of shots)
    counts.set(photo.camera ?? '', (counts.get(photo.camera ?? '') ?? 0) + 1);
  return [...counts]
    .map(([camera, count]) => ({ camera, count }))
    .sort((a, b) => b.count - a.count || a.camera.localeCompare(b.camera));
}
