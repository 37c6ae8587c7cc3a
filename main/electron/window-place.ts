import type { Settings } from '../host.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly bounds: {
    readonly x?: number;
    readonly y?: number;
    readonly width: number;
    readonly height: number;
  };
  readonly maximised: boolean;
}

const FIRST = { width: 1440, height: 900 };

/** How much of the title bar must be on a screen for the window to be moved by hand. */
const GRIP = 80;

/**
 * Where the window opens: as it was left, unless that screen is gone, and never larger than the
 * screen, which in most offices is 1366 × 768 at 125 %.
 */
export function placeOnScreen(last: Settings['window'], areas: readonly Area[]): Place {
  const first = areas[0] ?? { x: 0, y: 0, ...FIRST };
  if (!last) return { bounds: fitted(FIRST, first), maximised: first.width <= FIRST.width };
  const { x, y } = last;
  const area = areas.find(
    (candidate) =>
      x !== undefined &&
      y !== undefined &&
      x + GRIP <= candidate.x + candidate.width &&
      x + last.width >= candidate.x + GRIP &&
      y >= candidate.y &&
      y + GRIP <= candidate.y + candidate.height,
  );
  const size = fitted(last, area ?? first);
  const bounds = area && x !== undefined && y !== undefined ? { x, y, ...size } : size;
  return { bounds, maximised: last.maximised };
}

function fitted(size: { readonly width: number; readonly height: number }, area: Area) {
  return { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) };
}
