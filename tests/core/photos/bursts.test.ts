import { describe, expect, it } from 'vitest';
import { burstsOf } from '../../../core/photos/bursts.ts';
import { lookDistance } from '../../../core/photos/look-distance.ts';

const SCENE = '00ff00ff00ff00ff';
const NEAR = '00ff00ff00ff0000'; // 8 bits away
const FAR = '00ff00ff00ff0100'; // 9 bits away
const look = (dhash: string, sharpness = 1) => ({ dhash, sharpness, recompressed: false });
const shot = (id: string, second: number, dhash: string, sharpness = 1, camera = 'NIKON') => ({
  id,
  takenAt: `2026-09-18T12:00:${String(second).padStart(2, '0')}`,
  camera,
  look: look(dhash, sharpness),
});

describe('the distance of two looks', () => {
  it('counts the bits that differ, and is full for what is no hash', () => {
    expect(lookDistance(SCENE, SCENE)).toBe(0);
    expect(lookDistance(SCENE, NEAR)).toBe(8);
    expect(lookDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
    expect(lookDistance('8000000000000001', '0000000000000000')).toBe(2);
    expect(lookDistance('', '')).toBe(64);
  });
});

describe('bursts', () => {
  it('are shots of one scene right after each other, with the sharpest suggested', () => {
    const shots = [shot('c', 4, NEAR, 5), shot('a', 0, SCENE, 2), shot('b', 1, SCENE, 9)];
    expect(burstsOf(shots)).toEqual([{ ids: ['a', 'b', 'c'], sharpest: 'b' }]);
  });

  it('end where the scene, the time or the camera is another one', () => {
    expect(burstsOf([shot('a', 0, SCENE), shot('b', 1, FAR)])).toEqual([]);
    expect(burstsOf([shot('a', 0, SCENE), shot('b', 6, SCENE)])).toEqual([]);
    expect(burstsOf([shot('a', 0, SCENE), shot('b', 1, SCENE, 1, 'Canon')])).toEqual([]);
    expect(burstsOf([{ id: 'a' }, shot('b', 1, SCENE)])).toEqual([]);
  });

  it('of copies without a time are told by the look alone', () => {
    const copies = ['a', 'b', 'c'].map((id) => ({ id, look: look(id === 'b' ? FAR : SCENE) }));
    expect(burstsOf(copies)).toEqual([{ ids: ['a', 'c'], sharpest: 'a' }]);
  });

  it('of five thousand shots are found', () => {
    const shots = Array.from({ length: 5_000 }, (_, n) => ({
      id: String(n),
      look: look((BigInt(n >> 1) * 0x9e3779b97f4a7c15n).toString(16).slice(-16).padStart(16, '0')),
    }));
    expect(burstsOf(shots).length).toBeGreaterThan(2_000);
  });
});
