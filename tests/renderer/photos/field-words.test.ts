import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en/en.ts';
import { kk } from '../../../renderer/i18n/kk/kk.ts';
import { ru } from '../../../renderer/i18n/ru/ru.ts';
import { fieldWords } from '../../../renderer/photos/field-words.ts';

beforeAll(() =>
  i18next.init({
    lng: 'ru',
    resources: { kk: { translation: kk }, ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

it.each([
  ['date', '2019-09-18T10:07:02', 'ru', '18 сентября 2019 года, 10:07'],
  ['date', '2019-09-18', 'kk', '2019 жылғы 18 қыркүйек'],
  ['date', 'прошлой осенью', 'ru', 'прошлой осенью'],
  ['digitalSourceType', 'digitalCapture', 'en', en.panel.source_digitalCapture],
  ['digitalSourceType', 'somethingNew', 'en', 'somethingNew'],
  ['minors', 'consent', 'ru', 'Согласие есть'],
  ['caption', '2019-09-18', 'ru', '2019-09-18'],
  ['date', '', 'ru', ''],
] as const)('a %s that is stored as «%s» is read in %s as «%s»', (field, text, language, shown) => {
  expect(fieldWords(field, text, i18next.getFixedT(language), language)).toBe(shown);
});
