import { describe, expect, it } from 'vitest';
import { kazakhEnding } from '../../../core/language/kazakh-numbers.ts';
import { formatNumber } from '../../../core/language/numbers.ts';
import { englishPlural, russianGenitive, russianPlural } from '../../../core/language/plurals.ts';
import { kazakhNumberInCase, moneyText, quantityText } from '../../../core/language/quantities.ts';

const readable = (text: string) => text.replaceAll('\u00A0', '_');

describe('Kazakh endings after figures', () => {
  it.each([
    [1, 'ден'],
    [2, 'ден'],
    [3, 'тен'],
    [4, 'тен'],
    [5, 'тен'],
    [6, 'дан'],
    [7, 'ден'],
    [8, 'ден'],
    [9, 'дан'],
    [10, 'нан'],
    [20, 'дан'],
    [30, 'дан'],
    [40, 'тан'],
    [50, 'ден'],
    [60, 'тан'],
    [70, 'тен'],
    [80, 'нен'],
    [90, 'нан'],
    [100, 'ден'],
    [130, 'дан'],
    [300, 'ден'],
    [1000, 'нан'],
    [2026, 'дан'],
    [19.4, 'тен'],
    [1.86, 'дан'],
    [0, 'ден'],
  ])('give %d the ablative -%s', (value, ending) => {
    expect(kazakhEnding(value, 'abl')).toBe(ending);
  });

  it.each([
    [100, 'ге'],
    [130, 'ға'],
    [25, 'ке'],
    [40, 'қа'],
  ])('give %d the dative -%s', (value, ending) => {
    expect(kazakhEnding(value, 'dat')).toBe(ending);
  });

  it('write whole thousands as words', () => {
    expect(kazakhNumberInCase(10_000, 'abl')).toBe('10 мыңнан');
    expect(kazakhNumberInCase(10_000, 'dat')).toBe('10 мыңға');
    expect(kazakhNumberInCase(416_000, 'abl')).toBe('416 мыңнан');
    expect(kazakhNumberInCase(2_000_000_000, 'abl')).toBe('2 миллиардтан');
    expect(readable(kazakhNumberInCase(10_500, 'abl'))).toBe('10_500-ден');
  });
});

describe('numbers', () => {
  it.each([
    [2830, 'ru', '2830'],
    [10_000, 'ru', '10_000'],
    [1_860_000_000, 'kk', '1_860_000_000'],
    [2830, 'en', '2,830'],
    [19.4, 'ru', '19,4'],
    [19.4, 'en', '19.4'],
    [0.1 + 0.2, 'kk', '0,3'],
    [-5, 'ru', '−5'],
  ] as const)('write %d in %s as %s', (value, language, text) => {
    expect(readable(formatNumber(value, language))).toBe(text);
  });

  it.each([
    [1_860_000_000, '1,86 млрд теңге', '1,86 млрд тенге', 'KZT 1.86 billion'],
    [45_500_000, '45,5 млн теңге', '45,5 млн тенге', 'KZT 45.5 million'],
    [1_863_455_000, '1_863_455_000 теңге', '1_863_455_000 тенге', 'KZT 1,863,455,000'],
    [3000, '3000 теңге', '3000 тенге', 'KZT 3,000'],
  ])('write %d tenge without losing a digit', (value, kk, ru, en) => {
    expect(readable(moneyText(value, 'kk'))).toBe(kk);
    expect(readable(moneyText(value, 'ru'))).toBe(ru);
    expect(readable(moneyText(value, 'en'))).toBe(en);
  });

  it.each([
    [{ value: 100, qualifier: 'over' }, '100-ден астам', 'более 100', 'more than 100'],
    [{ value: 10_000, qualifier: 'over' }, '10 мыңнан астам', 'более 10_000', 'more than 10,000'],
    [{ value: 120, qualifier: 'about' }, '120-ға жуық', 'около 120', 'about 120'],
    [{ value: 130, qualifier: 'up-to' }, '130-ға дейін', 'до 130', 'up to 130'],
    [
      { value: 1_860_000_000, qualifier: 'about', unit: 'KZT' },
      '1,86 млрд теңгеге жуық',
      'около 1,86 млрд тенге',
      'about KZT 1.86 billion',
    ],
    [{ value: 62, qualifier: 'about', unit: 'km' }, '62_км-ге жуық', 'около 62_км', 'about 62_km'],
    [{ value: 10, to: 12, qualifier: 'range' }, '10–12', '10–12', '10–12'],
    [{ value: 15, qualifier: 'exact', unit: '%' }, '15_%', '15_%', '15%'],
    [{ value: 7, qualifier: 'over', unit: 'үй' }, '7-ден астам үй', 'более 7_үй', 'more than 7_үй'],
    [
      { value: 7, qualifier: 'up-to', unit: 'valueOf' },
      '7-ге дейін valueOf',
      'до 7_valueOf',
      'up to 7_valueOf',
    ],
  ] as const)('say how %o is meant', (quantity, kk, ru, en) => {
    expect(readable(quantityText(quantity, 'kk'))).toBe(kk);
    expect(readable(quantityText(quantity, 'ru'))).toBe(ru);
    expect(readable(quantityText(quantity, 'en'))).toBe(en);
  });
});

describe('plurals', () => {
  const forms = ['участник', 'участника', 'участников'] as const;

  it.each([
    [1, 'участник'],
    [3, 'участника'],
    [5, 'участников'],
    [11, 'участников'],
    [12, 'участников'],
    [101, 'участник'],
    [111, 'участников'],
    [122, 'участника'],
    [1.5, 'участника'],
  ])('say %d %s', (count, word) => {
    expect(russianPlural(count, forms)).toBe(word);
  });

  it.each([
    [21, 'участника'],
    [22, 'участников'],
    [100, 'участников'],
  ])('say «более %d %s»', (count, word) => {
    expect(russianGenitive(count, forms)).toBe(word);
  });

  it('has one English singular', () => {
    expect([0, 1, 2].map((count) => englishPlural(count, 'home', 'homes'))).toEqual([
      'homes',
      'home',
      'homes',
    ]);
  });
});
