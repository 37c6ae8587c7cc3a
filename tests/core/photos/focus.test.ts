import { expect, test } from 'vitest';
import { focusOfFaces } from '../../../core/photos/focus.ts';

test('the focus is in the middle of the faces, nearer to the larger one', () => {
  const large = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
  const small = { x: 0.85, y: 0.15, width: 0.1, height: 0.1 };
  expect(focusOfFaces([])).toBeUndefined();
  expect(focusOfFaces([large])?.x).toBeCloseTo(0.2);
  const both = focusOfFaces([large, small]);
  expect(both?.x).toBeCloseTo(0.2 + 0.7 / 5);
  expect(both?.y).toBeCloseTo(0.2);
});
