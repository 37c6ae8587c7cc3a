import { inLanguage, type Language, type Localised } from '../release/language.ts';

/**
 * Signs that change the direction of writing or have no width: a name copied from a page or a
 * messenger may hold them, and a case ending would land behind them.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * What was typed as it may stand in a sentence: on one line, with single spaces. Empty when there
 * is neither a letter nor a figure in it: a full stop alone says nothing, and the gap should show.
 */
export function cleanWords(text: string): string {
  const words = onOneLine(text);
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** The same for what may be signs alone: «%», «°», «₸». */
export function onOneLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** The cleaned value in `language`, undefined when there is none. */
export function wordsIn(value: Localised | undefined, language: Language): string | undefined {
  const text = inLanguage(value, language);
  return (text && cleanWords(text)) || undefined;
}

/** Whether the value was written in any language: what is missing in one is then a gap. */
export function isWritten(value: Localised | undefined): boolean {
  return (['kk', 'ru', 'en'] as const).some((language) => wordsIn(value, language) !== undefined);
}
