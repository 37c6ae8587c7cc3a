import type { KazakhForm } from './form.ts';
import { declineNoun } from './noun.ts';

/**
 * Endings after figures, signs and short forms. They follow the last word as it is spoken: 130 is
 * «жүз отыз», so 130-дан; 11:00 ends in «нөл», so 11:00-де (`domain.md` §2.6, §5.8).
 */
const UNITS = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const TENS = [
  '',
  'он',
  'жиырма',
  'отыз',
  'қырық',
  'елу',
  'алпыс',
  'жетпіс',
  'сексен',
  'тоқсан',
] as const;
const POWERS = [
  [12, 'триллион'],
  [9, 'миллиард'],
  [6, 'миллион'],
  [3, 'мың'],
  [2, 'жүз'],
] as const;

/** What is written short and said in full. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['%', 'пайыз'],
  ['₸', 'теңге'],
  ['тг', 'теңге'],
  ['млн', 'миллион'],
  ['млрд', 'миллиард'],
  ['трлн', 'триллион'],
  ['км', 'километр'],
  ['см', 'сантиметр'],
  ['мм', 'миллиметр'],
  ['м', 'метр'],
  ['га', 'гектар'],
  ['т', 'тонна'],
  ['кг', 'килограмм'],
]);

/** «жүз» of 100, «отыз» of 130, «нөл» of 0 and 00. Digits only. */
export function lastSpokenWord(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, '');
  const unit = Number(number.at(-1));
  if (unit !== 0) return UNITS[unit] ?? '';
  const ten = Number(number.at(-2) ?? 0);
  if (ten !== 0) return TENS[ten] ?? '';
  const zeros = number.length - number.replace(/0+$/, '').length;
  return POWERS.find(([power]) => zeros >= power)?.[1] ?? 'нөл';
}

/**
 * «100-ден», «11:00-де», «25%-ға», «5 км-ден»: the text with a hyphen and the ending, or undefined
 * when it ends in no figure, sign or short form.
 */
export function declineFigure(text: string, form: KazakhForm): string | undefined {
  const spoken = spokenEnd(text);
  if (spoken === undefined) return undefined;
  const ending = endingOf(declineNoun(spoken, form), declineNoun(spoken, { case: 'nom' }));
  return ending === '' ? text : `${text}-${ending}`;
}

/** What was put behind the word: «килограмм» gives up its second «м», before «мен» as well. */
function endingOf(declined: string, nominative: string): string {
  if (declined === nominative) return '';
  const stem = nominative.replace(/(.)\1$/u, '$1');
  return declined.slice(stem.length);
}

function spokenEnd(text: string): string | undefined {
  // Groups of thousands belong together; after a point, a colon or a dash a new number is said.
  const digits = /(?:(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)$/.exec(text)?.[0];
  if (digits !== undefined) return lastSpokenWord(digits.replace(/\D/g, ''));
  const short = /(?<!\p{L})(?:[%₸]|\p{L}+)$/u.exec(text)?.[0];
  return short === undefined ? undefined : SPOKEN.get(short);
}
