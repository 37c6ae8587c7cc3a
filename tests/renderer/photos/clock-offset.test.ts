import { describe, expect, it } from 'vitest';
import {
  asOffset,
  clockSeconds,
  inSeconds,
  offsetFrom,
} from '../../../renderer/photos/sheet/clock-offset.ts';

describe("the offset of a camera's clock", () => {
  it('is the same in minutes and seconds and back, also when the clock is fast', () => {
    for (const seconds of [0, 59, 60, 61, -1, -75, 5400])
      expect(inSeconds(asOffset(seconds))).toBe(seconds);
    expect(asOffset(-75)).toEqual({ minutes: -1, seconds: -15 });
  });

  it('is read from what a clock shows', () => {
    expect(clockSeconds('10:42:05')).toBe(38525);
    expect(clockSeconds(' 9.30 ')).toBe(34200);
    for (const wrong of ['', '24:00', '10:60', 'утро', '10:4'])
      expect(clockSeconds(wrong)).toBeUndefined();
  });

  it('goes the nearer way around the day', () => {
    const taken = '2026-09-18T23:59:30';
    expect(offsetFrom(taken, clockSeconds('00:00:10') ?? 0)).toBe(40);
    expect(offsetFrom('2026-09-18T00:00:10', clockSeconds('23:59:30') ?? 0)).toBe(-40);
    expect(offsetFrom(taken, clockSeconds('23:59:30') ?? 0)).toBe(0);
    expect(offsetFrom(undefined, 0)).toBeUndefined();
  });
});
