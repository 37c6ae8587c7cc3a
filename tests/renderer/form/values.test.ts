import { describe, expect, it } from 'vitest';
import { moved, withLanguage } from '../../../renderer/form/change.ts';
import { toValue } from '../../../renderer/form/toValue.ts';

describe('a figure as it is typed', () => {
  it.each([
    ['640', 640],
    ['10 000', 10_000],
    ['10\u00a0000', 10_000],
    ['19,4', 19.4],
    ['-3', -3],
    ['2026-03-15', '2026-03-15'],
    ['до 2030 года', 'до 2030 года'],
    ['1.860.000', '1.860.000'],
  ])('%s is %s', (typed, value) => {
    expect(toValue(typed)).toBe(value);
  });

  it('is nothing when only spaces were typed', () => {
    expect(toValue('  ')).toBeUndefined();
  });
});

describe('a value in several languages', () => {
  it('keeps the other languages', () => {
    expect(withLanguage({ kk: 'жол', ru: 'дорога' }, 'ru', 'путь')).toEqual({
      kk: 'жол',
      ru: 'путь',
    });
  });

  it('loses a language that was emptied, and is nothing when none is left', () => {
    expect(withLanguage({ kk: 'жол', ru: 'дорога' }, 'kk', '')).toEqual({ ru: 'дорога' });
    expect(withLanguage({ ru: 'дорога' }, 'ru', '')).toBeUndefined();
  });
});

describe('an item that is moved', () => {
  it('goes one place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});
