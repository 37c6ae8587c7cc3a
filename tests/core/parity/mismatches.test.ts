import { describe, expect, test } from 'vitest';
import { mismatches } from '../../../core/parity/mismatches.ts';
import type { Language } from '../../../core/release/language.ts';
import { type Text, textSchema } from '../../../core/release/text.ts';

const NO_CARDS = { people: [], places: [] };
const text = (...body: readonly string[]): Text =>
  textSchema.parse({
    headline: 'x',
    body: body.map((words, index) => ({
      id: `b${index}`,
      type: 'paragraph',
      content: [{ text: words }],
    })),
  });
function between(one: Language, other: Language, first: Text, second: Text): readonly string[] {
  const found = mismatches({ [one]: first, [other]: second }, [one, other], NO_CARDS);
  return found.map(({ kind, sides }) =>
    [kind, ...sides.map(({ language, part, words }) => `${language}:${part} ${words ?? '–'}`)].join(
      ' | ',
    ),
  );
}

describe('the same figure as each language spells it', () => {
  test.each([
    ['10 мыңнан астам адам', 'более 10 тыс. человек', 'more than 10,000 people'],
    ['10 000-нан астам адам', 'свыше 10 000 человек', 'over 10 thousand people'],
    ['1,5 млн теңге', '1,5 млн тенге', 'KZT 1.5 million'],
    ['2,3 млрд теңге', '2,3 миллиарда тенге', '2.3 billion tenge'],
    ['25 пайыз', '25 %', '25 percent'],
    ['сағат 15:00-де', 'в 15.00', 'at 3 p.m.'],
    ['2026 жылғы 18 қыркүйекте', '18 сентября 2026 года', '18 September 2026'],
    ['18 қыркүйекте', '18 сентября', 'September 18, 2026'],
    ['төрт ауыл', '4 села', 'four villages'],
    ['2024–2026 жылдары', 'в 2024–2026 годах', 'in 2024–2026'],
    ['120-ға жуық адам', 'около 120 человек', 'about 120 people'],
  ])('%s = %s = %s', (kk, ru, en) => {
    expect(between('kk', 'ru', text(kk), text(ru))).toEqual([]);
    expect(between('ru', 'en', text(ru), text(en))).toEqual([]);
    expect(between('kk', 'en', text(kk), text(en))).toEqual([]);
  });
});

describe('what differs', () => {
  test('in one place of both texts is one thing to look at', () => {
    expect(
      between('kk', 'ru', text('620 үй.', '25 %'), text('Домов: 640.', 'На 30 % больше.')),
    ).toEqual(['number | kk:b0 620 | ru:b0 640', 'percent | kk:b1 25 % | ru:b1 30 %']);
  });

  test('and stands in one text only leads to where the other would say it', () => {
    const found = between('kk', 'ru', text('Үй.', 'Адам.'), text('Дом.', 'Пришли 35 человек.'));
    expect(found).toEqual(['number | kk:b1 – | ru:b1 35']);
  });
});
