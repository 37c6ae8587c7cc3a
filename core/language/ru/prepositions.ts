/**
 * The form of a preposition before a word: во, со, ко, об and обо where the sounds ask for them.
 * Source: the usual lists of Russian reference grammars; «об» by `domain.md` §5.3, with the Kazakh
 * vowels that a name may begin with.
 */
export type Preposition = 'в' | 'с' | 'к' | 'о';

const CONSONANT = '[бвгджзйклмнпрстфхцчшщғқңһ]';
const STARTS: Readonly<Record<'в' | 'с' | 'к', RegExp>> = {
  в: new RegExp(
    `^(?:[вф]${CONSONANT}|двор|мно|мне|льв|льд|льн|лбу|рту|рве|рву|рже|ржи|сне$|что$)`,
    'u',
  ),
  с: new RegExp(
    `^(?:[сзшж]${CONSONANT}|щ|вс[еёя]|всп|втор|мно|льв|льд|льн|лба|лбом|рта|ртом)`,
    'u',
  ),
  к: /^(?:мне|мно|вс[еёя]|втор|дню|двору|дворцу|льв|льд|лбу|рту|сну$)/u,
};

/** «во вторник», «со школой», «ко Дню», «об образовании»: the preposition, a space, the phrase. */
export function withPreposition(preposition: Preposition, phrase: string): string {
  const start = phrase.replace(/^[«„“"(\s]+/u, '').toLowerCase();
  return `${preposition === 'о' ? about(start) : short(preposition, start)} ${phrase}`;
}

function short(preposition: 'в' | 'с' | 'к', start: string): string {
  return STARTS[preposition].test(start) ? `${preposition}о` : preposition;
}

function about(start: string): string {
  if (/^(?:мне(?!\p{L})|вс[её](?:м|х)(?!\p{L})|всей(?!\p{L})|что(?!\p{L}))/u.test(start))
    return 'обо';
  return /^[аэиоуәөұүі]/u.test(start) ? 'об' : 'о';
}
