import type { Language } from '../release/language.ts';

/** Words near a misspelt one: what Hunspell cannot know of an office's names and Kazakh endings. */

const LETTERS: Readonly<Record<Language, string>> = {
  kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшыіэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** What is typed where the layout has no Kazakh letters. */
const INSTEAD: Readonly<Record<string, string>> = {
  а: 'ә',
  г: 'ғ',
  е: 'ә',
  и: 'і',
  к: 'қ',
  н: 'ң',
  о: 'ө',
  у: 'ұү',
  х: 'һ',
  ы: 'і',
};

const MOST_SPELLINGS = 512;

/** «казак» as it may be meant: қазак, казақ, қазақ…; fewest changes first, in lower case. */
export function withKazakhLetters(word: string): readonly string[] {
  let spellings: readonly (readonly [spelling: string, changes: number])[] = [['', 0]];
  for (const letter of word.toLowerCase()) {
    const others = [...(INSTEAD[letter] ?? '')];
    if (spellings.length * (others.length + 1) > MOST_SPELLINGS) {
      spellings = spellings.map(([begun, changes]) => [begun + letter, changes]);
      continue;
    }
    spellings = spellings.flatMap(([begun, changes]) => [
      [begun + letter, changes] as const,
      ...others.map((other) => [begun + other, changes + 1] as const),
    ]);
  }
  return spellings
    .filter(([, changes]) => changes > 0)
    .sort(([, a], [, b]) => a - b)
    .map(([spelling]) => spelling);
}

/** Every word with one letter swapped, left out, changed or put in, in lower case. */
export function* withOneChange(word: string, language: Language): Generator<string> {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length - 1; at += 1) {
    yield lower.slice(0, at) + lower.charAt(at + 1) + lower.charAt(at) + lower.slice(at + 2);
  }
  for (let at = 0; at < lower.length; at += 1) yield lower.slice(0, at) + lower.slice(at + 1);
  for (let at = 0; at <= lower.length; at += 1) {
    for (const letter of LETTERS[language]) {
      if (at < lower.length) yield lower.slice(0, at) + letter + lower.slice(at + 1);
      yield lower.slice(0, at) + letter + lower.slice(at);
    }
  }
}

/** The office's own words that differ in one letter, or in two of a long word. */
export function likeKnown(word: string, known: ReadonlyMap<string, string>): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length < 4) return [];
  const most = lower.length < 8 ? 1 : 2;
  return [...known]
    .map(([key, written]) => [written, distance(lower, key, most)] as const)
    .filter(([, far]) => far <= most)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([written]) => written);
}

/** Letters that are taken for each other by ear. */
const ALIKE = ['зс', 'оа', 'еи', 'эе', 'тд', 'бп', 'гк', 'вф', 'шщ', 'жш', 'ыи', 'ьъ', 'ңн', 'қк'];

/**
 * How far a suggestion is from the word: a letter left out, put in or changed counts 1, one that
 * sounds alike or stands doubled 0.5.
 */
export function farness(word: string, near: string): number {
  const [a, b] = [word.toLowerCase(), near.toLowerCase()];
  let row = [0];
  for (let j = 1; j <= b.length; j += 1) row.push((row[j - 1] ?? 0) + doubled(b, j - 1));
  for (let i = 1; i <= a.length; i += 1) {
    const next = [(row[0] ?? 0) + doubled(a, i - 1)];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + changing(a.charAt(i - 1), b.charAt(j - 1));
      const left = (row[j] ?? 0) + doubled(a, i - 1);
      next.push(Math.min(changed, left, (next[j - 1] ?? 0) + doubled(b, j - 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function changing(a: string, b: string): number {
  if (a === b) return 0;
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? 0.5 : 1;
}

function doubled(word: string, at: number): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? 0.5 : 1;
}

/** Letters put in, left out or changed between two words; `most + 1` for all that is further. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
