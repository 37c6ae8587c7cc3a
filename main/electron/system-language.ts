import { app } from 'electron';
import type { MenuLanguage } from './menu-words.ts';
import { languageOf } from './shell-words.ts';

/**
 * The language of this computer. Not `app.getLocale`, which is one of Chromium's own languages,
 * and Kazakh is none of them; Chromium's `--lang` still comes first.
 */
export function systemLanguage(): MenuLanguage {
  const asked = app.commandLine.getSwitchValue('lang');
  return languageOf([asked, ...app.getPreferredSystemLanguages()]);
}
