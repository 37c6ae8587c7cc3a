import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, movedTo, sameOrder } from '../../../renderer/photos/order.ts';

const items = [...'abcdef'].map((id) => ({ id }));
const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');
const ids = (letters: string) => new Set(letters);

describe('dropping photos into a gap', () => {
  it('puts them in front of the photo at that place', () => {
    expect(names(movedTo(items, ids('e'), 1))).toBe('aebcdf');
    expect(names(movedTo(items, ids('a'), 3))).toBe('bcadef');
  });

  it('gathers a scattered group in its own order', () => {
    expect(names(movedTo(items, ids('fb'), 4))).toBe('acdbfe');
  });

  it('reaches both ends', () => {
    expect(names(movedTo(items, ids('c'), 0))).toBe('cabdef');
    expect(names(movedTo(items, ids('c'), 6))).toBe('abdefc');
  });

  it('changes nothing in the gap beside the photo itself', () => {
    expect(sameOrder(movedTo(items, ids('c'), 2), items)).toBe(true);
    expect(sameOrder(movedTo(items, ids('c'), 3), items)).toBe(true);
  });
});

describe('moving photos by keys', () => {
  it('goes one place at a time and stops at both ends', () => {
    expect(names(movedBy(items, ids('c'), -1))).toBe('acbdef');
    expect(names(movedBy(items, ids('c'), 1))).toBe('abdcef');
    expect(names(movedBy(items, ids('a'), -1))).toBe('abcdef');
    expect(names(movedBy(items, ids('f'), 4))).toBe('abcdef');
  });

  it('moves a group as one', () => {
    expect(names(movedBy(items, ids('bc'), 1))).toBe('adbcef');
    expect(names(movedBy(items, ids('bc'), -4))).toBe('bcadef');
  });

  it('changes nothing when nothing is chosen', () => {
    expect(movedBy(items, new Set(), 1)).toBe(items);
  });

  it('never loses or doubles a photo', () => {
    fc.assert(
      fc.property(
        fc.subarray([...'abcdef']),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -9, max: 9 }),
        (chosen, index, by) => {
          const moved = movedBy(movedTo(items, new Set(chosen), index), new Set(chosen), by);
          expect([...names(moved)].sort().join('')).toBe('abcdef');
        },
      ),
    );
  });
});
