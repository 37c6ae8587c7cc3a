import { LANGUAGES, type Language } from './language.ts';
import type { Release } from './release.ts';
import { wholeText } from './text.ts';

/** Whether anything was written in `language` yet: a headline, a lead or a body with words. */
export function isWritten(release: Release, language: Language): boolean {
  const text = release.texts[language];
  return text !== undefined && wholeText(text).trim() !== '';
}

/** The release's languages that have words in them, in the release's own order. */
export function writtenLanguages(release: Release): readonly Language[] {
  const listed = release.languages.length > 0 ? release.languages : LANGUAGES;
  return [...new Set(listed)].filter((language) => isWritten(release, language));
}
