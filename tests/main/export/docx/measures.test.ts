import { expect, test } from 'vitest';
import { logoSize, photoSize, twips } from '../../../../main/export/docx/measures.ts';

/** docx's pixels to millimetres. */
const millimetres = (pixels: number) => Math.round((pixels / 96) * 25.4);
const onPaper = (width: number, height: number) => {
  const size = photoSize({ width, height });
  return [millimetres(size.width), millimetres(size.height)];
};

test('a broad photo is 150 mm wide, an upright one 110 mm high', () => {
  expect(onPaper(1600, 1067)).toEqual([150, 100]);
  expect(onPaper(1067, 1600)).toEqual([73, 110]);
  expect(onPaper(1600, 400)).toEqual([150, 38]);
});

test('a small picture is not blown up', () => {
  expect(photoSize({ width: 320, height: 200 })).toEqual({ width: 320, height: 200 });
});

test('a hair-thin picture still has a height', () => {
  expect(photoSize({ width: 30_000, height: 1 }).height).toBe(1);
});

test('a logo keeps its proportions in its column', () => {
  const { width, height } = logoSize({ width: 2000, height: 500 });
  expect([millimetres(width), millimetres(height)]).toEqual([25, 6]);
});

test('a millimetre is 56.7 twips', () => {
  expect([twips(10), twips(210)]).toEqual([567, 11906]);
});
