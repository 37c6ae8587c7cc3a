/** Forms of a Russian noun after 1, 2 and 5: участник, участника, участников. */
export type RussianForms = readonly [one: string, few: string, many: string];

/**
 * The form after `count`: 101 участник, 22 участника, 11 участников. A fraction takes the second
 * form: 19,4 километра.
 */
export function russianPlural(count: number, [one, few, many]: RussianForms): string {
  const number = Math.abs(count);
  if (!Number.isInteger(number)) return few;
  const tens = number % 100;
  const units = number % 10;
  if (units === 1 && tens !== 11) return one;
  if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return few;
  return many;
}

/** After «более», «около», «до» Russian wants the genitive: более 21 участника, 22 участников. */
export function russianGenitive(count: number, [, few, many]: RussianForms): string {
  const number = Math.abs(count);
  const singular = !Number.isInteger(number) || (number % 10 === 1 && number % 100 !== 11);
  return singular ? few : many;
}

export function englishPlural(count: number, one: string, other: string): string {
  return Math.abs(count) === 1 ? one : other;
}
