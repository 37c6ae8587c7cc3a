import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../core/parity/figures.ts';
import type { Language } from '../../../core/release/language.ts';

const keys = (text: string, language: Language) =>
  findFigures(text, language).map(({ key }) => key);

describe('figures that are the same in three languages', () => {
  it.each([
    ['number:10000', 'свыше 10 тыс. человек', '10 мыңнан астам адам', 'over 10,000 people'],
    ['number:10000', '10 000 человек', '10 000 адам', '10 thousand people'],
    ['number:19.4', 'сеть в 19,4 км', '19,4 км желі', 'a 19.4 km network'],
    ['money:KZT:1860000000', '1,86 млрд тенге', '1,86 млрд теңге', 'KZT 1.86 billion'],
    ['money:KZT:1860000000', '1 860 000 000 ₸', '1 860 000 000 теңгеге', '1.86 billion tenge'],
    ['percent:7.5', '7,5 %', '7,5 пайызға', '7.5 per cent'],
    ['time:11:00', 'в 11:00', 'сағат 11:00-де', 'at 11 a.m.'],
    ['time:15:30', 'в 15.30', 'сағат 15.30-да', 'at 3:30 p.m.'],
    ['date:9-18-2026', '18 сентября 2026 года', '2026 жылғы 18 қыркүйекте', '18 September 2026'],
    ['number:2', '2-й этап', '2-ші кезең', 'the 2nd stage'],
  ])('%s', (key, ru, kk, en) => {
    expect(keys(ru, 'ru')).toContain(key);
    expect(keys(kk, 'kk')).toContain(key);
    expect(keys(en, 'en')).toContain(key);
  });
});

describe('finding figures', () => {
  it('takes both ends of a range, and what stands behind it for both', () => {
    expect(keys('10–15 тыс. тенге', 'ru')).toEqual(['money:KZT:10000', 'money:KZT:15000']);
  });

  it('leaves addresses, telephone numbers and codes alone', () => {
    const text = 'press2@ulgitau.example, +7 (800) 000-01-81, № ULG-2026-114, https://a.example/12';
    expect(keys(text, 'ru')).toEqual([]);
  });

  it('says where each one stands', () => {
    const text = 'Вода пришла в 640 домов за 1,86 млрд тенге.';
    expect(findFigures(text, 'ru').map(({ from, to }) => text.slice(from, to))).toEqual([
      '640',
      '1,86 млрд тенге',
    ]);
  });

  it('does not take a date or a time for numbers as well', () => {
    expect(keys('6 марта в 10:30', 'ru')).toEqual(['date:3-6', 'time:10:30']);
  });

  it('ends soon on a long row of digits and spaces', () => {
    expect(keys('1 000 '.repeat(5_000), 'ru').length).toBeGreaterThan(0);
  });
});
