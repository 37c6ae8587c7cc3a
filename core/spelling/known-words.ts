import { type CardLists, listed } from '../cards/kinds.ts';
import { termsOf } from '../cards/shipped-terms.ts';
import { RUSSIAN_CASES } from '../language/ru/form.ts';
import { declineName } from '../language/ru/names.ts';
import { declineRussian } from '../language/ru/phrases.ts';
import { declineTown } from '../language/ru/towns.ts';
import { LANGUAGES, type Language, type Localised } from '../release/language.ts';
import type { DictionaryWord } from './dictionary.ts';

/** What an office writes that no dictionary has: by language, each word in lower case with how it is written. */
export type KnownWords = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** Of the state and its feasts, as Kazakhstan's Russian has them; no dictionary does. */
const RUSSIAN_OF_KAZAKHSTAN = [
  ...['аким', 'акимат', 'маслихат', 'мажилис', 'мажилисмен', 'курултай', 'тенге', 'аксакал'],
  ...['айтыс', 'акын', 'домбра', 'кюй', 'кюйши', 'асар', 'юрта', 'шанырак', 'дастархан'],
  ...['наурыз', 'цифровизация', 'спикер', 'брифинг', 'онлайн', 'инфографика', 'референдум'],
];

const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;

/**
 * The words of the cards that are in the lists, of the terms shipped and own, and of the office's
 * dictionary; in Russian with their case forms. Kazakh endings are recognised at the stem, English
 * has hardly any.
 */
export function knownWords(cards: CardLists, dictionary: readonly DictionaryWord[]): KnownWords {
  const known: Record<Language, Map<string, string>> = {
    kk: new Map(),
    ru: new Map(),
    en: new Map(),
  };
  const take = (language: Language, text: string | undefined) => {
    for (const [word] of (text ?? '').matchAll(WORD)) {
      const key = word.toLowerCase();
      if (!known[language].has(key)) known[language].set(key, word);
    }
  };
  const takeAll = (words: Localised | undefined) => {
    for (const language of LANGUAGES) take(language, words?.[language]);
  };
  const takeAnywhere = (words: readonly string[] = []) => {
    for (const language of LANGUAGES) for (const word of words) take(language, word);
  };
  const russian = (text: string | undefined, forms: (text: string) => readonly Form[]) => {
    if (text) for (const form of forms(text)) take('ru', form);
  };

  for (const word of RUSSIAN_OF_KAZAKHSTAN) russian(word, phraseForms);
  for (const person of listed(cards.people)) {
    takeAll(person.name);
    takeAnywhere(person.aliases);
    russian(person.name.ru, (name) =>
      RUSSIAN_CASES.map((form) => declineName(name, form, person.gender)),
    );
    for (const { title, organisation } of person.positions) {
      for (const words of [title, organisation]) {
        takeAll(words);
        russian(words?.ru, phraseForms);
      }
    }
  }
  for (const place of listed(cards.places)) {
    takeAnywhere(place.aliases);
    for (const words of [place.name, place.district, place.city, place.address, place.phrase]) {
      takeAll(words);
    }
    for (const words of [place.name, place.district, place.city]) {
      russian(words?.ru, (name) => RUSSIAN_CASES.map((form) => declineTown(name, form)));
    }
  }
  for (const organisation of listed(cards.organisations)) {
    takeAnywhere(organisation.aliases);
    for (const words of [organisation.name, organisation.shortName]) {
      takeAll(words);
      russian(words?.ru, phraseForms);
    }
  }
  for (const card of [...listed(cards.people), ...listed(cards.organisations)]) {
    for (const form of Object.values(card.caseForms?.ru ?? {})) take('ru', form);
    for (const form of Object.values(card.caseForms?.kk ?? {})) take('kk', form);
  }
  for (const term of listed(termsOf(cards.terms))) {
    takeAll(term.name);
    russian(term.name.ru, phraseForms);
  }
  for (const name of listed(cards.names)) {
    takeAll(name.name);
    takeAnywhere(name.aliases);
    if (name.keeps) takeAnywhere([name.name[name.keeps] ?? '']);
    russian(name.name.ru, phraseForms);
  }
  for (const { language, word } of dictionary) {
    take(language, word);
    if (language === 'ru') russian(word, phraseForms);
  }
  return known;
}

type Form = string | undefined;

function phraseForms(phrase: string): readonly Form[] {
  return RUSSIAN_CASES.flatMap((form) => [
    declineRussian(phrase, { case: form }),
    declineRussian(phrase, { case: form, plural: true }),
  ]);
}
