import type { Cards } from '../release/cards.ts';
import { inLanguage, type Language, type Localised } from '../release/language.ts';
import { listed } from './kinds.ts';
import { occurrences, plainSpaces } from './word-forms.ts';
import { type WrongWord, withoutOverlaps } from './wrong-words.ts';

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
    return right ? (misspellings ?? []).flatMap((wrong) => nameSpelt(wrong.trim(), right)) : [];
  });
  return (text) => {
    if (wanted.length === 0) return [];
    const plain = plainSpaces(text);
    let words: readonly Word[] | undefined;
    const wordsOf = () => {
      words ??= [...plain.matchAll(WORD)].map((match) => ({ at: match.index, text: match[0] }));
      return words;
    };
    return withoutOverlaps(wanted.flatMap((name) => name(plain, wordsOf)));
  };
}

interface Word {
  readonly at: number;
  readonly text: string;
}
/** The words are taken apart only when one of them is wanted. */
type NameFinder = (text: string, wordsOf: () => readonly Word[]) => readonly WrongWord[];

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
/** Endings of at most four letters, as Russian and Kazakh cases of names have them. */
const ENDING = /^\p{Ll}{0,4}$/u;

/** With endings where right and wrong end alike, letter for letter as it stands otherwise. */
function nameSpelt(wrong: string, right: string): readonly NameFinder[] {
  if (wrong === '' || wrong === right) return [];
  const wrongWords = wrong.split(/\s+/);
  const rightWords = right.split(/\s+/);
  const endsAlike =
    wrongWords.length === rightWords.length &&
    wrongWords.every((word, index) => lastTwo(word) === lastTwo(rightWords[index] ?? ''));
  if (!endsAlike) {
    return [
      (text) =>
        occurrences(text, wrong).map((from) => {
          return { from, to: from + wrong.length, found: wrong, right };
        }),
    ];
  }
  const stems = wrongWords.map(stem);
  const rightStems = rightWords.map(stem);
  return [
    (text, wordsOf) => {
      // Nearly every text has no such word at all: five hundred cards cost next to nothing.
      if (!stems.every((part) => text.includes(part))) return [];
      const words = wordsOf();
      return words.flatMap((_, index): WrongWord[] => {
        const own = words.slice(index, index + stems.length);
        const endings = own.map((word, at) => endingAfter(stems[at] ?? '', word.text));
        const [first, last] = [own[0], own.at(-1)];
        if (!first || !last || own.length < stems.length || endings.includes(undefined)) return [];
        const to = last.at + last.text.length;
        const found = text.slice(first.at, to);
        if (found.replace(/ +/g, ' ') !== own.map((word) => word.text).join(' ')) return [];
        const better = rightStems.map((part, at) => part + (endings[at] ?? '')).join(' ');
        return better === found ? [] : [{ from: first.at, to, found, right: better }];
      });
    },
  ];
}

function endingAfter(part: string, word: string): string | undefined {
  const ending = word.slice(part.length);
  return word.startsWith(part) && ENDING.test(ending) ? ending : undefined;
}

/** What stays when a name is declined: a vowel or a soft sign at its end changes. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/[аеияьйыәі]$/u, '') : word;
}

function lastTwo(word: string): string {
  return word.slice(-2).toLowerCase();
}
