import type { Look } from '../release/photos.ts';
import { type Hash, hashDistance, readHash, SAME_SCENE } from './look-distance.ts';
import { type Clocks, trueTime } from './order.ts';

export interface BurstShot {
  readonly id: string;
  readonly takenAt?: string | undefined;
  readonly camera?: string | undefined;
  readonly look?: Look | undefined;
}

export interface Burst {
  /** Two or more, in the order in which they were taken. */
  readonly ids: readonly string[];
  /** The one to suggest: sharpness compares only within one scene. */
  readonly sharpest: string;
}

/** Milliseconds between two shots of one burst: cameras write whole seconds, people press again. */
const NEAR = 5_000;

interface Timed {
  readonly id: string;
  readonly hash: Hash;
  readonly sharpness: number;
  readonly at: number | undefined;
}

/**
 * Shots of the same scene, taken one right after the other with one camera. Each is compared with
 * the last of its burst, so that a camera that follows somebody stays in one. Messenger copies have
 * no time: they belong together by their look alone, each compared with the first.
 */
export function burstsOf(shots: readonly BurstShot[], clocks: Clocks = {}): readonly Burst[] {
  const cameras = new Map<string, Timed[]>();
  const untimed: Timed[] = [];
  for (const { id, takenAt, camera, look } of shots) {
    const hash = look && readHash(look.dhash);
    if (!look || !hash) continue;
    const at = trueTime(takenAt, camera, clocks);
    const own = at === undefined ? untimed : (cameras.get(camera ?? '') ?? []);
    own.push({ id, hash, sharpness: look.sharpness, at });
    if (own !== untimed) cameras.set(camera ?? '', own);
  }
  const groups = [...[...cameras.values()].flatMap(inTime), ...byLook(untimed)];
  return groups.filter((group) => group.length > 1).map(burst);
}

/** One pass over a camera's shots: a burst ends where the time or the scene jumps. */
function inTime(shots: readonly Timed[]): readonly (readonly Timed[])[] {
  const groups: Timed[][] = [];
  for (const shot of shots.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
    const last = groups.at(-1)?.at(-1);
    if (last && (shot.at ?? 0) - (last.at ?? 0) <= NEAR && sameScene(shot, last)) {
      groups.at(-1)?.push(shot);
    } else groups.push([shot]);
  }
  return groups;
}

/** Thousands of copies are compared with each group's first: numbers in rows, nothing else. */
function byLook(shots: readonly Timed[]): readonly (readonly Timed[])[] {
  const groups: Timed[][] = [];
  const firsts: Hash[] = [];
  for (const shot of shots) {
    let place = 0;
    for (const first of firsts) {
      if (hashDistance(shot.hash, first) <= SAME_SCENE) break;
      place += 1;
    }
    const group = groups[place];
    if (group) group.push(shot);
    else {
      groups.push([shot]);
      firsts.push(shot.hash);
    }
  }
  return groups;
}

function sameScene(a: Timed, b: Timed): boolean {
  return hashDistance(a.hash, b.hash) <= SAME_SCENE;
}

function burst(group: readonly Timed[]): Burst {
  const [sharpest] = group.toSorted((a, b) => b.sharpness - a.sharpness);
  return { ids: group.map(({ id }) => id), sharpest: sharpest?.id ?? '' };
}
