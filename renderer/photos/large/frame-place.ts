import type { PointerEvent } from 'react';
import type { Frame, Point } from '../../../core/release/photos.ts';

const percent = (part: number) => `${part * 100}%`;

/** A frame's place over the picture. */
export function framePlace({ x, y, width, height }: Frame) {
  return {
    left: percent(x),
    top: percent(y),
    width: percent(width),
    height: percent(height),
  };
}

export function pointPlace({ x, y }: Point) {
  return { left: percent(x), top: percent(y) };
}

/** The point of the picture under the pointer: 0 to 1, beyond that outside of the picture. */
export function pointUnder(
  event: { readonly clientX: number; readonly clientY: number },
  layer: Element,
): Point {
  const { left, top, width, height } = layer.getBoundingClientRect();
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
}

interface Drag {
  readonly move: (at: Point) => void;
  /** `moved` is false for a click. */
  readonly end: (at: Point, moved: boolean) => void;
}

/** Pixels that a hand moves by while it clicks. */
const SLIP = 3;

/** Follows the pointer from its press to its release, wherever it goes. */
export function dragOver(event: PointerEvent, layer: Element, { move, end }: Drag): void {
  event.preventDefault();
  event.stopPropagation();
  const from = { x: event.clientX, y: event.clientY };
  let isMoved = false;
  const follow = (now: globalThis.PointerEvent) => {
    isMoved ||= Math.hypot(now.clientX - from.x, now.clientY - from.y) > SLIP;
    if (isMoved) move(pointUnder(now, layer));
  };
  const stop = (now: globalThis.PointerEvent) => {
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', stop);
    window.removeEventListener('pointercancel', stop);
    end(pointUnder(now, layer), isMoved);
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', stop);
  window.addEventListener('pointercancel', stop);
}
