import { describe, expect, test } from 'vitest';
import { kazakhEnding } from '../../../../core/language/kazakh-numbers.ts';
import { KAZAKH_EXCEPTIONS } from '../../../../core/language/kk/exceptions.ts';
import { KAZAKH_CASES } from '../../../../core/language/kk/form.ts';
import { declineKazakh } from '../../../../core/language/kk/phrase.ts';
import { kazakhAnd, kazakhList } from '../../../../core/language/kk/with.ts';
import { casesOf, pairsOf } from '../tables.ts';
import {
  ABLATIVE_FIGURES,
  CONJUNCTIONS,
  DATIVE_FIGURES,
  DOMAIN_NOUNS,
  LOANS,
  MONTHS_LOCATIVE,
  NAMES,
  PLURALS,
  POSSESSED,
  SOUNDS,
  TIMES,
} from './tables.ts';

const FORMS = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const;

describe.each([
  ['the office’s own words', DOMAIN_NOUNS],
  ['each last sound', SOUNDS],
  ['loans', LOANS],
  ['names, positions, places and abbreviations', NAMES],
])('declines %s', (_, table) => {
  test.each(casesOf(table, FORMS))('$given, $form: $expected', ({ given, form, expected }) => {
    expect(declineKazakh(given, { case: form })).toBe(expected);
  });
});

describe.each([
  ['more than', 'abl', ABLATIVE_FIGURES],
  ['up to', 'dat', DATIVE_FIGURES],
  ['at', 'loc', TIMES],
  ['in a month', 'loc', MONTHS_LOCATIVE],
] as const)('follows the last spoken word: %s', (_, form, table) => {
  test.each(pairsOf(table))('$given: $expected', ({ given, expected }) => {
    expect(declineKazakh(given, { case: form })).toBe(expected);
  });
});

test('puts the whole ending behind a short form whose word gives up a letter', () => {
  const forms = FORMS.map((form) => declineKazakh('40 кг', { case: form }));
  expect(forms.join(', ')).toBe('40 кг-ның, 40 кг-ға, 40 кг-ды, 40 кг-да, 40 кг-нан, 40 кг-мен');
});

describe('possessed by a third person', () => {
  test.each(pairsOf(POSSESSED))('$given: $expected', ({ given, expected }) => {
    expect(declineKazakh(given, { case: 'nom', possessed: true })).toBe(expected);
  });

  test('takes cases with н', () => {
    const forms = FORMS.map((form) => declineKazakh('әкім', { case: form, possessed: true }));
    expect(forms.join(' ')).toBe('әкімінің әкіміне әкімін әкімінде әкімінен әкімімен');
  });

  test('adds no second ending to what is possessed already', () => {
    expect(declineKazakh('облыс әкімі', { case: 'dat', possessed: true })).toBe('облыс әкіміне');
  });

  test('comes after the plural', () => {
    expect(declineKazakh('депутат', { case: 'gen', plural: true, possessed: true })).toBe(
      'депутаттарының',
    );
    expect(declineKazakh('аудан әкімі', { case: 'dat', plural: true })).toBe('аудан әкімдеріне');
  });
});

test.each(pairsOf(PLURALS))('plural of $given: $expected', ({ given, expected }) => {
  expect(declineKazakh(given, { case: 'nom', plural: true })).toBe(expected);
});

test.each(pairsOf(CONJUNCTIONS))('$given $expected …', ({ given, expected }) => {
  expect(kazakhAnd(given)).toBe(expected);
});

test('a list has its conjunction before the last', () => {
  expect(kazakhList([])).toBe('');
  expect(kazakhList(['ректорлар'])).toBe('ректорлар');
  expect(kazakhList(['мектеп', 'балабақша'])).toBe('мектеп пен балабақша');
  expect(kazakhList(['депутаттар', 'ардагерлер', 'ректорлар'])).toBe(
    'депутаттар, ардагерлер және ректорлар',
  );
});

test('every figure agrees with the endings that quantities have', () => {
  for (let value = 0; value <= 1000; value += 1) {
    for (const form of ['dat', 'loc', 'abl'] as const) {
      expect(declineKazakh(String(value), { case: form })).toBe(
        `${value}-${kazakhEnding(value, form)}`,
      );
    }
  }
});

test('keeps stops, quotation marks, capitals and spaces', () => {
  expect(declineKazakh('Атырау қаласы, ', { case: 'loc' })).toBe('Атырау қаласында, ');
  expect(declineKazakh('«Ұлытау»', { case: 'loc' })).toBe('«Ұлытау»-да');
  expect(declineKazakh('АЛМАТЫ', { case: 'loc' })).toBe('АЛМАТЫДА');
});

test('repairs a Latin letter in a Cyrillic word before it is declined', () => {
  expect(declineKazakh('Үкiмет', { case: 'gen' })).toBe('Үкіметтің');
});

test('does not guess at what has no Kazakh ending', () => {
  for (const text of ['Kaspi', '', '   ', '…', '«»', '🙂']) {
    expect(declineKazakh(text, { case: 'gen' })).toBeUndefined();
  }
});

test('no more than a hundred words are exceptions, each with its reason', () => {
  const entries = Object.values(KAZAKH_EXCEPTIONS);
  expect(entries.length).toBeLessThanOrEqual(100);
  expect(entries.filter(({ because }) => because === '')).toEqual([]);
  expect(KAZAKH_CASES).toHaveLength(7);
});
