/** Finding whole words of a text in the languages of the office, where `\b` knows no letters. */

/** A pattern for any of the forms as whole words, the longest first; undefined when there is none. */
export function wholeWords(forms: readonly string[], flags = 'gu'): RegExp | undefined {
  const wanted = [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
  if (wanted.length === 0) return undefined;
  const longestFirst = wanted.sort((a, b) => b.length - a.length).map(asPattern);
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    flags,
  );
}

/**
 * Words as a pattern's part. Between them any space may stand, also one that does not break. A
 * hyphen is left as it is: outside of a class the flag `u` forbids to escape it.
 */
export function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The text with every space as a plain one, sign for sign, so that offsets stay right. */
export function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

/**
 * Where a form stands as whole words in a text of plain spaces. Searching for plain strings takes
 * microseconds, where making a pattern of Unicode classes for each of hundreds of forms takes
 * longer than a pause in typing.
 */
export function occurrences(text: string, form: string): readonly number[] {
  const found: number[] = [];
  if (form === '') return found;
  const needsBorder = LETTER.test(form.charAt(form.length - 1));
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + form.length);
    if (LETTER.test(before) || before === '-') continue;
    if (needsBorder && LETTER.test(after)) continue;
    found.push(at);
  }
  return found;
}
