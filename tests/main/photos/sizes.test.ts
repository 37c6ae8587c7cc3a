import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitted,
  masterSize,
  pageWidths,
  SOCIAL,
  socialSize,
} from '../../../main/photos/worker/sizes.ts';

const size = fc.record({
  width: fc.integer({ min: 1, max: 30_000 }),
  height: fc.integer({ min: 1, max: 30_000 }),
});

describe('sizes', () => {
  it('of the master are those of the largest rendition', () => {
    expect(masterSize({ width: 6000, height: 4000 })).toEqual({ width: 1600, height: 1067 });
    expect(masterSize({ width: 4000, height: 6000 })).toEqual({ width: 1600, height: 2400 });
    const wider = [2400, 480];
    expect(masterSize({ width: 6000, height: 4000 }, wider)).toEqual({ width: 2400, height: 1600 });
    expect(masterSize({ width: 4000, height: 6000 }, wider)).toEqual({ width: 2400, height: 3600 });
  });

  it('of the master suffice for the crop of a panorama', () => {
    expect(masterSize({ width: 12_000, height: 2000 }).height).toBeGreaterThanOrEqual(630);
    expect(masterSize({ width: 1600, height: 9000 }).width).toBe(1600);
  });

  it('never exceed the original, nor the memory there is', () => {
    fc.assert(
      fc.property(size, (original) => {
        const master = masterSize(original);
        expect(master.width).toBeLessThanOrEqual(original.width);
        expect(master.height).toBeLessThanOrEqual(original.height);
        expect(master.width * master.height).toBeLessThan(25_000_000);
        for (const width of pageWidths(master.width))
          expect(width).toBeLessThanOrEqual(master.width);
        const social = socialSize(master);
        expect(social.width).toBeLessThanOrEqual(Math.min(SOCIAL.width, master.width));
        expect(social.height).toBeLessThanOrEqual(Math.min(SOCIAL.height, master.height));
        const site = fitted(master, 1600);
        expect(Math.max(site.width, site.height)).toBeLessThanOrEqual(1600);
        for (const { width, height } of [master, social, site]) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});
