import { newId } from '../../../core/release/id.ts';
import type { Depicted, Point } from '../../../core/release/photos.ts';
import { isSame } from '../panel/people.ts';

/**
 * Who is in the picture with somebody put at a point. Those with a point stand from the left as
 * they do in the picture; those without keep their order behind them.
 */
export function placedAt(
  depicted: readonly Depicted[],
  who: Omit<Depicted, 'id'>,
  at: Point,
): Depicted[] {
  const known = depicted.find((one) => isSame(one, who));
  const others = depicted.filter((one) => one !== known);
  return fromTheLeft([...others, { ...(known ?? { id: newId(), ...who }), at }]);
}

/** Somebody's point moved; the order follows. */
export function movedTo(depicted: readonly Depicted[], id: string, at: Point): Depicted[] {
  return fromTheLeft(depicted.map((one) => (one.id === id ? { ...one, at } : one)));
}

function fromTheLeft(depicted: readonly Depicted[]): Depicted[] {
  const withPoint = depicted.filter(({ at }) => at);
  const without = depicted.filter(({ at }) => !at);
  return [...withPoint.toSorted((a, b) => (a.at?.x ?? 0) - (b.at?.x ?? 0)), ...without];
}
