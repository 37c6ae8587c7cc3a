import { type RefObject, useEffect } from 'react';
import type { Point } from '../../../core/release/photos.ts';
import type { Desk } from '../../store/desk.ts';
import type { Shot } from '../shots.ts';
import type { Room } from './Stage.tsx';
import type { View } from './zoom.ts';

/** What can be done in the large view besides looking. */
export const TOOLS = ['look', 'people', 'focus', 'crop', 'straighten', 'hide'] as const;
export type Tool = (typeof TOOLS)[number];

/** Answers whether the key was meant for the tool. */
export type ToolKeys = RefObject<((event: KeyboardEvent) => boolean) | undefined>;

export interface ToolProps {
  readonly desk: Desk;
  readonly shot: Extract<Shot, { type: 'picked' }>;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onRoom: (room: Room) => void;
  readonly keys: ToolKeys;
}

/** While a tool is open its keys come before those of the view. */
export function useToolKeys(keys: ToolKeys, press: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    keys.current = press;
    return () => {
      if (keys.current === press) keys.current = undefined;
    };
  });
}

const STEP = 0.005;
const LEAP = 0.05;

/** How far an arrow moves something, in parts of the picture; with Alt in leaps. */
export function arrowBy({
  code,
  altKey,
}: Pick<KeyboardEvent, 'code' | 'altKey'>): Point | undefined {
  const by = altKey ? LEAP : STEP;
  switch (code) {
    case 'ArrowLeft':
      return { x: -by, y: 0 };
    case 'ArrowRight':
      return { x: by, y: 0 };
    case 'ArrowUp':
      return { x: 0, y: -by };
    case 'ArrowDown':
      return { x: 0, y: by };
    default:
      return undefined;
  }
}
