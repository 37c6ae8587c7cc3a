import { LANGUAGES, type Language } from '../release/language.ts';
import type { CardKind } from './kind-names.ts';

/** A field of a card that a column may fill. `language` is `any` where the header names none. */
export interface Column {
  readonly field: Field;
  readonly language?: Language | 'any';
}

const LOCALISED = [
  'name',
  'position',
  'shortName',
  'city',
  'district',
  'address',
  'phrase',
  'wrong',
] as const;
const PLAIN = [
  'gender',
  'validFrom',
  'validTo',
  'code',
  'aliases',
  'misspellings',
  'note',
  'keeps',
] as const;
export type LocalisedField = (typeof LOCALISED)[number];
export type Field = LocalisedField | (typeof PLAIN)[number];

/** Which fields each kind of card has. */
export const FIELDS: Readonly<Record<CardKind, readonly Field[]>> = {
  people: ['name', 'gender', 'position', 'validFrom', 'validTo', 'code', 'aliases', 'misspellings'],
  places: ['name', 'city', 'district', 'address', 'phrase', 'aliases', 'misspellings'],
  organisations: ['name', 'shortName', 'code', 'aliases', 'misspellings'],
  terms: ['name', 'wrong', 'validFrom', 'note'],
  names: ['name', 'keeps', 'aliases', 'misspellings'],
};

/** What offices call these columns, in their three languages. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'имя',
    'фио',
    'имя и фамилия',
    'фамилия и имя',
    'название',
    'официальное название',
    'верно',
    'термин',
    'аты-жөні',
    'аты',
    'атауы',
    'ресми атауы',
    'дұрысы',
    'name',
    'full name',
    'official name',
    'right',
    'term',
  ],
  position: ['должность', 'лауазымы', 'лауазым', 'қызметі', 'position', 'title', 'post'],
  shortName: ['краткое название', 'сокращение', 'қысқаша атауы', 'қысқа атауы', 'short name'],
  city: ['город', 'қала', 'қаласы', 'city', 'town'],
  district: ['район', 'аудан', 'ауданы', 'district'],
  address: ['адрес', 'мекенжай', 'мекенжайы', 'address'],
  phrase: ['где', 'в предложении', 'қайда', 'where', 'phrase'],
  wrong: ['неверно', 'неправильно', 'ошибка', 'қате', 'бұрыс', 'wrong'],
  gender: ['пол', 'жынысы', 'жыныс', 'gender', 'sex'],
  validFrom: ['с', 'с какого дня', 'с даты', 'бастап', 'қай күннен бастап', 'from', 'valid from'],
  validTo: [
    'по',
    'по какой день',
    'по дату',
    'дейін',
    'қай күнге дейін',
    'until',
    'valid to',
    'to',
  ],
  code: ['код', 'короткий код', 'қысқа код', 'code', 'short code'],
  aliases: [
    'как ещё пишут',
    'варианты',
    'другие написания',
    'тағы қалай жазылады',
    'басқа атаулары',
    'aliases',
    'other spellings',
  ],
  misspellings: ['ошибки', 'частые ошибки', 'қателер', 'жиі қателер', 'misspellings', 'mistakes'],
  note: ['примечание', 'ескертпе', 'note'],
  keeps: ['язык названия', 'атау тілі', 'language'],
};

const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['kk', 'kz', 'kaz', 'kazakh', 'каз', 'казахский', 'на казахском', 'қаз', 'қазақша'],
  ru: ['ru', 'rus', 'russian', 'рус', 'русский', 'на русском', 'орыс', 'орысша'],
  en: ['en', 'eng', 'english', 'англ', 'английский', 'на английском', 'ағылш', 'ағылшынша'],
};

/** The field that a header names; undefined when no field of this kind of card is called so. */
export function columnOf(header: string, kind: CardKind): Column | undefined {
  const plain = tidy(header);
  const { base, language } = withoutLanguage(plain);
  const field =
    FIELDS[kind].find((known) => HEADERS[known].includes(plain)) ??
    FIELDS[kind].find((known) => HEADERS[known].includes(base));
  if (field === undefined) return undefined;
  if (!isLocalised(field)) return { field };
  return { field, language: HEADERS[field].includes(plain) ? 'any' : (language ?? 'any') };
}

export function isLocalised(field: Field): field is LocalisedField {
  return LOCALISED.some((known) => known === field);
}

function tidy(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[().,:_*/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutLanguage(header: string): { base: string; language?: Language } {
  for (const language of LANGUAGES) {
    for (const word of LANGUAGE_WORDS[language]) {
      if (header.endsWith(` ${word}`)) return { base: header.slice(0, -word.length - 1), language };
      if (header.startsWith(`${word} `)) return { base: header.slice(word.length + 1), language };
    }
  }
  return { base: header };
}
