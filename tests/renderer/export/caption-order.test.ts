import { expect, test } from 'vitest';
import { differsFromSheet } from '../../../renderer/export/caption-order.ts';

const captions = (...numbers: readonly string[]) =>
  numbers.map((sequence) => ({ photo: sequence, sequence, caption: '', alt: '' }));

test.each([
  [['001', '002', '004', '003'], true],
  [['002', '001'], true],
  [['001', '003', '999', '1000'], false],
  [['004'], false],
  [[], false],
])('captions numbered %j stand in another order than on the sheet: %s', (numbers, expected) => {
  expect(differsFromSheet(captions(...numbers))).toBe(expected);
});
