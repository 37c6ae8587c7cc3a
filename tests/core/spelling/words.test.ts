import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/release/language.ts';
import { wordsToCheck } from '../../../core/spelling/words.ts';

const words = (text: string, language: Language) =>
  wordsToCheck(text, language).map(({ word }) => word);

describe('what is looked up', () => {
  test('are words, joined ones as one', () => {
    expect(words('Пресс-служба, «кто-то» и ещё.', 'ru')).toEqual(['Пресс-служба', 'кто-то', 'ещё']);
  });

  test.each([
    ['ru', 'info@akimat.kz, https://akimat.kz/о-нас, сайт.рф и #Референдум_2026', []],
    ['ru', '5-й, 120-ти, 10км и IMG_10.jpg', []],
    ['kk', '100-ден, 5-мектеп, 10 млн, 5 км-ге, БАҚ-тың', []],
    ['ru', 'ТОО, АО и Hunspell', []],
    ['en', 'the Таза су motto', ['the', 'motto']],
  ] as const)('%s: not the codes of «%s»', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  test('are not letters without an end', () => {
    expect(words(`до ${'а'.repeat(61)} и ${'а'.repeat(60)}`, 'ru')).toEqual(['до', 'а'.repeat(60)]);
  });

  test('a Kazakh name in a Russian text is looked up as Kazakh', () => {
    expect(wordsToCheck('в Қызылорде', 'ru')).toMatchObject([
      { word: 'Қызылорде', language: 'kk', from: 2, to: 11 },
    ]);
  });

  test('a marked phrase is looked up in its own language, a look-alike stays a word', () => {
    const spans = [{ from: 0, to: 5, language: 'en' as const }];
    expect(wordsToCheck('press и сегoдня', 'ru', spans)).toMatchObject([
      { word: 'press', language: 'en' },
      { word: 'сегoдня', language: 'ru' },
    ]);
  });
});

test('every word stands where it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom<Language>('kk', 'ru', 'en'),
      (text, language) => {
        for (const { from, to, word } of wordsToCheck(text, language)) {
          expect(text.slice(from, to)).toBe(word);
        }
      },
    ),
    { numRuns: 300 },
  );
});
