import { putAway } from './judging.ts';
import type { Marks, NumberedBurst } from './sheet/marks.ts';
import { rejectedOf } from './sheet/rejected.ts';
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
