import type { PhotoFields } from '../../../../core/captions/photo-fields.ts';
import type { WriteOptions } from '../../../../main/photos/metadata/written.ts';

/** Every letter that Kazakh has and Russian lacks. */
export const KAZAKH = 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ';

/** Something in every field, with signs that formats stumble over. */
export const WORDS: PhotoFields = {
  caption: {
    kk: `Әкім су құбырын көріп тұр. ${KAZAKH}`,
    ru: 'Аким & <село>: «водопровод», строка\nи ещё одна',
    en: 'The akim “inspects” the water line 🌊',
  },
  altText: { kk: `Ер адам кранды ашып тұр ${KAZAKH}`, ru: 'Мужчина открывает кран' },
  extendedDescription: { ru: `Таблица: 2024 – 12 км, 2026 – 19,4 км. ${KAZAKH}` },
  headline: { kk: `Ауылға су келді ${KAZAKH}` },
  title: { kk: 'Су құбыры', ru: 'Водопровод' },
  people: { kk: ['Ғалым Қоңыр', `Айгүл ${KAZAKH}`] },
  city: { kk: 'Мысалкөл' },
  venue: { kk: 'Мәдениет үйі' },
  region: { kk: 'Ұлытау облысы' },
  country: { kk: 'Қазақстан' },
  date: { und: '2026-09-18T10:42:18+05:00' },
  photographer: { kk: 'Айгүл Мысалқызы Әбдірахманова' },
  credit: { kk: 'Айгүл Мысал / Ұлытау облысы әкімінің баспасөз қызметі' },
  source: { kk: 'әкімдік' },
  copyright: { kk: '© Ұлытау облысының әкімдігі', ru: '© Акимат области Улытау' },
  usageTerms: { kk: 'Тек редакцияға', ru: 'Только для редакций' },
  instructions: { kk: `Авторын көрсету міндетті ${KAZAKH}` },
  keywords: { kk: ['су', 'ауыл', KAZAKH] },
  digitalSourceType: { und: 'digitalCapture' },
};

export const OPTIONS: WriteOptions = {
  languages: ['kk', 'ru', 'en'],
  shortCredit: 'Ulytau akimat press office',
  keepCamera: false,
  keepPosition: false,
  originalName: 'DSC_4471.JPG',
};

/** What reading gives for these words: fields of one language do not say which it is. */
export const READ_BACK: PhotoFields = {
  ...WORDS,
  headline: { und: WORDS.headline?.kk ?? '' },
  people: { und: WORDS.people?.kk ?? [] },
  city: { und: 'Мысалкөл' },
  venue: { und: 'Мәдениет үйі' },
  region: { und: 'Ұлытау облысы' },
  country: { und: 'Қазақстан' },
  photographer: { und: 'Айгүл Мысалқызы Әбдірахманова' },
  credit: { und: WORDS.credit?.kk ?? '' },
  source: { und: 'әкімдік' },
  instructions: { und: WORDS.instructions?.kk ?? '' },
  keywords: { und: WORDS.keywords?.kk ?? [] },
};
