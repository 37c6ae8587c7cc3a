import { Menu, type WebContents } from 'electron';
import { contextTemplate } from './context-template.ts';
import type { MenuLanguage } from './menu-words.ts';

/** A right click in a window opens the native menu that fits what was clicked. */
export function watchContextMenu(contents: WebContents, language: () => MenuLanguage): void {
  contents.on('context-menu', (_event, clicked) => {
    const template = contextTemplate(clicked, language(), {
      replace: (word) => contents.replaceMisspelling(word),
      learn: (word) => contents.session.addWordToSpellCheckerDictionary(word),
    });
    if (template.length) Menu.buildFromTemplate(template).popup();
  });
}
