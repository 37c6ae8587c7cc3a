import type { Frame, Point } from '../../../core/release/photos.ts';

/** Frames and points are parts of the picture: 0 to 1 of its width and height. */

/** Smaller than this nothing is meant: a slip of the mouse. */
export const SMALLEST = 0.02;

const between = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(most, value));

export function insidePoint({ x, y }: Point): Point {
  return { x: between(0, x, 1), y: between(0, y, 1) };
}

/** The frame between two points, whichever way it was drawn, kept to the picture. */
export function drawn(from: Point, to: Point): Frame {
  const [a, b] = [insidePoint(from), insidePoint(to)];
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/**
 * The frame drawn from one corner towards a point with a fixed shape. `shape` is width by height in
 * parts of the picture: the aspect in pixels divided by the picture's own.
 */
export function drawnInShape(from: Point, to: Point, shape: number): Frame {
  const free = drawn(from, to);
  const rightwards = to.x >= from.x;
  const downwards = to.y >= from.y;
  const mostWidth = rightwards ? 1 - from.x : from.x;
  const mostHeight = downwards ? 1 - from.y : from.y;
  const width = Math.min(Math.max(free.width, free.height * shape), mostWidth, mostHeight * shape);
  const height = width / shape;
  return {
    x: rightwards ? from.x : from.x - width,
    y: downwards ? from.y : from.y - height,
    width,
    height,
  };
}

/** The frame moved, as a whole, as far as the picture reaches. */
export function movedFrame(frame: Frame, by: Point): Frame {
  return {
    ...frame,
    x: between(0, frame.x + by.x, 1 - frame.width),
    y: between(0, frame.y + by.y, 1 - frame.height),
  };
}

/** Wider and higher by so much on the right and at the bottom; with a shape both go together. */
export function resizedFrame(frame: Frame, by: Point, shape?: number): Frame {
  const mostWidth = 1 - frame.x;
  const mostHeight = 1 - frame.y;
  if (shape === undefined)
    return {
      ...frame,
      width: between(SMALLEST, frame.width + by.x, mostWidth),
      height: between(SMALLEST, frame.height + by.y, mostHeight),
    };
  const wanted = frame.width + (by.x !== 0 ? by.x : by.y * shape);
  const width = between(
    Math.max(SMALLEST, SMALLEST * shape),
    wanted,
    Math.min(mostWidth, mostHeight * shape),
  );
  return { ...frame, width, height: width / shape };
}

/** The largest frame of a shape, around the middle of another. */
export function inShape(frame: Frame, shape: number): Frame {
  const width = Math.min(1, Math.max(frame.width, frame.height * shape), shape);
  const height = width / shape;
  return movedFrame(
    {
      x: frame.x + (frame.width - width) / 2,
      y: frame.y + (frame.height - height) / 2,
      width,
      height,
    },
    { x: 0, y: 0 },
  );
}

/** The corner of a frame that lies opposite of a handle: where drawing anew begins. */
export function oppositeCorner(frame: Frame, corner: Corner): Point {
  return {
    x: corner.endsWith('w') ? frame.x + frame.width : frame.x,
    y: corner.startsWith('n') ? frame.y + frame.height : frame.y,
  };
}

export const CORNERS = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof CORNERS)[number];

export function isMeant({ width, height }: Frame): boolean {
  return width >= SMALLEST && height >= SMALLEST;
}

/** Whether two frames cover much of the same, as an area that was accepted from a suggestion does. */
export function overlap(a: Frame, b: Frame): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(a.width * a.height, b.width * b.height);
}
