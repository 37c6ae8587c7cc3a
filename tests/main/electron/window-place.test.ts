import { describe, expect, it } from 'vitest';
import { placeOnScreen } from '../../../main/electron/window-place.ts';

const LARGE = { x: 0, y: 0, width: 1920, height: 1040 };
const OFFICE = { x: 0, y: 0, width: 1093, height: 574 };
const LEFT = { x: -1280, y: 0, width: 1280, height: 984 };

describe('where the window opens', () => {
  it('opens at its own size at the first start on a large screen', () => {
    expect(placeOnScreen(undefined, [LARGE])).toEqual({
      bounds: { width: 1440, height: 900 },
      maximised: false,
    });
  });

  it('fills the screen of an office computer at the first start', () => {
    const { bounds, maximised } = placeOnScreen(undefined, [OFFICE]);
    expect(bounds.width).toBeLessThanOrEqual(OFFICE.width);
    expect(bounds.height).toBeLessThanOrEqual(OFFICE.height);
    expect(maximised).toBe(true);
  });

  it('comes back where it was left, on the second screen too', () => {
    const last = { x: -1200, y: 40, width: 900, height: 700, maximised: false };
    expect(placeOnScreen(last, [LARGE, LEFT]).bounds).toEqual({
      x: -1200,
      y: 40,
      width: 900,
      height: 700,
    });
  });

  it('comes to the first screen when the other one is gone', () => {
    const last = { x: -1200, y: 40, width: 900, height: 700, maximised: true };
    expect(placeOnScreen(last, [LARGE])).toEqual({
      bounds: { width: 900, height: 700 },
      maximised: true,
    });
  });

  it('never opens with its title bar above the screen', () => {
    const last = { x: 10, y: -60, width: 900, height: 700, maximised: false };
    expect(placeOnScreen(last, [LARGE]).bounds).not.toHaveProperty('y');
  });

  it('is never larger than the screen', () => {
    const last = { x: 0, y: 0, width: 3000, height: 2000, maximised: false };
    expect(placeOnScreen(last, [OFFICE]).bounds).toEqual(OFFICE);
  });

  it('opens even where no screen is known', () => {
    expect(placeOnScreen(undefined, []).bounds).toEqual({ width: 1440, height: 900 });
  });
});
