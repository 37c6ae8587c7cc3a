import type { Language } from '../release/language.ts';

/** Letters of the Kazakh alphabet that Russian does not have. */
export const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;

/**
 * The share of these letters among all Cyrillic ones from which a text is Kazakh. Kazakh prose has
 * about a fifth; a Russian text full of Kazakh names stays under a twentieth.
 */
const KAZAKH_SHARE = 0.06;

/** The language of a text by its letters; undefined when it has none. */
export function detectLanguage(text: string): Language | undefined {
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (cyrillic + latin === 0) return undefined;
  if (latin > cyrillic) return 'en';
  return count(text, KAZAKH_LETTERS) / cyrillic >= KAZAKH_SHARE ? 'kk' : 'ru';
}

/** Whether a text has any letter that only Kazakh has. */
export function hasKazakhLetters(text: string): boolean {
  return count(text, KAZAKH_LETTERS) > 0;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
