import { formatNumber } from '../numbers.ts';
import { russianPlural } from '../plurals.ts';
import { looksLikeAdjective } from './adjectives.ts';
import { nounOf } from './nouns.ts';
import { declineRussian } from './phrases.ts';

/** Nouns that have a form of their own after numbers: 5 лет, 100 человек. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['год', 'лет'],
  ['человек', 'человек'],
  ['раз', 'раз'],
]);

/**
 * A number with what it counts: «101 участник», «22 новых представителя», «19,4 километра».
 * `noun` is a nominative singular, with its adjectives.
 */
export function russianCounted(value: number, noun: string): string {
  const forms = [noun, fewForm(noun), manyForm(noun)] as const;
  return `${formatNumber(value, 'ru')} ${russianPlural(value, forms)}`;
}

/**
 * The same after «более», «около», «до», which want the genitive: «более 100 человек», «около 21
 * участника».
 */
export function russianCountedGenitive(value: number, noun: string): string {
  const whole = Number.isInteger(value);
  const one = !whole || (Math.abs(value) % 10 === 1 && Math.abs(value) % 100 !== 11);
  const form = one ? (declineRussian(noun, { case: 'gen' }) ?? noun) : manyForm(noun);
  return `${formatNumber(value, 'ru')} ${form}`;
}

/**
 * «22 новых представителя», but «22 новые школы»: beside a feminine noun the adjective is in the
 * nominative plural.
 */
function fewForm(phrase: string): string {
  const singular = (declineRussian(phrase, { case: 'gen' }) ?? phrase).split(' ');
  const words = phrase.split(' ');
  const head = words.findIndex((word) => !looksLikeAdjective(word));
  if (head <= 0) return singular.join(' ');
  const feminine = nounOf(words[head] ?? '').gender === 'f';
  const plural = declineRussian(phrase, { case: feminine ? 'nom' : 'gen', plural: true });
  return [...(plural ?? phrase).split(' ').slice(0, head), ...singular.slice(head)].join(' ');
}

function manyForm(phrase: string): string {
  return COUNTED.get(phrase) ?? declineRussian(phrase, { case: 'gen', plural: true }) ?? phrase;
}
