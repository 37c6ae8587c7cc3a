import { caseEnding, pluralEnding } from './endings.ts';
import type { KazakhForm } from './form.ts';

/**
 * Endings after abbreviations in capitals, behind a hyphen. One that has a vowel before its last
 * letter is read as a word (БАҚ-тың); else the name of the last letter decides (ІІМ-нің). Usage
 * varies most here, so all of it is for a native editor to confirm (`docs/grammar.md`).
 */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['АҚШ', 'қаш'],
  ['АҚ', 'ақы'],
  ['ҚР', 'ра'],
  ['ЖШС', 'сы'],
]);

/** л, м, н, р, с and ф have names that begin with a vowel: эл, эм… */
const VOWEL_FIRST = 'лмнрсф';

const VOWELS = 'аәеиоөуұүыіэюяё';

/** Five capitals and more are a word in capitals, if they are not one of these. */
const LONG: ReadonlySet<string> = new Set(['ЭКСПО', 'ЮНЕСКО', 'ЮНИСЕФ', 'ТҮРКСОЙ']);

export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word) || LONG.has(word);
}

export function declineAbbreviation(word: string, form: KazakhForm): string | undefined {
  if (form.possessed) return undefined;
  const spoken = spokenForm(word);
  const harmony = /[әөүіеэи][^аоұыя]*$/.test(spoken) ? 'front' : 'back';
  const plural = form.plural ? pluralEnding(spoken, harmony) : '';
  const ending = plural + caseEnding(spoken + plural, form.case, harmony);
  return ending === '' ? word : `${word}-${ending}`;
}

function spokenForm(word: string): string {
  const listed = SPOKEN.get(word);
  if (listed !== undefined) return listed;
  const lower = word.toLowerCase();
  const last = lower.at(-1) ?? '';
  if (VOWELS.includes(last) || VOWELS.includes(lower.at(-2) ?? ' ')) return lower;
  if (VOWEL_FIRST.includes(last)) return `э${last}`;
  return last === 'к' ? 'ке' : `${last}ы`;
}
