import { expect, test } from 'vitest';
import { embargoSuffix } from '../../../core/publication/embargo-name.ts';

test('an embargo names its local day and time', () => {
  expect(embargoSuffix('2026-12-04T12:00:00+05:00')).toBe('_EMBARGO-20261204-1200');
  expect(embargoSuffix('2026-12-04T23:30Z')).toBe('_EMBARGO-20261204-2330');
});

test('a moment that cannot be read still warns, and puts nothing of itself into a name', () => {
  expect(embargoSuffix('../завтра')).toBe('_EMBARGO');
  expect(embargoSuffix('')).toBe('_EMBARGO');
});

test('without an embargo nothing is added', () => {
  expect(embargoSuffix(undefined)).toBe('');
});
