/// <reference path="./declension-libraries.d.ts" />
import petrovich from 'petrovich';
import type { RussianCase } from './form.ts';

/**
 * Personal names. Which word is what is read from the endings, the forms come from petrovich.
 * They are suggestions: a person's card keeps what somebody confirmed (`domain.md` §5.9).
 */
export type NameGender = 'm' | 'f';

type Part = 'first' | 'middle' | 'last' | 'as-is';

const CASES = {
  nom: 'nominative',
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  prep: 'prepositional',
} as const satisfies Readonly<Record<RussianCase, string>>;

const PATRONYMIC = /(?:[ое]вич|ьич|[ое]вна|ична|инична|ұлы|улы|қызы|кызы|оглы|угли)$/u;
/** «Жамбылұлы» and «Серікқызы» are never declined, as a patronymic or as a surname. */
const KAZAKH_PATRONYMIC = /(?:ұлы|улы|қызы|кызы|оглы|угли)$/u;
const SURNAME_M = /(?:[оеё]в|[иы]н|ский|цкий|ской)$/u;
const SURNAME_F = /(?:[оеё]ва|[иы]на|ская|цкая)$/u;
const GIVEN_F =
  /(?:гүл|гуль|сұлу|сулу|нәр|жанель|әсель|асель|қыз|ляззат|ләззат|гульнар|жібек|жибек|күміс|ажар|әсем|асем|шолпан)$/u;
/** Men's names that end like a woman's surname or name. */
const GIVEN_M =
  /^(?:илья|никита|мұса|муса|иса|лука|фома|кузьма|абдулла|мұстафа|мустафа|жақия|яхия)$/u;

/** Given names in -ин, -ен… that no surname's ending should claim. */
const GIVEN_LIKE_SURNAME =
  /^(?:мұхиддин|мухиддин|насреддин|алмагуль|ирина|марина|арина|карина|галина|полина|алина|дина|мадина|альбина|сабина|регина|нина|екатерина|кристина|валентина|антонина|зарина|лев|амин|камина|медина|әділбек)$/u;

/** The gender that the endings of a name show, if they show one. */
export function genderOfName(name: string): NameGender | undefined {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  for (const word of words) {
    if (/(?:[ое]вич|ьич|ұлы|улы|оглы|угли)$/u.test(word)) return 'm';
    if (/(?:[ое]вна|ична|қызы|кызы)$/u.test(word)) return 'f';
  }
  for (const word of words) {
    if (GIVEN_M.test(word)) return 'm';
    if (GIVEN_F.test(word)) return 'f';
  }
  for (const word of words) {
    if (GIVEN_LIKE_SURNAME.test(word)) continue;
    if (SURNAME_F.test(word)) return 'f';
    if (SURNAME_M.test(word)) return 'm';
  }
  return words.some((word) => /[ая]$/u.test(word)) ? 'f' : undefined;
}

/**
 * A full name, a surname, or a given name with its patronymic, in any usual order, initials as
 * they are. Undefined when nobody says whether it is a man's or a woman's: it decides everything.
 */
export function declineName(
  name: string,
  form: RussianCase,
  gender: NameGender | undefined = genderOfName(name),
): string | undefined {
  if (!/^[\p{Script=Cyrillic}\s.'’-]+$/u.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  if (form === 'nom') return name;
  if (gender === undefined) return undefined;
  const parts = partsOf(wordsOf(name));
  let at = 0;
  return name.replace(/[\p{L}\p{M}'’-]+\.?/gu, (word) => {
    const part = parts[at] ?? 'as-is';
    at += 1;
    return part === 'as-is' ? word : declinePart(word, part, form, gender);
  });
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}'’-]+\.?/gu) ?? [];
}

function partsOf(words: readonly string[]): readonly Part[] {
  const lower = words.map((word) => word.toLowerCase());
  const isInitial = (word: string) => word.endsWith('.');
  const patronymic = lower.findIndex((word, at) => at > 0 && PATRONYMIC.test(word));
  const full = lower.filter((word, at) => !isInitial(word) && at !== patronymic);
  const surname = surnameAmong(full, patronymic, lower);
  return lower.map((word, at) => {
    if (isInitial(word) || KAZAKH_PATRONYMIC.test(word)) return 'as-is';
    if (at === patronymic) return 'middle';
    return word === surname ? 'last' : 'first';
  });
}

/** The surname stands last, or first when the patronymic does or when only its ending is one's. */
function surnameAmong(
  full: readonly string[],
  patronymic: number,
  all: readonly string[],
): string | undefined {
  const [first] = full;
  const last = full.at(-1);
  if (full.length === 0) return undefined;
  if (full.length === 1) {
    const alone = all.length === 1 || all.some((word) => word.endsWith('.'));
    const isSurname = looksLikeSurname(first) || all.some((word) => word.endsWith('.'));
    return alone && isSurname ? first : undefined;
  }
  if (patronymic === all.length - 1 && all.length > 2) return first;
  return looksLikeSurname(first) && !looksLikeSurname(last) ? first : last;
}

function looksLikeSurname(word: string | undefined): boolean {
  if (word === undefined || GIVEN_LIKE_SURNAME.test(word)) return false;
  return SURNAME_M.test(word) || SURNAME_F.test(word);
}

function declinePart(
  word: string,
  part: 'first' | 'middle' | 'last',
  form: RussianCase,
  gender: NameGender,
): string {
  const capitals = word.length > 1 && word === word.toUpperCase();
  const given = capitals ? word.toLowerCase() : word;
  // Compound surnames are declined part by part, whatever their first part ends in.
  const declined = given
    .split('-')
    .map((one) =>
      petrovich({ gender: gender === 'm' ? 'male' : 'female', [part]: one }, CASES[form]),
    )
    .map((one) => one[part] ?? '')
    .join('-');
  return capitals ? declined.toUpperCase() : declined;
}
