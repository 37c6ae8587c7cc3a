import { lookDistance, SAME_SCENE } from './look-distance.ts';

/** What an original is known by. */
export interface Candidate {
  readonly dhash: string;
  /** Pixels of the upright picture. */
  readonly width: number;
  readonly height: number;
}

/** How far the shape may differ: a side is rounded when a picture is made smaller. */
const SAME_SHAPE = 0.015;

/**
 * The original of a small copy among these: of the same scene and shape, larger, and of all such
 * the one that looks most like it (of two equal ones the larger). Undefined when there is none.
 */
export function bestOriginal<Original extends Candidate>(
  copy: Candidate,
  originals: readonly Original[],
): { readonly candidate: Original; readonly distance: number } | undefined {
  let best: { readonly candidate: Original; readonly distance: number } | undefined;
  for (const candidate of originals) {
    if (!isLarger(candidate, copy) || !hasSameShape(candidate, copy)) continue;
    const distance = lookDistance(candidate.dhash, copy.dhash);
    if (distance > SAME_SCENE) continue;
    const isBetter =
      !best ||
      distance < best.distance ||
      (distance === best.distance && isLarger(candidate, best.candidate));
    if (isBetter) best = { candidate, distance };
  }
  return best;
}

function isLarger(a: Candidate, b: Candidate): boolean {
  return a.width * a.height > b.width * b.height;
}

function hasSameShape(a: Candidate, b: Candidate): boolean {
  const [shapeA, shapeB] = [a.width / a.height, b.width / b.height];
  return Math.abs(shapeA - shapeB) <= SAME_SHAPE * Math.max(shapeA, shapeB);
}
