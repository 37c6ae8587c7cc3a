import { declineAdjective } from './adjectives.ts';
import type { RussianCase, RussianGender } from './form.ts';

/** What an ordinal number agrees with. */
export interface OrdinalForm {
  readonly case: RussianCase;
  readonly gender?: RussianGender;
  readonly plural?: boolean;
  readonly animate?: boolean;
}

const WORDS = [
  'нулевой',
  'первый',
  'второй',
  'третий',
  'четвёртый',
  'пятый',
  'шестой',
  'седьмой',
  'восьмой',
  'девятый',
  'десятый',
  'одиннадцатый',
  'двенадцатый',
  'тринадцатый',
  'четырнадцатый',
  'пятнадцатый',
  'шестнадцатый',
  'семнадцатый',
  'восемнадцатый',
  'девятнадцатый',
  'двадцатый',
] as const;

/** In words, from нулевой to двадцатый; undefined for other numbers. */
export function russianOrdinalWord(value: number, form: OrdinalForm): string | undefined {
  const word = WORDS[value];
  return word === undefined ? undefined : declineAdjective(word, agreementOf(form));
}

/**
 * In figures: «5-й», «5-го», «3-я». One letter is added when a vowel stands before the last one of
 * the word, two when a consonant does: the rule of all Russian style books.
 */
export function russianOrdinal(value: number, form: OrdinalForm): string {
  const word = declineAdjective(wordOf(value), agreementOf(form));
  const beforeLast = word.at(-2) ?? '';
  return `${value}-${'аеёиоуыэюяь'.includes(beforeLast) ? word.slice(-1) : word.slice(-2)}`;
}

/** The last word of the ordinal as it is spoken has one of these endings. */
function wordOf(value: number): string {
  const tens = Math.abs(value) % 100;
  const rest = tens < 20 ? tens : tens % 10;
  if (rest !== 0) return WORDS[rest] ?? 'пятый';
  return tens === 40 ? 'сороковой' : 'сотый';
}

function agreementOf(form: OrdinalForm) {
  return {
    case: form.case,
    gender: form.gender ?? 'm',
    plural: form.plural ?? false,
    animate: form.animate ?? false,
  };
}
