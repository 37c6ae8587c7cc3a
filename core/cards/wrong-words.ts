import { inLanguage, type Language } from '../release/language.ts';
import type { Term } from '../release/terms.ts';
import { listed } from './kinds.ts';
import { termsOf } from './shipped-terms.ts';
import { asPattern } from './word-forms.ts';

/** A word of a text that should be another one. Offsets in UTF-16 units. */
export interface WrongWord {
  readonly from: number;
  readonly to: number;
  readonly found: string;
  readonly right: string;
}

export interface LookFor {
  readonly pattern: RegExp;
  /** What should stand in the place of what was found. */
  readonly right: (found: string) => string;
}

/**
 * Finds the wrong forms of terms in texts of one language. `date` is the ISO date of what the text
 * is about: the names of that day are right, even where they are others now.
 */
export function termFinder(
  own: readonly Term[] | undefined,
  language: Language,
  date: string,
): (text: string) => readonly WrongWord[] {
  const wanted = listed(termsOf(own))
    .filter(({ validFrom }) => !validFrom || validFrom <= date.slice(0, 10))
    .flatMap((term): LookFor[] =>
      (term.wrong[language] ?? []).flatMap(({ text, right }) => {
        const better = right?.trim() || inLanguage(term.name, language);
        const wrong = text.trim();
        if (!better || wrong === '' || wrong === better) return [];
        return [{ pattern: formPattern(wrong), right: rightFor(wrong, better) }];
      }),
    )
    .sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  return (text) => findAll(text, wanted);
}

/** Wrong words of a text in the order of the text; where two overlap, the earlier pattern counts. */
export function findAll(text: string, wanted: readonly LookFor[]): readonly WrongWord[] {
  const found: WrongWord[] = [];
  for (const { pattern, right } of wanted) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const better = right(match[0]);
      if (better === match[0] || isInside(text, from, to, better)) continue;
      found.push({ from, to, found: match[0], right: better });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A form that ends in a stop needs no border after it: «обл. и» and «обл.,» are the same word. */
function formPattern(wrong: string): RegExp {
  const first = wrong.charAt(0);
  const isLower = first === first.toLowerCase();
  // A term in small letters may begin a sentence; a name in capitals is wrong only as a name.
  const start = isLower
    ? `(?:${asPattern(first)}|${asPattern(first.toUpperCase())})`
    : asPattern(first);
  const end = /[\p{L}\p{N}]$/u.test(wrong) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}-])${start}${asPattern(wrong.slice(1))}${end}`, 'gu');
}

/** The wrong form may be a part of the right one, which is then not wrong. */
function isInside(text: string, from: number, to: number, right: string): boolean {
  if (right === '') return false;
  for (let at = text.indexOf(right); at >= 0; at = text.indexOf(right, at + 1)) {
    if (at <= from && to <= at + right.length) return true;
  }
  return false;
}

/** A term in small letters at the start of a sentence is replaced by one with a capital. */
function rightFor(wrong: string, right: string): (found: string) => string {
  const capital = right.charAt(0).toUpperCase() + right.slice(1);
  return (found) => (found.charAt(0) === wrong.charAt(0) ? right : capital);
}
