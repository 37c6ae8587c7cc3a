import { inLanguage, type Language } from '../release/language.ts';
import type { Term } from '../release/terms.ts';
import { listed } from './kinds.ts';
import { termsOf } from './shipped-terms.ts';
import { occurrences, plainSpaces } from './word-forms.ts';

/** A word of a text that should be another one. Offsets in UTF-16 units. */
export interface WrongWord {
  readonly from: number;
  readonly to: number;
  readonly found: string;
  readonly right: string;
}

interface LookFor {
  readonly wrong: string;
  readonly right: string;
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
    .flatMap((term) =>
      (term.wrong[language] ?? []).flatMap(({ text, right }) =>
        lookFor(text.trim(), right?.trim() || inLanguage(term.name, language)),
      ),
    )
    .sort((a, b) => b.wrong.length - a.wrong.length);
  return (text) => {
    const plain = plainSpaces(text);
    const found = wanted.flatMap(({ wrong, right }) =>
      occurrences(plain, wrong)
        .filter((from) => !isInside(plain, from, from + wrong.length, right))
        .map((from): WrongWord => {
          const to = from + wrong.length;
          return { from, to, found: text.slice(from, to), right };
        }),
    );
    return withoutOverlaps(found);
  };
}

/** A term in small letters may begin a sentence; a name in capitals is wrong only as a name. */
function lookFor(wrong: string, right: string | undefined): readonly LookFor[] {
  if (wrong === '' || !right || wrong === right) return [];
  const capital = capitalised(wrong);
  return capital === wrong
    ? [{ wrong, right }]
    : [
        { wrong, right },
        { wrong: capital, right: capitalised(right) },
      ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The wrong form may be a part of the right one, which is then not wrong. */
function isInside(text: string, from: number, to: number, right: string): boolean {
  for (let at = text.indexOf(right); at >= 0; at = text.indexOf(right, at + 1)) {
    if (at <= from && to <= at + right.length) return true;
  }
  return false;
}

/** In the order of the text; of two that overlap, the one that was found first stays. */
export function withoutOverlaps(words: readonly WrongWord[]): readonly WrongWord[] {
  const kept: WrongWord[] = [];
  for (const word of words) {
    if (!kept.some((other) => word.from < other.to && other.from < word.to)) kept.push(word);
  }
  return kept.sort((a, b) => a.from - b.from);
}
