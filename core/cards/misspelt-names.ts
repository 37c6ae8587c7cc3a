import type { Cards } from '../release/cards.ts';
import { inLanguage, type Language, type Localised } from '../release/language.ts';
import { listed } from './kinds.ts';
import { asPattern } from './word-forms.ts';
import { findAll, type LookFor, type WrongWord } from './wrong-words.ts';

interface Spelt {
  readonly name: Localised;
  readonly misspellings?: readonly string[] | undefined;
}

/**
 * Finds the known misspellings of the office's people, organisations, places and proper names in
 * texts of one language, with the name's ending kept: «Мысолову» becomes «Мысалову».
 */
export function misspellingFinder(
  cards: Cards,
  language: Language,
): (text: string) => readonly WrongWord[] {
  const all: readonly Spelt[] = [
    ...listed(cards.people),
    ...listed(cards.places),
    ...listed(cards.organisations ?? []),
    ...listed(cards.names ?? []),
  ];
  const wanted = all.flatMap(({ name, misspellings }) => {
    const right = inLanguage(name, language);
    if (!right) return [];
    return (misspellings ?? []).flatMap((wrong) => patternsFor(wrong.trim(), right));
  });
  return (text) => findAll(text, wanted);
}

/** Endings of at most four letters, as Russian and Kazakh cases of names have them. */
const ENDING = '\\p{Ll}{0,4}';

function patternsFor(wrong: string, right: string): readonly LookFor[] {
  if (wrong === '' || wrong === right) return [];
  const wrongWords = wrong.split(/\s+/);
  const rightWords = right.split(/\s+/);
  // The given name of a list's surname is not known: only like can be set for like.
  const endsAlike =
    wrongWords.length === rightWords.length &&
    wrongWords.every((word, index) => lastTwo(word) === lastTwo(rightWords[index] ?? ''));
  if (!endsAlike) return [{ pattern: whole(asPattern(wrong)), right: () => right }];
  const stems = wrongWords.map(stem);
  const pattern = whole(stems.map((part) => `${asPattern(part)}${ENDING}`).join('\\s+'));
  return [
    {
      pattern,
      right: (found) => {
        const spaces = found.match(/\s+/g) ?? [];
        return found
          .split(/\s+/)
          .map((word, index) => {
            const ending = word.slice((stems[index] ?? '').length);
            return `${spaces[index - 1] ?? ''}${stem(rightWords[index] ?? '')}${ending}`;
          })
          .join('');
      },
    },
  ];
}

/** What stays when a name is declined: a vowel or a soft sign at its end changes. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/[аеияьйыәі]$/u, '') : word;
}

function lastTwo(word: string): string {
  return word.slice(-2).toLowerCase();
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
}
