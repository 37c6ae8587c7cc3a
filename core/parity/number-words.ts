import type { Language } from '../release/language.ts';

/**
 * Beginnings of the words for small numbers, in every case and gender: style guides write them as
 * words in one language where the other has figures.
 */
const STEMS: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  kk: {
    1: 'бір',
    2: 'екі|екеу|қос',
    3: 'үш|үшеу',
    4: 'төрт',
    5: 'бес',
    6: 'алты',
    7: 'жеті',
    8: 'сегіз',
    9: 'тоғыз',
    10: 'он',
    20: 'жиырма',
    100: 'жүз',
    1000: 'мың',
  },
  ru: {
    1: 'од(?:ин|н[аоуи]|ного|ной|ному|ним|ном)|перв',
    2: 'дв(?:а|е|ух|ум|умя|ое)|втор|оба|обе|обоих',
    3: 'тр(?:и|ех|ёх|ем|ём|емя|ое)|трет',
    4: 'четыр|четвер|четвёр',
    5: 'пят',
    6: 'шест',
    7: 'сем(?:ь|и|ью|еро)|седьм',
    8: 'восем|восьм',
    9: 'девят',
    10: 'десят',
    20: 'двадцат',
    100: 'сто(?!\\p{L})|ста(?!\\p{L})|сотн',
    1000: 'тысяч',
  },
  en: {
    1: 'one|first',
    2: 'two|second|both',
    3: 'three|third',
    4: 'four(?!t)',
    5: 'five|fifth(?!\\p{L})',
    6: 'six(?!t)',
    7: 'seven(?!t)',
    8: 'eight(?!e)|eighth',
    9: 'nine(?!t)|ninth',
    10: 'ten(?!\\p{L})|tenth',
    20: 'twent',
    100: 'hundred',
    1000: 'thousand',
  },
};

/** Whether the text names the number by a word. */
export function saysInWords(text: string, value: number, language: Language): boolean {
  const stem = STEMS[language][value];
  return stem !== undefined && new RegExp(`(?<!\\p{L})(?:${stem})`, 'iu').test(text);
}
