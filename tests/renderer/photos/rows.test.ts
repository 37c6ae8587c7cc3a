import { describe, expect, it } from 'vitest';
import { rowOf, rowsOf, vertically } from '../../../renderer/photos/grid/rows.ts';
import type { ShotGroup } from '../../../renderer/photos/sheet/groups.ts';
import type { Shot } from '../../../renderer/photos/shots.ts';

const shots = (count: number): readonly Shot[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'incoming',
    id: `${index}`,
    photo: { id: `${index}`, path: '', originalName: '', bytes: 1 },
  }));
const burst = (number: number, count: number): ShotGroup => ({
  burst: { number, ids: [], sharpest: '' },
  shots: shots(count),
});

describe('the rows of the sheet', () => {
  it('hold every card once, also where a group does not fill its last row', () => {
    for (const count of [0, 1, 4, 5, 11, 500]) {
      const rows = rowsOf([{ shots: shots(count) }], 4);
      const cards = rows.reduce(
        (sum, row) => sum + (row.type === 'cards' ? row.to - row.from : 0),
        0,
      );
      expect(cards).toBe(count);
      if (count > 0) expect(rowOf(rows, count - 1)).toBe(rows.length - 1);
    }
    const rows = rowsOf([burst(1, 3), burst(2, 6)], 4);
    expect(rows.map((row) => (row.type === 'cards' ? [row.from, row.to] : 'heading'))).toEqual([
      'heading',
      [0, 3],
      'heading',
      [3, 7],
      [7, 9],
    ]);
  });

  it('are gone up and down in one column, across headings, as far as there are cards', () => {
    const rows = rowsOf([burst(1, 3), burst(2, 6)], 4);
    expect(vertically(rows, 1, 1)).toBe(4);
    expect(vertically(rows, 4, 1)).toBe(8);
    expect(vertically(rows, 6, 1)).toBe(8);
    expect(vertically(rows, 6, -1)).toBe(2);
    expect(vertically(rows, 2, -1)).toBe(2);
    expect(vertically(rows, 0, 10)).toBe(7);
  });
});
