import { expect, test } from 'vitest';
import { foreignTag, languageTag } from '../../../../main/export/docx/language-tag.ts';

test('the languages of a release have the countries of its readers', () => {
  expect([languageTag('kk'), languageTag('ru'), languageTag('en')]).toEqual([
    'kk-KZ',
    'ru-RU',
    'en-GB',
  ]);
});

test.each([
  ['kk', 'kk-KZ'],
  ['EN', 'en-GB'],
  ['en-US', 'en-US'],
  ['tr', 'tr-TR'],
  ['kk-Latn', 'kk-Latn-KZ'],
])('%s is %s to Word', (tag, expected) => {
  expect(foreignTag(tag)).toBe(expected);
});

test.each(['', 'no such tag', '"><script>'])('%j is no language', (tag) => {
  expect(foreignTag(tag)).toBeUndefined();
});
