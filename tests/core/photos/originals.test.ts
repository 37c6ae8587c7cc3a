import { expect, test } from 'vitest';
import { likelyOriginals } from '../../../core/photos/originals.ts';

const copy = { dhash: '00ff00ff00ff00ff', width: 1280, height: 853 };
const shot = (id: string, dhash: string, width: number, height: number) => ({
  id,
  dhash,
  width,
  height,
});

test('originals are of the same scene and shape and larger, the most alike first', () => {
  const shots = [
    shot('near', '00ff00ff00ff000f', 6000, 4000),
    shot('same', '00ff00ff00ff00ff', 6000, 4000),
    shot('same, larger', '00ff00ff00ff00ff', 7500, 5000),
    shot('other scene', 'ff00ff00ff00ff00', 6000, 4000),
    shot('square', '00ff00ff00ff00ff', 4000, 4000),
    shot('smaller', '00ff00ff00ff00ff', 640, 427),
  ];
  const likely = likelyOriginals(copy, shots);
  expect(likely.map(({ candidate }) => candidate.id)).toEqual(['same, larger', 'same', 'near']);
  expect(likely.map(({ distance }) => distance)).toEqual([0, 0, 4]);
});
