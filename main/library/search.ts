import { searchable } from '../../core/release/search.ts';

/**
 * Search is a scan over normalised texts in memory: 10,000 releases take milliseconds, and there
 * is no index that could be locked, stale or broken.
 */

/** The words of one release, normalised, each with a space before and behind it. */
export interface SearchText {
  readonly headline: string;
  readonly rest: string;
}

/** Lower case, one form per letter, each word once between single spaces, a space at both ends. */
export function searchText(text: string): string {
  return `${[...new Set(searchable(text).split(' '))].join(' ')} `;
}

/**
 * Endings of Russian and (folded) Kazakh nouns and adjectives, longest first. Which language a
 * word is in is not known when somebody types it, so both cuts are tried.
 */
const RUSSIAN = endings(
  'иями ями ами иях ях ах иям ям ам ием ем ом ого его ому ему ыми ими ией ей ой ий ый ая яя ое ее ые ие ую юю ых их ым им ию ью ия ья ев ов а я о е ы и у ю ь й',
);
const KAZAKH = kazakhEndings();
const ENGLISH = endings('ing ed es s');
/** A stem shorter than this would be found in everything. */
const SHORTEST_STEM = 3;

/** Plural, possessive and case in their order, each of which may be missing. */
function kazakhEndings(): readonly string[] {
  const plural = ['', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер'];
  const possessive = ['', 'ы', 'и', 'сы', 'си'];
  const cases =
    'нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти н да де та те нда нде дан ден тан тен нан нен мен бен пен';
  const all = plural.flatMap((many) =>
    possessive.flatMap((whose) =>
      // A bare «н» stands after a possessive only.
      ['', ...cases.split(' ').filter((end) => end !== 'н' || whose !== '')].map(
        (end) => many + whose + end,
      ),
    ),
  );
  return endings(all.join(' '));
}

function endings(list: string): readonly string[] {
  return list
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

/** The beginnings under which a word is looked for, longest first: itself, and its stems. */
export function stemsOf(word: string): readonly string[] {
  const cuts = /^[a-z]+$/.test(word)
    ? [cut(word, ENGLISH, 4)]
    : [cut(word, RUSSIAN, SHORTEST_STEM), cut(word, KAZAKH, SHORTEST_STEM)];
  return [...new Set([word, ...cuts])].sort((a, b) => b.length - a.length);
}

function cut(word: string, from: readonly string[], shortest: number): string {
  // «аким» is a word, not «ак» with an ending: short words lose one letter at most.
  const longest = word.length <= 4 ? 1 : word.length;
  const ending = from.find(
    (end) => end.length <= longest && word.length - end.length >= shortest && word.endsWith(end),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The query's words with their stems; none when it has no letter or digit. */
export function queryWords(query: string): readonly (readonly string[])[] {
  return searchable(query)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 20)
    .map(stemsOf);
}

/** How well a release matches: 0 when one of the words is missing. */
export function scoreOf(text: SearchText, words: readonly (readonly string[])[]): number {
  let score = 0;
  for (const stems of words) {
    const best = scoreOfWord(text, stems);
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** More for the headline than for the rest, for the word itself than for its stem. */
function scoreOfWord(text: SearchText, stems: readonly string[]): number {
  const [typed = '', shortest = typed] = [stems[0], stems.at(-1)];
  // All stems begin the word, so a text without the shortest has none: one pass for a miss.
  if (!hasWord(text.rest, shortest) && !hasWord(text.headline, shortest)) return 0;
  if (hasWord(text.headline, `${typed} `)) return 8;
  if (hasWord(text.headline, typed)) return 6;
  if (stems.some((stem) => hasWord(text.headline, stem))) return 5;
  if (hasWord(text.rest, `${typed} `)) return 4;
  if (hasWord(text.rest, typed)) return 3;
  return stems.some((stem) => hasWord(text.rest, stem)) ? 2 : 0;
}

/**
 * Whether a word of the text begins so. Looking for the letters and then for the space before them
 * is up to twenty times faster than looking for both: every sixth sign of a text is a space, and a
 * scan stops at each (10,000 texts of 2 KB: 128 ms and 28 ms on a busy machine).
 */
function hasWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at > 0; at = text.indexOf(beginning, at + 1)) {
    if (text[at - 1] === ' ') return true;
  }
  return false;
}
