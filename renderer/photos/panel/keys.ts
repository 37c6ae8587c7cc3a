interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for anywhere on the photos' step. */
export type PanelKey = 'next' | 'previous' | 'apply' | 'replace' | 'template';

/** By the key's place, so that they work in every layout. */
export function panelKey(pressed: Pressed): PanelKey | undefined {
  const control = pressed.ctrlKey || pressed.metaKey;
  if (pressed.altKey && !control && !pressed.shiftKey) {
    if (pressed.code === 'PageDown') return 'next';
    return pressed.code === 'PageUp' ? 'previous' : undefined;
  }
  if (pressed.altKey || pressed.shiftKey || !control) return undefined;
  switch (pressed.code) {
    case 'Enter':
    case 'NumpadEnter':
      return 'apply';
    case 'KeyH':
      return 'replace';
    case 'KeyM':
      return 'template';
    default:
      return undefined;
  }
}

/** What a key asks for inside a field: repeating the last words, opening the list of insertions. */
export type FieldKey = 'repeat' | 'insert';

/** Function keys, because every keyboard has them and no layout moves them. */
export function fieldKey(pressed: Pressed): FieldKey | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey) return undefined;
  if (pressed.code === 'F4') return 'repeat';
  return pressed.code === 'F2' ? 'insert' : undefined;
}

/** The place of a person in the list that a digit names, from 0; undefined for any other key. */
export function personKey(pressed: Pressed): number | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}
