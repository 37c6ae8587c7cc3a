import { describe, expect, it } from 'vitest';
import { fieldKey, panelKey, personKey } from '../../../../renderer/photos/panel/keys.ts';
import { replaceTyped } from '../../../../renderer/photos/panel/typed-code.ts';

const key = (code: string, held: 'ctrlKey' | 'altKey' | 'shiftKey' | 'none' = 'none') => ({
  code,
  ctrlKey: held === 'ctrlKey',
  metaKey: false,
  altKey: held === 'altKey',
  shiftKey: held === 'shiftKey',
});

describe('the keys of captions', () => {
  it('go by their place on the keyboard, whatever the layout calls them', () => {
    expect(panelKey(key('PageDown', 'altKey'))).toBe('next');
    expect(panelKey(key('PageUp', 'altKey'))).toBe('previous');
    expect(panelKey(key('Enter', 'ctrlKey'))).toBe('apply');
    expect(panelKey(key('KeyH', 'ctrlKey'))).toBe('replace');
    expect(panelKey(key('KeyM', 'ctrlKey'))).toBe('template');
  });

  it('leave alone what belongs to the grid and to typing', () => {
    expect(panelKey(key('PageDown'))).toBeUndefined();
    expect(panelKey(key('KeyH'))).toBeUndefined();
    expect(panelKey(key('Enter', 'shiftKey'))).toBeUndefined();
    expect(fieldKey(key('F2', 'ctrlKey'))).toBeUndefined();
  });

  it('name people from 1 to 9, from the number block too', () => {
    expect(personKey(key('Digit1'))).toBe(0);
    expect(personKey(key('Numpad9'))).toBe(8);
    expect(personKey(key('Digit0'))).toBeUndefined();
    expect(personKey(key('Digit1', 'ctrlKey'))).toBeUndefined();
  });
});

describe('a code that is being typed', () => {
  const known = (code: string) => (code === 'аким' ? 'аким области' : undefined);

  it('turns into its words at the second sign, with the caret behind them', () => {
    expect(replaceTyped('До =аким после', 'До =аким= после', 9, '=', known)).toEqual({
      text: 'До аким области после',
      caret: 15,
    });
  });

  it('stays when there is no such code, or white space between the signs', () => {
    expect(replaceTyped('=нет', '=нет=', 5, '=', known)).toBeUndefined();
    expect(replaceTyped('1 = 2 ', '1 = 2 =', 7, '=', known)).toBeUndefined();
  });

  it('may have a space in it, as a photographer’s own list has it', () => {
    const named = (code: string) => (code === 'uk 1' ? 'первый' : undefined);
    expect(replaceTyped('=uk 1', '=uk 1=', 6, '=', named)?.text).toBe('первый');
  });

  it('stays when it was pasted, and when the sign was typed elsewhere', () => {
    expect(replaceTyped('', '=аким=', 6, '=', known)).toBeUndefined();
    expect(replaceTyped('=аким', '==аким', 1, '=', known)).toBeUndefined();
  });

  it('may stand between signs of several characters', () => {
    expect(replaceTyped('##аким#', '##аким##', 8, '##', known)?.text).toBe('аким области');
  });
});
