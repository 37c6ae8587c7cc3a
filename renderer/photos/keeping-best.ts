import { putAway } from './judging.ts';
import type { Marks, NumberedBurst } from './sheet/marks.ts';
import type { Shot } from './shots.ts';

/** Keeps the best of a burst and puts the others away, as one step. */
export function keepBest(
  burst: NumberedBurst | undefined,
  shots: readonly Shot[],
  { used }: Pick<Marks, 'used'>,
): void {
  if (!burst) return;
  const good = shots.flatMap(({ id, photo }) => (photo.verdict === 'pick' ? [id] : []));
  putAway(new Set(rejectedOf(burst, new Set(good), used)), 'sheet.keptBest');
}

/**
 * The shots of a burst that go: all but those that a person has marked as good, or else all but the
 * sharpest. What stands in a text stays in any case.
 */
export function rejectedOf(
  { ids, sharpest }: NumberedBurst,
  good: ReadonlySet<string>,
  used: ReadonlySet<string>,
): readonly string[] {
  const marked = ids.filter((id) => good.has(id));
  const kept = new Set(marked.length > 0 ? marked : [sharpest]);
  return ids.filter((id) => !kept.has(id) && !used.has(id));
}
