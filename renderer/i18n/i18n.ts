import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type InterfaceLanguage = 'kk' | 'ru' | 'en';

/** Each language's words are read on their own: one of them is needed to begin with. */
const CATALOGUES = {
  kk: async () => (await import('./kk/kk.ts')).kk,
  ru: async () => (await import('./ru/ru.ts')).ru,
  en: async () => (await import('./en/en.ts')).en,
} as const;

/**
 * A catalogue: areas of flat keys. Plurals are i18next's suffixes (`_one`, `_few`, `_many`,
 * `_other`) by the language's own rules. A key that is missing falls back to Russian.
 */
export async function startTranslations(language: InterfaceLanguage): Promise<void> {
  const translation = await CATALOGUES[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ru',
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** The other languages, so that switching needs nobody: a host that has gone away neither. */
export async function readOtherLanguages(): Promise<void> {
  for (const language of ['ru', 'kk', 'en'] as const) await readLanguage(language);
}

async function readLanguage(language: InterfaceLanguage): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await CATALOGUES[language]());
}

export async function switchLanguage(language: InterfaceLanguage): Promise<void> {
  await readLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The interface's language as i18next names it, as one of ours. */
export function asLanguage(tag: string): InterfaceLanguage {
  return tag === 'kk' || tag === 'en' ? tag : 'ru';
}
