import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../core/release/photos.ts';
import {
  drawn,
  drawnInShape,
  inShape,
  movedFrame,
  oppositeCorner,
  overlap,
  resizedFrame,
} from '../../../renderer/photos/large/frames.ts';
import { movedTo, placedAt } from '../../../renderer/photos/large/placing-people.ts';
import {
  fitScale,
  panned,
  placed,
  scaleOf,
  WHOLE,
  zoomed,
} from '../../../renderer/photos/large/zoom.ts';

const room = { width: 1000, height: 600 };
const picture = { width: 6000, height: 4000 };

describe('looking closer', () => {
  it('begins with the whole picture in the middle, a small one not enlarged', () => {
    expect(placed(WHOLE, picture, room)).toEqual({ width: 900, height: 600, left: 50, top: 0 });
    expect(fitScale({ width: 100, height: 100 }, room)).toBe(1);
  });

  it('leaves the point under the pointer where it is', () => {
    const at = { x: 700, y: 200 };
    const before = placed(WHOLE, picture, room);
    const view = zoomed(WHOLE, 4, at, picture, room);
    const after = placed(view, picture, room);
    const part = (place: typeof before) => (at.x - place.left) / place.width;
    expect(part(after)).toBeCloseTo(part(before));
    expect((at.y - after.top) / after.height).toBeCloseTo((at.y - before.top) / before.height);
  });

  it('never shows a gap beside a picture that is larger than the room, wherever it is dragged', () => {
    const move = fc.integer({ min: -9000, max: 9000 });
    fc.assert(
      fc.property(fc.double({ min: 1.5, max: 30, noNaN: true }), move, move, (factor, x, y) => {
        const close = zoomed(WHOLE, factor, { x: 500, y: 300 }, picture, room);
        const { left, top, width, height } = placed(
          panned(close, { x, y }, picture, room),
          picture,
          room,
        );
        if (width > room.width) {
          expect(left).toBeLessThanOrEqual(0.001);
          expect(left + width).toBeGreaterThanOrEqual(room.width - 0.001);
        }
        if (height > room.height) {
          expect(top).toBeLessThanOrEqual(0.001);
          expect(top + height).toBeGreaterThanOrEqual(room.height - 0.001);
        }
      }),
    );
  });

  it('ends with the whole again, and at eight times the size', () => {
    const close = zoomed(WHOLE, 3, { x: 10, y: 10 }, picture, room);
    expect(zoomed(close, 0.01, { x: 10, y: 10 }, picture, room)).toEqual(WHOLE);
    expect(scaleOf(zoomed(WHOLE, 10000, { x: 0, y: 0 }, picture, room), picture, room)).toBe(8);
  });
});

const part = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const point = fc.record({ x: part, y: part });
const isInside = ({ x, y, width, height }: Frame) =>
  x >= -1e-9 && y >= -1e-9 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9;

describe('frames', () => {
  it('stay in the picture however they are drawn, moved and resized', () => {
    fc.assert(
      fc.property(point, point, point, (from, to, by) => {
        const frame = drawn(from, to);
        expect(isInside(frame)).toBe(true);
        expect(isInside(movedFrame(frame, by))).toBe(true);
      }),
    );
    const small = { x: 0.2, y: 0.3, width: 0.4, height: 0.2 };
    fc.assert(
      fc.property(point, (by) => {
        expect(isInside(resizedFrame(small, by))).toBe(true);
        expect(isInside(resizedFrame(small, by, 2))).toBe(true);
      }),
    );
  });

  it('keep a fixed shape', () => {
    const free = { x: 0.1, y: 0.1, width: 0.8, height: 0.5 };
    for (const shape of [0.5, 1, 1.27, 3]) {
      const frames = [
        drawnInShape({ x: 0.2, y: 0.2 }, { x: 0.9, y: 0.5 }, shape),
        drawnInShape({ x: 0.8, y: 0.8 }, { x: 0.1, y: 0.4 }, shape),
        inShape(free, shape),
        resizedFrame(
          inShape({ x: 0.2, y: 0.2, width: 0.2, height: 0.2 }, shape),
          { x: 0.05, y: 0 },
          shape,
        ),
      ];
      for (const frame of frames) {
        expect(frame.width / frame.height).toBeCloseTo(shape);
        expect(isInside(frame)).toBe(true);
      }
    }
  });

  it('are drawn anew from the corner opposite of the one that is held', () => {
    const frame = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    expect(oppositeCorner(frame, 'nw')).toEqual({ x: 0.4, y: expect.closeTo(0.6) });
    expect(oppositeCorner(frame, 'se')).toEqual({ x: 0.1, y: 0.2 });
  });

  it('know how much of the smaller one is covered', () => {
    const face = { x: 0.4, y: 0.4, width: 0.1, height: 0.1 };
    expect(overlap(face, { x: 0.3, y: 0.3, width: 0.4, height: 0.4 })).toBeCloseTo(1);
    expect(overlap(face, { x: 0.8, y: 0.8, width: 0.1, height: 0.1 })).toBe(0);
  });
});

describe('people placed by a click', () => {
  const names = (list: readonly { readonly person?: string | undefined }[]) =>
    list.map(({ person }) => person);

  it('stand from the left as they do in the picture, those without a point behind them', () => {
    const [left, middle] = [
      { x: 0.2, y: 0.5 },
      { x: 0.5, y: 0.5 },
    ];
    let depicted = placedAt([{ id: '0', person: 'unplaced' }], { person: 'b' }, middle);
    depicted = placedAt(depicted, { person: 'a' }, left);
    expect(names(depicted)).toEqual(['a', 'b', 'unplaced']);
    const a = depicted[0];
    expect(names(movedTo(depicted, a?.id ?? '', { x: 0.9, y: 0.5 }))).toEqual([
      'b',
      'a',
      'unplaced',
    ]);
  });

  it('are named once: a second click moves them', () => {
    const first = placedAt([], { person: 'a' }, { x: 0.2, y: 0.5 });
    const again = placedAt(first, { person: 'a' }, { x: 0.7, y: 0.5 });
    expect(again).toEqual([{ id: first[0]?.id, person: 'a', at: { x: 0.7, y: 0.5 } }]);
  });
});
