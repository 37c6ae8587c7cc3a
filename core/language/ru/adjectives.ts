import type { RussianCase, RussianGender } from './form.ts';

/** What an adjective agrees with. */
export interface Agreement {
  readonly case: RussianCase;
  readonly gender: RussianGender;
  readonly plural: boolean;
  readonly animate: boolean;
}

type Ending = 'nom' | 'gen' | 'dat' | 'ins' | 'prep';

/** Endings after a hard stem; a soft one, a velar and a hushing sound change their vowels. */
const MASCULINE: Readonly<Record<Exclude<Ending, 'nom'>, string>> = {
  gen: 'ого',
  dat: 'ому',
  ins: 'ым',
  prep: 'ом',
};
const PLURAL: Readonly<Record<Ending, string>> = {
  nom: 'ые',
  gen: 'ых',
  dat: 'ым',
  ins: 'ыми',
  prep: 'ых',
};

const NOMINATIVE = /^(.*\p{L})(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;

/** «третий» and its like have a ь before their endings: третья, третьего. */
const WITH_SIGN = /^(трет|волч|птич|рыбач|казач|охотнич|пастуш)(?:ий|ья|ье|ьи)$/i;

/** Whether a word has the nominative ending of an adjective; a participle counts as one. */
export function looksLikeAdjective(word: string): boolean {
  const lower = word.toLowerCase();
  return (NOMINATIVE.test(lower) && !NOT_ADJECTIVES.test(lower)) || WITH_SIGN.test(lower);
}

/** Nouns that end alike: здание, партия, гений, случай. */
const NOT_ADJECTIVES =
  /(?:[аеиояы]ние|ствие|тие|вие|лие|рие|ание|ение|мие|сие|зие|дие|бие|пие|гений|санаторий|критерий|комментарий|сценарий|алюминий|калий|лекторий|планетарий|преподавание|покой|герой|застрой|перебой|удой|устой|слой|строй|рой|бой|вой|юрий|дмитрий|валерий|василий|евгений|анатолий|григорий|аркадий|виталий|геннадий|георгий)$/;

export function declineAdjective(word: string, agreement: Agreement): string {
  const signed = WITH_SIGN.exec(word)?.[1];
  if (signed !== undefined) return signed + signedEnding(endingFor(agreement, 'ий'));
  const [, stem, given = ''] = NOMINATIVE.exec(word) ?? [];
  if (stem === undefined) return word;
  return stem + fitted(endingFor(agreement, given), stem, ['ий', 'яя', 'ее'].includes(given));
}

function endingFor(agreement: Agreement, given: string): string {
  const { gender, plural, animate } = agreement;
  const form =
    agreement.case === 'acc' && (plural || gender !== 'f')
      ? animate
        ? 'gen'
        : 'nom'
      : agreement.case;
  if (plural) return PLURAL[form === 'acc' ? 'nom' : form];
  if (gender === 'f') {
    if (form === 'nom') return 'ая';
    return form === 'acc' ? 'ую' : 'ой';
  }
  // A neuter's accusative is its nominative, whoever is meant by it.
  if (gender === 'n' && agreement.case === 'acc') return 'ое';
  if (form === 'nom' || form === 'acc') return gender === 'n' ? 'ое' : given === 'ой' ? 'ой' : 'ый';
  return MASCULINE[form];
}

/** третий, but третьего, третьей, третьи. */
function signedEnding(ending: string): string {
  if (ending === 'ый') return 'ий';
  if (ending === 'ая') return 'ья';
  if (ending === 'ую') return 'ью';
  if (ending === 'ое') return 'ье';
  if (ending === 'ые') return 'ьи';
  return `ь${soft(ending)}`;
}

function fitted(ending: string, stem: string, softGiven: boolean): string {
  const last = stem.at(-1)?.toLowerCase() ?? '';
  if ('кгх'.includes(last)) return ending.replace(/^ы/, 'и');
  // After a hushing sound о is written under stress alone: большого, but хорошего.
  if ('жшчщ'.includes(last)) {
    const hushed = ending.replace(/^ы/, 'и');
    return /(?:больш|чуж)$/i.test(stem) ? hushed : hushed.replace(/^о/, 'е');
  }
  if (last === 'ц') return ending.replace(/^о/, 'е');
  return softGiven ? soft(ending) : ending;
}

function soft(ending: string): string {
  return ending.replace(/^ы/, 'и').replace(/^о/, 'е').replace(/^ая/, 'яя').replace(/^ую/, 'юю');
}
