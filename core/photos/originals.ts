import { lookDistance, SAME_SCENE } from './look-distance.ts';

/** What an original is known by. */
export interface Candidate {
  readonly dhash: string;
  /** Pixels of the upright picture. */
  readonly width: number;
  readonly height: number;
}

export interface Likeness<Original> {
  readonly candidate: Original;
  /** Bits, 0 to 8. */
  readonly distance: number;
}

/** How far the shape may differ: a side is rounded when a picture is made smaller. */
const SAME_SHAPE = 0.015;

/**
 * What may be the original of a small copy: of the same scene and shape, and larger. The most
 * alike first, of equal ones the larger. Shots of one burst are all among them.
 */
export function likelyOriginals<Original extends Candidate>(
  copy: Candidate,
  originals: readonly Original[],
): readonly Likeness<Original>[] {
  return originals
    .filter((candidate) => pixels(candidate) > pixels(copy) && hasSameShape(candidate, copy))
    .map((candidate) => ({ candidate, distance: lookDistance(candidate.dhash, copy.dhash) }))
    .filter(({ distance }) => distance <= SAME_SCENE)
    .sort((a, b) => a.distance - b.distance || pixels(b.candidate) - pixels(a.candidate));
}

function pixels({ width, height }: Candidate): number {
  return width * height;
}

function hasSameShape(a: Candidate, b: Candidate): boolean {
  const [shapeA, shapeB] = [a.width / a.height, b.width / b.height];
  return Math.abs(shapeA - shapeB) <= SAME_SHAPE * Math.max(shapeA, shapeB);
}
