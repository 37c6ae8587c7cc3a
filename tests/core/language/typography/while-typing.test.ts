import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typographyOfTyped } from '../../../../core/language/typography/while-typing.ts';
import type { Language } from '../../../../core/release/language.ts';

/** Types a line letter by letter, as a person does. */
function typed(line: string, language: Language): string {
  let text = '';
  for (const letter of line) {
    text += letter;
    for (const edit of [...typographyOfTyped(text, language, '–')].reverse()) {
      text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
    }
  }
  return text.replaceAll('\u00A0', '_');
}

describe('while one types', () => {
  test.each([
    ['ru', 'Программа "Таза Қазақстан".', 'Программа «Таза Қазақстан».'],
    ['ru', '"Книга "Абай" вышла".', '«Книга „Абай“ вышла».'],
    ['en', 'The "Clean" drive.', 'The “Clean” drive.'],
    ['kk', 'Спорт - өмір.', 'Спорт_– өмір.'],
    ['ru', 'Подождите... ', 'Подождите… '],
    ['ru', 'Школа № 5 открыта ', 'Школа №_5 открыта '],
    ['ru', '6 марта 2026 года ', '6_марта 2026_года '],
    ['kk', '2026 жылғы 6 наурыз күні ', '2026_жылғы 6_наурыз күні '],
    ['ru', 'С. Шапкенов ', 'С._Шапкенов '],
    ['ru', 'Из 10 машин и 10 млн тенге ', 'Из 10 машин и 10_млн тенге '],
  ] as const)('%s: %s', (language, line, expected) => {
    expect(typed(line, language)).toBe(expected);
  });

  test.each([
    'Сайт https://a.kz/б-в?q="x" и дальше',
    'Пишите на press-office@atyrau.example ',
    'Звоните +7 701 - 123 - 45 - 67 ',
    'Код IMG_10-12.jpg и KZ-2026-0012 ',
    'Фото в файле 10-12-15 ',
  ])('leaves %s alone', (line) => {
    expect(typed(line, 'ru')).toBe(line);
  });

  test('what was taken back is not done again with the next word', () => {
    for (const line of ['Спорт - это жизнь', 'Школа № 5 открыта', 'Слово "да" здесь']) {
      const kept = `${line} `;
      expect(typographyOfTyped(kept, 'ru', '–')).toEqual([]);
    }
  });

  test('no letter is ever lost or put in, whatever is typed', () => {
    const bits = fc.constantFrom(
      ...['"', '«', '„', ' ', ' - ', '...', '.', '№ ', '5', '10 млн', 'А.', 'в', 'слово', '+7 '],
      ...['06.03', 'a@b.kz', 'https://', '(', ')', ' марта', '\u00A0', 'IMG_1'],
    );
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 15 }),
        fc.constantFrom<Language>('kk', 'ru', 'en'),
        (parts, language) => {
          const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
          const line = parts.join('');
          expect(letters(typed(line, language))).toBe(letters(line));
        },
      ),
      { numRuns: 300 },
    );
  });
});
