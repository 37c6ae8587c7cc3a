import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../../core/language/typography/typography.ts';

/** Shows spaces that do not break as «_». */
const shown = (text: string) => text.replaceAll('\u00A0', '_');

describe('Russian', () => {
  test.each([
    ['Программа "Таза Қазақстан"', 'Программа «Таза Қазақстан»'],
    ['"Книга "Абай" вышла"', '«Книга „Абай“ вышла»'],
    ['Спорт - это жизнь', 'Спорт_– это жизнь'],
    ['Пришли 10-12 человек', 'Пришли 10–12_человек'],
    ['Школы № 5 и №7', 'Школы №_5 и №_7'],
    ['6 марта 2026 года', '6_марта 2026_года'],
    ['И.О. Мысалов и С. Шапкенов', 'И._О._Мысалов и_С._Шапкенов'],
    ['в Атырау', 'в_Атырау'],
    ['10 тыс. тенге', '10_тыс. тенге'],
    ['Подождите...', 'Подождите…'],
  ])('%s', (given, expected) => {
    expect(shown(typeset(given, 'ru').text)).toBe(expected);
  });

  test('a house that writes long dashes gets them', () => {
    expect(shown(typeset('Тема – вода', 'ru', '—').text)).toBe('Тема_— вода');
  });
});

describe('Kazakh', () => {
  test.each([
    ['2026 жылғы 6 наурыз', '2026_жылғы 6_наурыз'],
    ['2024-2026 жж.', '2024–2026_жж.'],
    ['Үкiмет "Ауыл аманаты" туралы', 'Үкімет «Ауыл аманаты» туралы'],
    ['10 мың адам', '10_мың адам'],
    ['100-ден астам, 5-мектеп', '100-ден астам, 5-мектеп'],
  ])('%s', (given, expected) => {
    expect(shown(typeset(given, 'kk').text)).toBe(expected);
  });
});

describe('English', () => {
  test.each([
    ['The "Clean Kazakhstan" drive', 'The “Clean Kazakhstan” drive'],
    ['Water - the main topic', 'Water_– the main topic'],
    ['on 6 March 2026', 'on 6_March 2026'],
  ])('%s', (given, expected) => {
    expect(shown(typeset(given, 'en').text)).toBe(expected);
  });
});

test.each([
  'https://example.kz/a-b/10-12?q="x"',
  'press-office@atyrau.example',
  '+7 701 123-45-67',
  '8 (7122) 35-45-10',
  'KZ-2026-0012',
  'IMG_10-12.jpg',
  '06.03.2026',
  '12-15-33',
  '#Референдум_2026',
])('leaves %s alone', (text) => {
  expect(typeset(text, 'ru').text).toBe(text);
});

test('leaves marks that do not pair up', () => {
  expect(typeset('Он сказал "да', 'ru').text).toBe('Он сказал "да');
});

test('lists what it changed, by rule', () => {
  const { changes } = typeset('"Абай" - школа № 5', 'ru');
  expect(changes.map(({ rule }) => rule)).toEqual(['quotes', 'dashes', 'number-sign']);
  expect(typeset('Школа', 'ru').changes).toEqual([]);
});

test('twice is once', () => {
  const bits = fc.constantFrom(
    ...['"', '«', '»', '„', '“', '”', ' ', '-', '–', '—', '--', '...', '…', '№', '5', '12', '2026'],
    ...['.', ',', 'А.', 'Б', 'в', 'и', 'Үкiмет', 'слово', 'марта', 'наурыз', 'года', 'жж.', 'млн'],
    ...['тыс.', 'March', '@', '+7', 'a/b', 'г.', '\u00A0', '(', ')', '/', '_'],
  );
  const text = fc.array(bits, { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('kk', 'ru', 'en'), (given, language) => {
      const once = typeset(given, language).text;
      expect(typeset(once, language).text).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test.each(['_', '-', '/', '.', '_-', 'a_', 'a.', '@', '1-'])(
  'gets through a fill-in line of %s',
  (sign) => {
    const line = `E-mail${sign.repeat(3_000)}`;
    expect(typeset(line, 'en').text.startsWith('E-mail')).toBe(true);
  },
);
