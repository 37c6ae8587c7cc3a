import { describe, expect, test } from 'vitest';
import { atTime, dateWithWeekday, longDate, shortDate } from '../../../../core/language/dates.ts';
import { indefiniteArticle, withArticle } from '../../../../core/language/en/articles.ts';
import { englishList } from '../../../../core/language/en/lists.ts';
import { englishPluralOf, englishPossessive } from '../../../../core/language/en/nouns.ts';
import { englishOrdinal, englishOrdinalWord } from '../../../../core/language/en/ordinals.ts';
import { formatNumber } from '../../../../core/language/numbers.ts';
import { moneyText, quantityText } from '../../../../core/language/quantities.ts';
import { pairsOf } from '../tables.ts';
import {
  ARTICLES,
  DATES,
  MONEY,
  NUMBERS,
  ORDINALS,
  PLURAL_POSSESSIVES,
  PLURALS,
  POSSESSIVES,
} from './tables.ts';

test.each(pairsOf(PLURALS))('plural of $given: $expected', ({ given, expected }) => {
  expect(englishPluralOf(given)).toBe(expected);
});

test.each(pairsOf(ARTICLES))('$expected', ({ given, expected }) => {
  expect(withArticle(given)).toBe(expected);
});

test.each(pairsOf(ORDINALS))('$given: $expected', ({ given, expected }) => {
  expect(englishOrdinal(Number(given))).toBe(expected);
});

test.each(pairsOf(POSSESSIVES))('$expected', ({ given, expected }) => {
  expect(englishPossessive(given)).toBe(expected);
});

test.each(pairsOf(PLURAL_POSSESSIVES))('$expected', ({ given, expected }) => {
  expect(englishPossessive(given, true)).toBe(expected);
});

test.each(pairsOf(DATES))('$given: $expected', ({ given, expected }) => {
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number);
  expect(dateWithWeekday({ year, month, day }, 'en')).toBe(expected);
});

test.each(pairsOf(NUMBERS))('$given: $expected', ({ given, expected }) => {
  expect(formatNumber(Number(given), 'en')).toBe(expected);
});

test.each(pairsOf(MONEY))('$given: $expected', ({ given, expected }) => {
  expect(moneyText(Number(given), 'en')).toBe(expected);
});

test('ordinals are words up to tenth', () => {
  const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0].map(englishOrdinalWord);
  expect(first.join(' ')).toBe(
    'first second third fourth fifth sixth seventh eighth ninth tenth 11th 0th',
  );
});

describe('lists', () => {
  const three = ['veterans', 'rectors', 'deputies'];

  test('have one conjunction, and a comma before it only where the house wants one', () => {
    expect(englishList([])).toBe('');
    expect(englishList(['veterans'])).toBe('veterans');
    expect(englishList(['veterans', 'rectors'], { serial: true })).toBe('veterans and rectors');
    expect(englishList(three)).toBe('veterans, rectors and deputies');
    expect(englishList(three, { serial: true })).toBe('veterans, rectors, and deputies');
    expect(englishList(three, { conjunction: 'or' })).toBe('veterans, rectors or deputies');
  });
});

/** Source: domain.md §2.6 and §4.5. */
describe('dates, times, numbers and money', () => {
  const date = { year: 2026, month: 3, day: 6 };

  test('days before months, no ordinals', () => {
    expect(longDate(date, 'en')).toBe('6 March 2026');
    expect(dateWithWeekday(date, 'en')).toBe('Friday, 6 March 2026');
    expect(shortDate(date, 'en')).toBe('06 Mar 2026');
    expect(atTime({ hour: 11, minute: 0 }, 'en')).toBe('at 11:00');
  });

  test('thousands in groups, the currency first', () => {
    expect(formatNumber(10_000, 'en')).toBe('10,000');
    expect(moneyText(1_860_000_000, 'en')).toBe('KZT 1.86 billion');
    expect(quantityText({ value: 10_000, qualifier: 'over' }, 'en')).toBe('more than 10,000');
  });
});

test('an article is chosen for anything', () => {
  for (const text of ['', '…', '«', '2026', 'Ұлытау']) {
    expect(['a', 'an']).toContain(indefiniteArticle(text));
  }
});
