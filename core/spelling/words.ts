import { hasKazakhLetters } from '../language/detect.ts';
import { withoutLookalikes } from '../language/lookalikes.ts';
import { protectedRanges } from '../language/typography/protected.ts';
import type { Language } from '../release/language.ts';

/** A word of a paragraph: where it stands, and the language whose dictionary it is looked up in. */
export interface SpelledWord {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly language: Language;
}

/** A part of a paragraph that is in another language than the rest. */
export interface LanguageSpan {
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
/** Short forms that are written without a full stop. */
const MEASURES = new Set('км см мм кг мг га тг млн млрд трлн сағ мин сек'.split(' '));

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * The words of a paragraph that spelling has something to say about. Left out: addresses, e-mails,
 * codes and tags; what is joined with figures; single letters; abbreviations in capitals; and words
 * in the letters of another alphabet, which are names or quotations.
 */
export function wordsToCheck(
  text: string,
  language: Language,
  spans: readonly LanguageSpan[] = [],
): readonly SpelledWord[] {
  const kept = protectedRanges(text);
  const found: SpelledWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const from = match.index;
    const to = from + word.length;
    if (kept.some((range) => range.from < to && from < range.to)) continue;
    if (isJoined(text, from, to) || !isWord(word)) continue;
    const span = spans.find((other) => other.from <= from && to <= other.to);
    const own = span?.language ?? language;
    if (!isIn(word, own)) continue;
    // A Kazakh name in a Russian text keeps its letters.
    const spoken = own === 'ru' && hasKazakhLetters(word) ? 'kk' : own;
    found.push({ from, to, word, language: spoken });
  }
  return found;
}

/** «100-ден», «км2», «/ru», «сайт.рф»: the letters are no word of their own. */
function isJoined(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  if (/^\.\p{Ll}/u.test(text.slice(to, to + 2)) || /\p{L}\.$/u.test(before)) return true;
  return /[\p{N}_/\\@#][-–]?$/u.test(before) || /^[-–]?[\p{N}_/\\@]/u.test(text.slice(to, to + 2));
}

/** No word is longer; what is has been pasted by mistake, and is costly to look up. */
export const MOST_LETTERS = 60;

/** Abbreviations (БАҚ, ТОО) and their endings (БАҚ-тың) are for the cards, not for a dictionary. */
function isWord(word: string): boolean {
  if (word.length < 2 || word.length > MOST_LETTERS) return false;
  if (MEASURES.has(word.replace(/-.*/, ''))) return false;
  return !/^\p{Lu}{2,6}(?:[-’'][\p{Ll}]+)?$/u.test(word);
}

/** Latin letters that only look Cyrillic make a wrong word, not a foreign one. */
function isIn(word: string, language: Language): boolean {
  const own = language === 'en' ? LATIN : CYRILLIC;
  if (!own.test(word)) return false;
  const foreign = language === 'en' ? CYRILLIC : LATIN;
  return !foreign.test(word) || (language !== 'en' && withoutLookalikes(word) !== word);
}
