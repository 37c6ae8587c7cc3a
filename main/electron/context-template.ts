import type { MenuItemConstructorOptions } from 'electron';
import { MENU_WORDS, type MenuLanguage } from './menu-words.ts';

/** What a right click needs to know; a part of Electron's own parameters. */
export interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly misspelledWord: string;
  readonly dictionarySuggestions: readonly string[];
}

interface Actions {
  readonly replace: (word: string) => void;
  readonly learn: (word: string) => void;
}

/** Spelling first, then the clipboard; nothing at all where there is nothing to do. */
export function contextTemplate(
  clicked: Clicked,
  language: MenuLanguage,
  { replace, learn }: Actions,
): MenuItemConstructorOptions[] {
  const words = MENU_WORDS[language];
  const { misspelledWord, dictionarySuggestions, isEditable, selectionText } = clicked;
  const spelling: MenuItemConstructorOptions[] = misspelledWord
    ? [
        ...dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) })),
        { label: words.addToDictionary, click: () => learn(misspelledWord) },
        { type: 'separator' },
      ]
    : [];
  const copy: MenuItemConstructorOptions[] = selectionText
    ? [{ label: words.copy, role: 'copy' }]
    : [];
  return isEditable
    ? [
        ...spelling,
        { label: words.cut, role: 'cut' },
        { label: words.copy, role: 'copy' },
        { label: words.paste, role: 'paste' },
        { label: words.pastePlain, role: 'pasteAndMatchStyle' },
      ]
    : copy;
}
