/**
 * Tables of forms as text: a line per word, columns parted by «|», the first one what is given.
 * A line that ends in ⚑ is one that a native editor should confirm (docs/grammar.md lists them).
 */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.replace('⚑', '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** One case per form: what is given, the name of the form, what is expected. */
export function casesOf<Form extends string>(table: string, forms: readonly Form[]) {
  return rowsOf(table).flatMap(([given = '', ...expected]) => {
    const words =
      (expected[0] ?? '').includes(' ') && expected.length === 1
        ? expected[0]?.split(/\s+/)
        : expected;
    return forms.map((form, at) => ({ given, form, expected: words?.[at] ?? '' }));
  });
}

/** Two columns: what is given and what is expected. */
export function pairsOf(table: string) {
  return rowsOf(table).map(([given = '', expected = '']) => ({ given, expected }));
}
