import type { Modifiers } from '../selection.ts';

/** What a key asks for while the grid has the focus. */
export type GridKey =
  | { readonly type: 'step'; readonly by: number; readonly modifiers: Modifiers }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'toggle' }
  | { readonly type: 'all' }
  | { readonly type: 'none' }
  | { readonly type: 'pick' }
  | { readonly type: 'reject' }
  | { readonly type: 'open' };

interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Grid {
  readonly columns: number;
  readonly count: number;
  /** Rows that are seen at once. */
  readonly rows: number;
}

/** By the key's place, so that P and X are where they are in every layout. */
export function gridKey(pressed: Pressed, grid: Grid): GridKey | undefined {
  const control = pressed.ctrlKey || pressed.metaKey;
  const by = distance(pressed.code, grid);
  if (by !== undefined) {
    if (pressed.altKey) return control ? undefined : { type: 'move', by };
    return { type: 'step', by, modifiers: { toggle: control, range: pressed.shiftKey } };
  }
  if (pressed.altKey) return undefined;
  if (control) {
    if (pressed.code === 'KeyA') return { type: 'all' };
    return pressed.code === 'Space' ? { type: 'toggle' } : undefined;
  }
  switch (pressed.code) {
    case 'Space':
      return { type: 'toggle' };
    case 'Escape':
      return { type: 'none' };
    case 'KeyP':
      return { type: 'pick' };
    case 'KeyX':
    case 'Delete':
      return { type: 'reject' };
    case 'Enter':
    case 'NumpadEnter':
      return { type: 'open' };
    default:
      return undefined;
  }
}

function distance(code: string, { columns, count, rows }: Grid): number | undefined {
  switch (code) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -columns;
    case 'ArrowDown':
      return columns;
    case 'PageUp':
      return -columns * Math.max(1, rows);
    case 'PageDown':
      return columns * Math.max(1, rows);
    case 'Home':
      return -count;
    case 'End':
      return count;
    default:
      return undefined;
  }
}
