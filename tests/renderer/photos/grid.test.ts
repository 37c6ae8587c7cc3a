import { describe, expect, it } from 'vitest';
import { gridKey } from '../../../renderer/photos/grid/keys.ts';
import { CARD_WIDTHS, measures } from '../../../renderer/photos/grid/measures.ts';

const GRID = { columns: 4, count: 30, rows: 3 };
const key = (code: string, held: object = {}) =>
  gridKey({ code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }, GRID);

describe('keys in the grid', () => {
  it('go to the neighbour in every direction, a screen, and both ends', () => {
    const by = (code: string) => {
      const found = key(code);
      return found?.type === 'step' || found?.type === 'line' ? [found.type, found.by] : undefined;
    };
    expect(['ArrowLeft', 'ArrowRight', 'Home', 'End'].map(by)).toEqual([
      ['step', -1],
      ['step', 1],
      ['step', -30],
      ['step', 30],
    ]);
    expect(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].map(by)).toEqual([
      ['line', -1],
      ['line', 1],
      ['line', -3],
      ['line', 3],
    ]);
  });

  it('carry Shift and Ctrl over to the selection', () => {
    expect(key('ArrowDown', { shiftKey: true })).toEqual({
      type: 'line',
      by: 1,
      modifiers: { toggle: false, range: true },
    });
    expect(key('ArrowDown', { metaKey: true })).toMatchObject({ modifiers: { toggle: true } });
  });

  it('move photos with Alt', () => {
    expect(key('ArrowLeft', { altKey: true })).toEqual({ type: 'move', by: -1 });
    expect(key('ArrowDown', { altKey: true })).toEqual({ type: 'move', by: 4 });
  });

  it('pick and reject by the place of the key', () => {
    expect(key('KeyP')).toEqual({ type: 'pick' });
    expect(key('KeyX')).toEqual({ type: 'reject' });
    expect(key('Delete')).toEqual({ type: 'reject' });
    expect(key('KeyU')).toEqual({ type: 'unmark' });
  });

  it('rate by both blocks of digits, and take the stars away with 0', () => {
    expect(key('Digit4')).toEqual({ type: 'rate', rating: 4 });
    expect(key('Numpad0')).toEqual({ type: 'rate', rating: 0 });
    expect(key('Digit6')).toBeUndefined();
    expect(key('Digit4', { shiftKey: true })).toBeUndefined();
  });

  it('leave the window its own keys', () => {
    for (const code of ['KeyK', 'KeyX', 'KeyP', 'KeyZ', 'Digit3'])
      expect(key(code, { ctrlKey: true })).toBeUndefined();
    expect(key('F8')).toBeUndefined();
    expect(key('Tab')).toBeUndefined();
  });
});

describe('the measures of the grid', () => {
  it('never make a card narrower than it may be, nor leave room for one more', () => {
    for (let width = CARD_WIDTHS.large; width < 2000; width += 7) {
      const { columns, gap } = measures(width, 'large');
      const card = (width - (columns - 1) * gap) / columns;
      expect(card).toBeGreaterThanOrEqual(CARD_WIDTHS.large);
      expect((columns + 1) * CARD_WIDTHS.large + columns * gap).toBeGreaterThan(width);
    }
  });

  it('have one column where not even one card fits, also before the width is known', () => {
    expect(measures(100, 'large').columns).toBe(1);
    expect(measures(0, 'small').columns).toBe(1);
    expect(measures(0, 'small').rowHeight).toBeGreaterThan(0);
  });
});
