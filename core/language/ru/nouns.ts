/// <reference path="./declension-libraries.d.ts" />
import RussianNouns from 'russian-nouns-js';
import type { RussianCase, RussianGender } from './form.ts';
import {
  ANIMALS,
  FEMININE_TELI,
  GENITIVE_PLURALS,
  INDECLINABLE,
  MASCULINE_IN_A,
  MASCULINE_SOFT,
  PERSON_SOFT,
  PERSONS,
  PLURALS,
  THING_TELI,
  THINGS,
} from './noun-words.ts';

/** A noun with what its forms depend on. `text` is its nominative singular. */
export interface RussianNoun {
  readonly text: string;
  readonly gender: RussianGender;
  readonly animate: boolean;
}

const engine = new RussianNouns.Engine();

const GENDERS = {
  m: RussianNouns.Gender.MASCULINE,
  f: RussianNouns.Gender.FEMININE,
  n: RussianNouns.Gender.NEUTER,
} as const;

/** In the library's order; its seventh, the locative («в саду»), is not used. */
const ORDER: readonly RussianCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'];

export function isIndeclinable(word: string): boolean {
  const lower = word.toLowerCase();
  // Letters, abbreviations, and what no Russian noun in the nominative ends in.
  if (word.length === 1 || /^\p{Lu}{2,5}$/u.test(word) || INDECLINABLE.has(lower)) return true;
  return /[эуюәөүұі]$/u.test(lower);
}

/** Gender and animacy by the lists first, then by the ending. */
export function nounOf(text: string): RussianNoun {
  const word = headOf(text.toLowerCase());
  return { text, gender: genderOf(word), animate: isAlive(word) };
}

/** Of a compound the last part decides: пресс-секретарь. */
function headOf(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

function genderOf(word: string): RussianGender {
  if (MASCULINE_IN_A.has(word)) return 'm';
  if (/[ая]$/.test(word) && !/мя$/.test(word)) return 'f';
  if (/(?:[оеё]|мя)$/.test(word)) return 'n';
  if (!word.endsWith('ь')) return 'm';
  if (MASCULINE_SOFT.has(word) || PERSON_SOFT.has(word)) return 'm';
  if (word.endsWith('тель')) return FEMININE_TELI.has(word) ? 'f' : 'm';
  return /арь$/.test(word) && word !== 'тварь' ? 'm' : 'f';
}

function isAlive(word: string): boolean {
  if (PERSONS.has(word) || PERSON_SOFT.has(word) || ANIMALS.has(word)) return true;
  if (THINGS.has(word)) return false;
  if (word.endsWith('тель')) return !THING_TELI.has(word);
  return /(?:ник|чик|щик|ист|лог|ец|анин|янин|итель|ница|атор|итор|ант|ент|навт|вед|граф|ёр)$/.test(
    word,
  )
    ? !/(?:умент|агент-|момент|процент|мент|континент|цемент|контент|параграф|телеграф|больница|граница|столица|теплица|единица|таблица|страница|пшеница|лестница|гостиница|мельница|поликлиника|разница|пятница|ёмец|месяц|сентябрец)$/.test(
        word,
      )
    : false;
}

/** The nominative plural: участники, люди, учителя. */
export function pluralOf(noun: RussianNoun): string {
  if (isIndeclinable(noun.text)) return noun.text;
  const head = headOf(noun.text.toLowerCase());
  const listed = PLURALS.get(head);
  if (listed !== undefined) return noun.text.slice(0, noun.text.length - head.length) + listed;
  return engine.pluralize(lemma(noun))[0] ?? noun.text;
}

/** One noun in a case; `plural` is its nominative plural when the plural is wanted. */
export function declineNoun(noun: RussianNoun, form: RussianCase, plural?: string): string {
  if (isIndeclinable(noun.text)) return noun.text;
  const name = RussianNouns.CASES[ORDER.indexOf(form)];
  if (name === undefined) return noun.text;
  const genitive = GENITIVE_PLURALS.get(noun.text.toLowerCase());
  const asGenitive = form === 'gen' || (form === 'acc' && noun.animate);
  if (plural !== undefined && genitive !== undefined && asGenitive) {
    return noun.text.charAt(0) + genitive.slice(1);
  }
  const forms =
    plural === undefined
      ? engine.decline(lemma(noun), name)
      : engine.decline(lemma(noun), name, plural);
  return forms[0] || noun.text;
}

function lemma(noun: RussianNoun) {
  return RussianNouns.createLemma({
    text: noun.text,
    gender: GENDERS[noun.gender],
    animate: noun.animate,
  });
}
