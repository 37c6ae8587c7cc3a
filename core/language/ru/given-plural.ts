import { FEMININE_STEMS, FLEETING_OK, INDECLINABLE } from './noun-words.ts';
import { nounOf, pluralOf, type RussianNoun } from './nouns.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['люди', 'человек'],
  ['дети', 'ребёнок'],
  ['друзья', 'друг'],
  ['братья', 'брат'],
  ['сыновья', 'сын'],
  ['учителя', 'учитель'],
  ['профессора', 'профессор'],
  ['директора', 'директор'],
  ['мастера', 'мастер'],
  ['врачи', 'врач'],
  ['средства', 'средство'],
  ['права', 'право'],
  ['лица', 'лицо'],
  ['места', 'место'],
  ['сёла', 'село'],
  ['дома', 'дом'],
  ['города', 'город'],
]);

/** Nouns in -ния that are feminine in the singular; the others are plurals in -ние. */
const FEMININE_NIYA =
  /(?:компания|кампания|линия|церемония|гармония|симфония|империя|испания|германия|армения|эстония|япония|кения|мания|британия|абхазия|пенсия|колония|гимназия)$/;

const NEUTER_IYA =
  /(?:[аеия]ния|прият(?:ия)|предприятия|быт(?:ия)|занятия|развития|открытия|условия|действия|последствия|пособия|отличия|сословия|бедствия|изделия|усилия|здания|училища)$/;

/**
 * The noun whose nominative plural a word is, or undefined when it looks like a singular:
 * ветераны – ветеран, заседания – заседание, комиссии – комиссия. With an adjective in the plural
 * before it (`sure`) it is one, whatever it looks like.
 */
export function nounOfPlural(word: string, sure: boolean): RussianNoun | undefined {
  const lower = word.toLowerCase();
  if (INDECLINABLE.has(lower)) return undefined;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return nounOf(withCapital(word, irregular));
  for (const singular of candidates(lower, sure)) {
    const noun = nounOf(withCapital(word, singular));
    if (plain(pluralOf(noun)) === plain(word)) return noun;
  }
  return undefined;
}

function candidates(lower: string, sure: boolean): readonly string[] {
  const stem = lower.slice(0, -1);
  const feminine = FEMININE_STEMS.has(stem);
  switch (lower.at(-1)) {
    case 'ы':
      if (lower.endsWith('ицы')) return [`${stem}а`];
      if (lower.endsWith('цы')) return fleeting(lower.slice(0, -2));
      return feminine ? [`${stem}а`, stem] : [stem, `${stem}а`, `${stem}о`];
    case 'и':
      return beforeI(stem, feminine);
    case 'е':
      return /[ая]не$/.test(lower) ? [`${stem}ин`] : [];
    case 'я':
      if (NEUTER_IYA.test(lower) && !FEMININE_NIYA.test(lower)) return [`${stem}е`];
      return sure ? [`${stem}е`, `${stem}ь`, `${stem}й`] : [];
    case 'а':
      return sure ? [`${stem}о`, stem] : [];
    default:
      return [];
  }
}

/** бойцы – боец, казахстанцы – казахстанец, пловцы – пловец. */
function fleeting(stem: string): readonly string[] {
  return stem.endsWith('й') ? [`${stem.slice(0, -1)}ец`] : [`${stem}ец`, `${stem}ц`];
}

function beforeI(stem: string, feminine: boolean): readonly string[] {
  if (stem.endsWith('и')) return [`${stem}я`, `${stem}й`];
  if (/[аеоуяюэ]$/.test(stem)) return [`${stem}й`, `${stem}я`];
  if (!/[кгхжчшщ]$/.test(stem)) {
    const soft = `${stem}ь`;
    return feminine && !/[стчжшщ]$/.test(stem) ? [`${stem}я`, soft] : [soft, `${stem}я`];
  }
  if (feminine) return [`${stem}а`, `${stem}ь`];
  const before = stem.slice(0, -1);
  if (stem.endsWith('к') && FLEETING_OK.has(before)) return [`${before}ок`];
  if (/[^аеиоуыэюяё]к$/.test(stem)) return [`${stem}а`, `${before}ок`, `${before}ек`, stem];
  return [stem, `${stem}а`, `${stem}ь`];
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function withCapital(given: string, word: string): string {
  const first = given.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
