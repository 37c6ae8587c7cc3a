import type { ShotGroup } from '../sheet/groups.ts';
import type { NumberedBurst } from '../sheet/marks.ts';

/** A line of the sheet: a heading, or cards `from` (included) to `to` (excluded). */
export type GridRow =
  | { readonly type: 'heading'; readonly burst: NumberedBurst; readonly count: number }
  | { readonly type: 'cards'; readonly from: number; readonly to: number };

export function rowsOf(groups: readonly ShotGroup[], columns: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  let from = 0;
  for (const { burst, shots } of groups) {
    const end = from + shots.length;
    if (burst) rows.push({ type: 'heading', burst, count: shots.length });
    for (; from < end; from += columns)
      rows.push({ type: 'cards', from, to: Math.min(end, from + columns) });
    from = end;
  }
  return rows;
}

/** The row of the card at `index`; -1 when there is none. */
export function rowOf(rows: readonly GridRow[], index: number): number {
  return rows.findIndex((row) => row.type === 'cards' && row.from <= index && index < row.to);
}

/**
 * Where an arrow up or down leads from `index`: so many lines of cards further, in the same
 * column or the last one there is. At the ends it stays.
 */
export function vertically(rows: readonly GridRow[], index: number, by: number): number {
  const lines = rows.flatMap((row) => (row.type === 'cards' ? [row] : []));
  const at = lines.findIndex(({ from, to }) => from <= index && index < to);
  const line = lines[at];
  const goal = lines[Math.min(lines.length - 1, Math.max(0, at + by))];
  if (!line || !goal || goal === line) return index;
  return Math.min(goal.to - 1, goal.from + index - line.from);
}
