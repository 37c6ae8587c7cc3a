import type { PublicationWords } from '../publication/edition.ts';
import type { Language } from '../release/language.ts';
import type { ReleaseType } from '../release/types.ts';

/** The fixed words that are published round a text, per language. */

/** What each type of release calls itself on the page. */
export const TYPE_NAMES: Readonly<Record<Language, Readonly<Record<ReleaseType, string>>>> = {
  kk: {
    advisory: 'БАҚ үшін анонс',
    announce: 'Анонс',
    release: 'Баспасөз релизі',
    postrelease: 'Пост-релиз',
    statement: 'Мәлімдеме',
    speech: 'Сөйлеген сөз',
    photoreport: 'Фоторепортаж',
    correction: 'Түзету',
    refutation: 'Теріске шығару',
    congratulation: 'Құттықтау',
    condolence: 'Көңіл айту',
  },
  ru: {
    advisory: 'Анонс для СМИ',
    announce: 'Анонс',
    release: 'Пресс-релиз',
    postrelease: 'Пост-релиз',
    statement: 'Заявление',
    speech: 'Выступление',
    photoreport: 'Фоторепортаж',
    correction: 'Исправление',
    refutation: 'Опровержение',
    congratulation: 'Поздравление',
    condolence: 'Соболезнование',
  },
  en: {
    advisory: 'Media advisory',
    announce: 'Announcement',
    release: 'Press release',
    postrelease: 'Post-release',
    statement: 'Statement',
    speech: 'Speech',
    photoreport: 'Photo report',
    correction: 'Correction',
    refutation: 'Refutation',
    congratulation: 'Congratulations',
    condolence: 'Condolences',
  },
};

export const PUBLICATION_WORDS: Readonly<Record<Language, PublicationWords>> = {
  kk: {
    page: 'Бет',
    of: '/',
    version: 'Нұсқа',
    contents: 'Мазмұны',
    otherLanguage: 'Басқа тілде',
  },
  ru: {
    page: 'Стр.',
    of: 'из',
    version: 'Версия',
    contents: 'Содержание',
    otherLanguage: 'На другом языке',
  },
  en: {
    page: 'Page',
    of: 'of',
    version: 'Version',
    contents: 'Contents',
    otherLanguage: 'In another language',
  },
};

/** Headings of the frame's two closing sections. */
export const FRAME_TITLES: Readonly<
  Record<Language, { readonly boilerplate: string; readonly contacts: string }>
> = {
  kk: { boilerplate: 'Ұйым туралы', contacts: 'БАҚ үшін байланыс' },
  ru: { boilerplate: 'Об организации', contacts: 'Контакты для СМИ' },
  en: { boilerplate: 'About the organisation', contacts: 'Media contacts' },
};

/** Before the name of the office at the end of a text that is passed on. */
export const SOURCE_WORDS: Readonly<Record<Language, string>> = {
  kk: 'Дереккөз',
  ru: 'Источник',
  en: 'Source',
};

/** Each language by its own name, as its readers look for it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/** Usage terms of a handout photo when the office wrote none of its own. */
export const HANDOUT_TERMS: Readonly<Record<Language, string>> = {
  kk: 'Баспасөз қызметі ұсынған. Тек редакциялық мақсатта қолдануға арналған. Авторын көрсету міндетті.',
  ru: 'Предоставлено пресс-службой. Только для редакционного использования. Указание автора обязательно. Кадрирование и изменение размера разрешены, содержание не менять.',
  en: 'Handout. Editorial use only. Mandatory credit. Cropping and resizing allowed, content not to be altered.',
};

/**
 * The word before a credit. In Kazakh both «Сурет» and «Фото» are in use, so the office's profile
 * chooses.
 */
export function creditWord(language: Language, kazakh: string): string {
  switch (language) {
    case 'kk':
      return kazakh.trim() || 'Сурет';
    case 'ru':
      return 'Фото';
    case 'en':
      return 'Photo';
  }
}
