import { kazakhStems } from '../language/kk/stems.ts';
import { withoutLookalikes } from '../language/lookalikes.ts';
import type { Language } from '../release/language.ts';
import { americanSpellings } from './british.ts';
import { KAZAKH_PRESS_WORDS } from './kazakh-press-words.ts';
import type { KnownWords } from './known-words.ts';
import { farness, likeKnown, withKazakhLetters, withOneChange } from './near-words.ts';
import { MOST_LETTERS } from './words.ts';

/** A dictionary of one language, with the rules that belong to it. */
export interface Dictionary {
  readonly spell: (word: string) => boolean;
  /** Best first; takes up to 0.2 s. */
  readonly suggest: (word: string) => readonly string[];
}

export interface Speller {
  readonly isRight: (word: string) => boolean;
  /** At most six, best first. */
  readonly suggest: (word: string) => readonly string[];
}

const MOST_SUGGESTIONS = 6;
/** Words of which it is remembered whether they are right: those of some long releases. */
const MOST_SEEN = 20_000;

/** Spelling in one language: the dictionary, what the office knows, and what follows from both. */
export function createSpeller(
  language: Language,
  dictionary: Dictionary,
  known: KnownWords[Language],
): Speller {
  const seen = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    const before = seen.get(word);
    if (before !== undefined) return before;
    const right = isGood(word);
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(word, right);
    return right;
  };
  /** The same, not remembered: a suggestion tries out thousands of words that nobody writes. */
  const isGood = (word: string): boolean =>
    word.length > MOST_LETTERS || decide(word.normalize('NFC').replaceAll('’', "'"));
  const decide = (word: string): boolean => {
    if (isKnown(word) || dictionary.spell(word)) return true;
    const parts = word.split('-');
    if (parts.length > 1) return parts.every((part) => part.length < 2 || decide(part));
    switch (language) {
      case 'kk':
        return isStem(word.toLowerCase()) || kazakhStems(word).some((stem) => isStem(stem.word));
      case 'en':
        return isEnglish(word);
      case 'ru':
        return false;
    }
  };
  const isKnown = (word: string) => known.has(word.toLowerCase());
  /** A stem is in lower case; the dictionary has names with their capital. */
  const isStem = (stem: string) =>
    isKnown(stem) ||
    KAZAKH_PRESS_WORDS.has(stem) ||
    dictionary.spell(stem) ||
    dictionary.spell(stem.charAt(0).toUpperCase() + stem.slice(1));
  const isEnglish = (word: string) => {
    const bare = word.replace(/'s?$/, '');
    if (bare !== word && decide(bare)) return true;
    if (isKnown(bare.replace(/s$/, ''))) return true;
    return americanSpellings(bare).some((american) => dictionary.spell(american));
  };

  const suggest = (word: string): readonly string[] => {
    if (word.length > MOST_LETTERS) return [];
    const plain = withoutLookalikes(word);
    const found = new Set<string>();
    if (plain !== word && isGood(plain)) found.add(plain);
    for (const near of likeKnown(plain, known)) found.add(near);
    if (language === 'kk') {
      for (const near of withKazakhLetters(plain)) if (isGood(near)) found.add(near);
    }
    // Hunspell gives up after a moment of its own, on a busy computer before the best.
    const near = [
      ...dictionary.suggest(plain),
      ...[...withOneChange(plain, language)].filter(isGood),
    ];
    near.sort((a, b) => farness(plain, a) - farness(plain, b));
    for (const one of near) found.add(one);
    found.delete(word);
    return [...found].slice(0, MOST_SUGGESTIONS).map((near) => withCapitalOf(word, near));
  };
  return { isRight, suggest };
}

/** A word that begins a sentence stays one that does. */
function withCapitalOf(word: string, near: string): string {
  const first = word.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}
