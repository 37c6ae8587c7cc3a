import { describe, expect, it } from 'vitest';
import {
  aroundFocus,
  changesPixels,
  cropOf,
  hiddenFrames,
  pixelsOf,
  shownSize,
  straightenDegrees,
  straightenedScale,
} from '../../../core/photos/picture-work.ts';
import type { PictureWork } from '../../../core/release/photos.ts';

const work = (change: Partial<PictureWork>): PictureWork => ({ hidden: [], ...change });
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

describe('picture work', () => {
  it('straightens to the largest picture of the same shape without empty corners', () => {
    const size = { width: 3000, height: 2000 };
    for (const degrees of [-15, -3, 0.5, 7, 15]) {
      const scale = straightenedScale(size, degrees);
      const radians = (degrees * Math.PI) / 180;
      // Turned back, every corner lies inside the original, and one of them at its edge.
      const corners = [-1, 1].flatMap((x) =>
        [-1, 1].map((y) => {
          const [dx, dy] = [(x * scale * 3000) / 2, (y * scale * 2000) / 2];
          const across = Math.abs(dx * Math.cos(radians) + dy * Math.sin(radians)) / 1500;
          const along = Math.abs(dy * Math.cos(radians) - dx * Math.sin(radians)) / 1000;
          return Math.max(across, along);
        }),
      );
      expect(Math.max(...corners)).toBeCloseTo(1, 9);
    }
  });

  it('never straightens further than fifteen degrees', () => {
    expect(straightenDegrees(work({ straighten: 80 }))).toBe(15);
    expect(straightenDegrees(work({ straighten: -80 }))).toBe(-15);
    expect(straightenDegrees(undefined)).toBe(0);
  });

  it('gives a use without a crop of its own that of the page', () => {
    const page = { x: 0.1, y: 0.1, width: 0.5, height: 0.5 };
    const site = { x: 0, y: 0, width: 0.2, height: 0.2 };
    expect(cropOf(work({ crops: { page, site } }), 'paper')).toEqual(page);
    expect(cropOf(work({ crops: { page, site } }), 'site')).toEqual(site);
    expect(cropOf(work({ crops: { site } }), 'page')).toEqual(WHOLE);
  });

  it('takes a crop or area drawn from any corner, cut to the picture', () => {
    const crop = { x: 0.6, y: 0.6, width: -0.4, height: -0.8 };
    const cut = cropOf(work({ crops: { page: crop } }), 'page');
    expect([cut.x, cut.y, cut.width, cut.height].map((n) => n.toFixed(3))).toEqual([
      '0.200',
      '0.000',
      '0.400',
      '0.600',
    ]);
    const outside = { id: 'a', way: 'cover' as const, frame: { ...WHOLE, x: 2 } };
    expect(hiddenFrames(work({ hidden: [outside] }))).toEqual([]);
  });

  it('ignores a crop that is only a slip of the mouse', () => {
    const slip = { x: 0.5, y: 0.5, width: 0.001, height: 0.5 };
    expect(cropOf(work({ crops: { page: slip } }), 'page')).toEqual(WHOLE);
  });

  it('says how large a use shows the picture, and when its pixels change', () => {
    const cut = work({ crops: { page: { x: 0.25, y: 0, width: 0.5, height: 1 } } });
    expect(shownSize({ width: 401, height: 300 }, cut, 'page')).toEqual({
      width: 201,
      height: 300,
    });
    expect(changesPixels(cut)).toBe(true);
    expect(changesPixels(work({ focus: { x: 0, y: 0 } }))).toBe(false);
    expect(changesPixels(work({ straighten: 1 }))).toBe(true);
    const hidden = [{ id: 'a', way: 'blur' as const, frame: WHOLE }];
    expect(changesPixels(work({ hidden }))).toBe(true);
  });

  it('keeps the focus in every shape, and the shape inside the crop', () => {
    const whole = { width: 3000, height: 2000 };
    const card = { width: 1200, height: 630 };
    const middle = aroundFocus(WHOLE, whole, card, { x: 0.5, y: 0.5 });
    expect(middle.y + middle.height / 2).toBeCloseTo(0.5);
    const { width, height } = pixelsOf(middle, whole);
    expect(width / height).toBeCloseTo(1200 / 630, 2);
    const top = aroundFocus(WHOLE, whole, card, { x: 0.5, y: 0.02 });
    expect(top.y).toBe(0);
    const right = { x: 0.5, y: 0, width: 0.5, height: 1 };
    const left = aroundFocus(right, whole, card, { x: 0, y: 1 });
    expect(left.x).toBe(0.5);
    expect(left.y + left.height).toBeCloseTo(1);
  });
});
