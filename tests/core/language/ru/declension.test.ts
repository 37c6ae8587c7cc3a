import { describe, expect, test } from 'vitest';
import { russianCounted, russianCountedGenitive } from '../../../../core/language/ru/counted.ts';
import { declineAs } from '../../../../core/language/ru/decline.ts';
import { russianList } from '../../../../core/language/ru/lists.ts';
import { declineName, genderOfName } from '../../../../core/language/ru/names.ts';
import { russianOrdinal, russianOrdinalWord } from '../../../../core/language/ru/ordinals.ts';
import { declineRussian } from '../../../../core/language/ru/phrases.ts';
import { type Preposition, withPreposition } from '../../../../core/language/ru/prepositions.ts';
import { declineTown } from '../../../../core/language/ru/towns.ts';
import { casesOf, pairsOf } from '../tables.ts';
import {
  COUNTED,
  COUNTED_GENITIVE,
  MEN,
  NOUNS,
  PHRASES,
  PLURALS,
  PREPOSITIONS,
  TOWNS,
  WOMEN,
} from './tables.ts';

const FORMS = ['gen', 'dat', 'acc', 'ins', 'prep'] as const;

describe.each([
  ['nouns', NOUNS],
  ['nouns in the plural', PLURALS],
  ['terms and positions', PHRASES],
])('declines %s', (_, table) => {
  test.each(casesOf(table, FORMS))('$given, $form: $expected', ({ given, form, expected }) => {
    expect(declineRussian(given, { case: form })).toBe(expected);
  });
});

test.each(casesOf(TOWNS, FORMS))('place $given, $form: $expected', ({ given, form, expected }) => {
  expect(declineTown(given, form)).toBe(expected);
});

test.each(casesOf(MEN, FORMS))('man $given, $form: $expected', ({ given, form, expected }) => {
  expect(declineName(given, form, 'm')).toBe(expected);
});

test.each(casesOf(WOMEN, FORMS))('woman $given, $form: $expected', ({ given, form, expected }) => {
  expect(declineName(given, form, 'f')).toBe(expected);
});

function numbered(table: string) {
  return pairsOf(table).map(({ given, expected }) => {
    const [number = '', ...noun] = given.split(' ');
    return { value: Number(number), noun: noun.join(' '), expected };
  });
}

test.each(numbered(COUNTED))('counts $value $noun: $expected', ({ value, noun, expected }) => {
  expect(russianCounted(value, noun)).toBe(expected);
});

test.each(numbered(COUNTED_GENITIVE))('более $value $noun', ({ value, noun, expected }) => {
  expect(russianCountedGenitive(value, noun)).toBe(expected);
});

const isPreposition = (word: string): word is Preposition => ['в', 'с', 'к', 'о'].includes(word);

test.each(pairsOf(PREPOSITIONS))('$given: $expected', ({ given, expected }) => {
  const preposition = given.charAt(0);
  expect(isPreposition(preposition)).toBe(true);
  if (isPreposition(preposition)) {
    expect(withPreposition(preposition, given.slice(2))).toBe(expected);
  }
});

describe('into the plural', () => {
  test.each([
    ['участник', 'gen', 'участников'],
    ['учитель', 'nom', 'учителя'],
    ['человек', 'nom', 'люди'],
    ['средняя школа', 'prep', 'средних школах'],
    ['третье место', 'nom', 'третьи места'],
    ['акимат', 'acc', 'акиматы'],
    ['тенге', 'gen', 'тенге'],
    ['профессор', 'gen', 'профессоров'],
    ['столовая', 'acc', 'столовые'],
    ['журналист', 'acc', 'журналистов'],
    ['дежурный', 'dat', 'дежурным'],
  ] as const)('%s, %s: %s', (given, form, expected) => {
    expect(declineRussian(given, { case: form, plural: true })).toBe(expected);
  });
});

describe('ordinals', () => {
  test.each([
    [5, { case: 'nom' }, '5-й'],
    [5, { case: 'gen' }, '5-го'],
    [5, { case: 'dat' }, '5-му'],
    [5, { case: 'prep' }, '5-м'],
    [3, { case: 'nom', gender: 'f' }, '3-я'],
    [3, { case: 'acc', gender: 'f' }, '3-ю'],
    [12, { case: 'nom', gender: 'n' }, '12-е'],
    [90, { case: 'gen', plural: true }, '90-х'],
    [40, { case: 'ins', plural: true }, '40-ми'],
  ] as const)('%i %o: %s', (value, form, expected) => {
    expect(russianOrdinal(value, form)).toBe(expected);
  });

  test('in words to twenty', () => {
    expect(russianOrdinalWord(3, { case: 'gen' })).toBe('третьего');
    expect(russianOrdinalWord(2, { case: 'prep', gender: 'f' })).toBe('второй');
    expect(russianOrdinalWord(20, { case: 'nom', gender: 'n' })).toBe('двадцатое');
    expect(russianOrdinalWord(21, { case: 'nom' })).toBeUndefined();
  });
});

test('a list has its conjunction before the last and no comma there', () => {
  expect(russianList([])).toBe('');
  expect(russianList(['ректоры'])).toBe('ректоры');
  expect(russianList(['аким', 'депутаты'])).toBe('аким и депутаты');
  expect(russianList(['аким', 'депутаты', 'ректоры'], 'или')).toBe('аким, депутаты или ректоры');
});

test('reads the gender that a name shows, and asks where it shows none', () => {
  expect(genderOfName('Серик Шапкенов')).toBe('m');
  expect(genderOfName('Дана Серікқызы')).toBe('f');
  expect(genderOfName('Илья Петров')).toBe('m');
  expect(genderOfName('Айсұлу')).toBe('f');
  expect(genderOfName('Мира Байбек')).toBe('f');
  expect(genderOfName('Шынар Байбек')).toBeUndefined();
  expect(declineName('Шынар Байбек', 'gen')).toBeUndefined();
});

test('capitals stay capitals', () => {
  expect(declineRussian('ОБЩЕСТВЕННЫЙ СОВЕТ', { case: 'gen' })).toBe('ОБЩЕСТВЕННОГО СОВЕТА');
  expect(declineName('ШАПКЕНОВ', 'dat', 'm')).toBe('ШАПКЕНОВУ');
});

test('does not guess at what is not Russian', () => {
  for (const text of ['Kaspi', '', '…', '2026', '🙂']) {
    expect(declineAs(text, 'word', { case: 'gen' })).toBeUndefined();
    expect(declineAs(text, 'name', { case: 'gen' }, 'm')).toBeUndefined();
    expect(declineAs(text, 'town', { case: 'gen' })).toBeUndefined();
  }
});
