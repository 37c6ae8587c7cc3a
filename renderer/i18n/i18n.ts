import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/en.ts';
import { kk } from './kk/kk.ts';
import { ru } from './ru/ru.ts';

export type InterfaceLanguage = 'kk' | 'ru' | 'en';

/**
 * A catalogue: areas of flat keys. Plurals are i18next's suffixes (`_one`, `_few`, `_many`,
 * `_other`) by the language's own rules. A key that is missing falls back to Russian.
 */
export async function startTranslations(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ru',
    resources: { kk: { translation: kk }, ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

export async function switchLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The interface's language as i18next names it, as one of ours. */
export function asLanguage(tag: string): InterfaceLanguage {
  return tag === 'kk' || tag === 'en' ? tag : 'ru';
}
