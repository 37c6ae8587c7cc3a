import type { Modifiers } from '../selection.ts';

/** What a key asks for while the grid has the focus. */
export type GridKey =
  | { readonly type: 'step'; readonly by: number; readonly modifiers: Modifiers }
  /** So many lines of cards up or down. */
  | { readonly type: 'line'; readonly by: number; readonly modifiers: Modifiers }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'toggle' }
  | { readonly type: 'all' }
  | { readonly type: 'none' }
  | { readonly type: 'open' }
  | { readonly type: 'compare' }
  | { readonly type: 'keep-best' }
  | Judgement;

/** What a key says about a photo: the same in the grid, in the large view and in the comparison. */
export type Judgement =
  | { readonly type: 'pick' }
  | { readonly type: 'reject' }
  | { readonly type: 'unmark' }
  | { readonly type: 'rate'; readonly rating: number };

export interface Pressed {
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
  const way = direction(pressed.code, grid);
  if (way) {
    if (pressed.altKey) return control ? undefined : { type: 'move', by: way.move };
    const modifiers = { toggle: control, range: pressed.shiftKey };
    return { type: way.type, by: way.by, modifiers };
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
    case 'Enter':
    case 'NumpadEnter':
      return { type: 'open' };
    case 'KeyC':
      return { type: 'compare' };
    case 'KeyB':
      return { type: 'keep-best' };
    default:
      return judgement(pressed);
  }
}

/** P, X, U and the digits 0 to 5, of the main block and of the number block. */
export function judgement(pressed: Pressed): Judgement | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey) return undefined;
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(pressed.code)?.[1];
  if (digit !== undefined) return { type: 'rate', rating: Number(digit) };
  switch (pressed.code) {
    case 'KeyP':
      return { type: 'pick' };
    case 'KeyX':
    case 'Delete':
      return { type: 'reject' };
    case 'KeyU':
      return { type: 'unmark' };
    default:
      return undefined;
  }
}

interface Way {
  readonly type: 'step' | 'line';
  readonly by: number;
  /** How far Alt moves a photo in the order. */
  readonly move: number;
}

function direction(code: string, { columns, count, rows }: Grid): Way | undefined {
  const step = (by: number): Way => ({ type: 'step', by, move: by });
  const line = (by: number): Way => ({ type: 'line', by, move: by * columns });
  switch (code) {
    case 'ArrowLeft':
      return step(-1);
    case 'ArrowRight':
      return step(1);
    case 'ArrowUp':
      return line(-1);
    case 'ArrowDown':
      return line(1);
    case 'PageUp':
      return line(-Math.max(1, rows));
    case 'PageDown':
      return line(Math.max(1, rows));
    case 'Home':
      return step(-count);
    case 'End':
      return step(count);
    default:
      return undefined;
  }
}
