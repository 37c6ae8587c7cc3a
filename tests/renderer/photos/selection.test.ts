import { describe, expect, it } from 'vitest';
import {
  cleared,
  clicked,
  everything,
  NOTHING,
  only,
  renamed,
  type Selection,
  stepped,
  surviving,
  toggled,
} from '../../../renderer/photos/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f'];
const PLAIN = { toggle: false, range: false };
const RANGE = { toggle: false, range: true };
const TOGGLE = { toggle: true, range: false };

const ids = (selection: Selection) => [...selection.ids].sort().join('');

describe('a click', () => {
  it('selects one and nothing else', () => {
    expect(ids(clicked(only('a'), ORDER, 'c', PLAIN))).toBe('c');
  });

  it('with Ctrl adds one, and takes it away the second time', () => {
    const two = clicked(only('a'), ORDER, 'c', TOGGLE);
    expect(ids(two)).toBe('ac');
    expect(ids(clicked(two, ORDER, 'c', TOGGLE))).toBe('a');
  });

  it('with Shift selects from where the range began, in both directions', () => {
    const down = clicked(only('c'), ORDER, 'e', RANGE);
    expect(ids(down)).toBe('cde');
    expect(ids(clicked(down, ORDER, 'a', RANGE))).toBe('abc');
  });

  it('with Ctrl and Shift adds the range to what is selected', () => {
    const start = toggled(only('a'), 'd');
    expect(ids(clicked(start, ORDER, 'f', { toggle: true, range: true }))).toBe('adef');
  });
});

describe('an arrow', () => {
  it('selects where it arrives and stops at both ends', () => {
    expect(ids(stepped(only('a'), ORDER, 1, PLAIN))).toBe('b');
    expect(ids(stepped(only('a'), ORDER, -3, PLAIN))).toBe('a');
    expect(ids(stepped(only('e'), ORDER, 3, PLAIN))).toBe('f');
  });

  it('begins at the first photo when the keyboard was nowhere', () => {
    expect(stepped(NOTHING, ORDER, 1, PLAIN).active).toBe('a');
  });

  it('with Shift shrinks the range again on the way back', () => {
    const three = stepped(stepped(only('b'), ORDER, 1, RANGE), ORDER, 1, RANGE);
    expect(ids(three)).toBe('bcd');
    expect(ids(stepped(three, ORDER, -1, RANGE))).toBe('bc');
  });

  it('with Ctrl moves without selecting', () => {
    const moved = stepped(only('b'), ORDER, 2, TOGGLE);
    expect(ids(moved)).toBe('b');
    expect(moved.active).toBe('d');
    expect(ids(toggled(moved, 'd'))).toBe('bd');
  });

  it('in an empty list selects nothing', () => {
    expect(stepped(only('a'), [], 1, PLAIN)).toEqual(NOTHING);
  });
});

describe('all and none', () => {
  it('selects everything and leaves the keyboard where it was', () => {
    const all = everything(only('c'), ORDER);
    expect(ids(all)).toBe('abcdef');
    expect(all.active).toBe('c');
    const none = cleared(all);
    expect(none.ids.size).toBe(0);
    expect(none.active).toBe('c');
  });
});

describe('when the list changes', () => {
  it('goes to the photo that came into the place of what is gone', () => {
    const after = ['a', 'b', 'e', 'f'];
    const selection = surviving(
      { ids: new Set(['c', 'd']), active: 'd', anchor: 'c' },
      ORDER,
      after,
    );
    expect(ids(selection)).toBe('e');
    expect(selection.active).toBe('e');
    expect(selection.anchor).toBe('e');
  });

  it('goes to the one before when the last is gone', () => {
    expect(surviving(only('f'), ORDER, ['a', 'b', 'c', 'd', 'e']).active).toBe('e');
  });

  it('keeps what is still there', () => {
    const two = { ids: new Set(['b', 'c']), active: 'c', anchor: 'b' };
    const selection = surviving(two, ORDER, ['c', 'a', 'b', 'x']);
    expect(ids(selection)).toBe('bc');
    expect(selection.active).toBe('c');
  });

  it('selects nothing when nobody had selected anything', () => {
    expect(surviving(NOTHING, [], ORDER).ids.size).toBe(0);
  });

  it('ends with nothing when the list is empty', () => {
    expect(surviving(only('a'), ['a'], [])).toEqual(NOTHING);
  });

  it('follows photos that got other ids by being picked', () => {
    const names = new Map([['b', 'p2']]);
    const selection = renamed({ ids: new Set(['a', 'b']), active: 'b', anchor: 'a' }, names);
    expect([...selection.ids]).toEqual(['a', 'p2']);
    expect(selection.active).toBe('p2');
    expect(selection.anchor).toBe('a');
  });
});
