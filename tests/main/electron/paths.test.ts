import { expect, it } from 'vitest';
import { languageOf } from '../../../main/electron/shell-words.ts';
import { unpacked } from '../../../main/electron/unpacked.ts';

it.each([
  ['/opt/Pressdesk/resources/app.asar/assets', '/opt/Pressdesk/resources/app.asar.unpacked/assets'],
  [
    'C:\\Users\\А\\Pressdesk\\resources\\app.asar\\dist\\node',
    'C:\\Users\\А\\Pressdesk\\resources\\app.asar.unpacked\\dist\\node',
  ],
  ['/home/a/pressdesk/assets', '/home/a/pressdesk/assets'],
  ['/home/a/my-app.asar/assets', '/home/a/my-app.asar/assets'],
])('%s lies at %s', (packed, real) => expect(unpacked(packed)).toBe(real));

it.each([
  [['kk-KZ', 'ru-RU'], 'kk'],
  [['de-DE', 'ru'], 'ru'],
  [['en_GB'], 'en'],
  [['kkj', 'rup-MK'], 'en'],
  [[], 'en'],
])('speaks to a person with %j in %s', (locales, language) =>
  expect(languageOf(locales)).toBe(language),
);
