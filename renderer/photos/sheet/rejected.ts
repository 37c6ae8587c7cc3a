import type { NumberedBurst } from './marks.ts';

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
