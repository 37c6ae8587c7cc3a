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
