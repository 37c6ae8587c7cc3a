import type { Language } from '../release/language.ts';
import type { RowPart } from './rows.ts';

/** What the translator's file says of itself, in the language that is translated into. */
interface FileWords {
  readonly title: string;
  readonly hint: string;
  readonly part: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly headline: string;
  readonly subhead: string;
  readonly lead: string;
  readonly caption: (photo: number) => string;
  readonly alt: (photo: number) => string;
}

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = {
  kk: {
    title: 'Аудармашыға арналған файл',
    hint: 'Аударманы оң жақ бағанға жазыңыз. Сол жақ бағандағы түпнұсқаны өзгертпеңіз. Түзетулер режимі мен ескертпелерді пайдалануға болады.',
    part: 'Бөлігі',
    languages: { kk: 'Қазақша', ru: 'Орысша', en: 'Ағылшынша' },
    headline: 'Тақырып',
    subhead: 'Қосымша тақырып',
    lead: 'Лид',
    caption: (photo) => `${photo}-фото: түсініктеме`,
    alt: (photo) => `${photo}-фото: зағип жандарға арналған сипаттама`,
  },
  ru: {
    title: 'Файл переводчику',
    hint: 'Пишите перевод в правом столбце. Текст слева не меняйте. Можно работать с исправлениями и примечаниями.',
    part: 'Часть',
    languages: { kk: 'Казахский', ru: 'Русский', en: 'Английский' },
    headline: 'Заголовок',
    subhead: 'Подзаголовок',
    lead: 'Лид',
    caption: (photo) => `Фото ${photo}: подпись`,
    alt: (photo) => `Фото ${photo}: описание для незрячих`,
  },
  en: {
    title: "Translator's file",
    hint: 'Write the translation in the right column. Leave the text on the left as it is. Tracked changes and comments are welcome.',
    part: 'Part',
    languages: { kk: 'Kazakh', ru: 'Russian', en: 'English' },
    headline: 'Headline',
    subhead: 'Subheading',
    lead: 'Lead',
    caption: (photo) => `Photo ${photo}: caption`,
    alt: (photo) => `Photo ${photo}: description for blind readers`,
  },
};

/** What stands beside a row; a paragraph of the body has its number. */
export function partName(part: RowPart, paragraph: number, language: Language): string {
  const words = FILE_WORDS[language];
  switch (part.kind) {
    case 'headline':
    case 'subhead':
    case 'lead':
      return words[part.kind];
    case 'block':
      return String(paragraph);
    case 'caption':
    case 'alt':
      return words[part.kind](part.sequence);
  }
}
