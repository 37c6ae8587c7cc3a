/**
 * Search in normalised texts: letter case, ё and е, and the Kazakh letters that a keyboard may
 * lack do not matter, so «улгибай» finds «Үлгібай» and «Улгибай» alike.
 */
const FOLDED: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёәғқңөұүһі]/g, (letter) => FOLDED[letter] ?? letter);
}

/** The normalised words of a text, each with a space before it: made once, searched often. */
export function searchable(text: string): string {
  return (normalise(text).match(WORD) ?? []).map((word) => ` ${word}`).join('');
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether every word of the query begins a word of the text. An empty query matches all. */
export function matchesSearchable(query: string, text: string): boolean {
  return (normalise(query).match(WORD) ?? []).every((word) => text.includes(` ${word}`));
}

/** As `matchesSearchable`, for a text that is searched only once. */
export function matches(query: string, text: string): boolean {
  return matchesSearchable(query, searchable(text));
}
