import type { Shot } from '../shots.ts';
import type { Marks, NumberedBurst } from './marks.ts';

/** Shots that stand under one heading; a list without headings is one group. */
export interface ShotGroup {
  readonly burst?: NumberedBurst;
  readonly shots: readonly Shot[];
}

/** The shots of bursts, burst by burst, in the order in which they were taken. */
export function burstGroups(shots: readonly Shot[], marks: Marks): readonly ShotGroup[] {
  const byId = new Map(shots.map((shot) => [shot.id, shot]));
  return marks.bursts
    .map((burst) => ({ burst, shots: burst.ids.flatMap((id) => byId.get(id) ?? []) }))
    .filter((group) => group.shots.length > 1);
}
