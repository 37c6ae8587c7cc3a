const WORDS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

/** In figures: 1st, 22nd, 113th. Dates take none of these: 6 March (`domain.md` §4.5). */
export function englishOrdinal(value: number): string {
  const tens = Math.abs(value) % 100;
  const endings =
    tens > 10 && tens < 14 ? undefined : (['st', 'nd', 'rd'] as const)[(tens % 10) - 1];
  return `${value}${endings ?? 'th'}`;
}

/** In words up to tenth, as style books write them; in figures from 11th. */
export function englishOrdinalWord(value: number): string {
  return value >= 1 ? (WORDS[value] ?? englishOrdinal(value)) : englishOrdinal(value);
}
