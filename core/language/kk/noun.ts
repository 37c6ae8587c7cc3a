import { caseEnding, pluralEnding, possessedCaseEnding } from './endings.ts';
import { exceptionOf } from './exceptions.ts';
import type { KazakhForm } from './form.ts';
import { possessedStem } from './possessed.ts';
import { type Harmony, harmonyByRule } from './sounds.ts';

/** One noun, written in Cyrillic letters, in the form that is asked for. */
export function declineNoun(noun: string, form: KazakhForm): string {
  const exception = exceptionOf(noun);
  const plain = !form.plural && !form.possessed;
  const fixed = plain ? exception?.forms?.[form.case] : undefined;
  if (fixed !== undefined) return withCapitalsOf(noun, fixed);
  if (plain && exception?.possessed) return declinePossessed(noun, form);
  if (plain && form.case === 'nom') return noun;

  const stem = stemOf(noun);
  const harmony = exception?.harmony ?? harmonyByRule(stem);
  if (form.plural) return declinePlural(stem + pluralEnding(stem, harmony), form);
  if (form.possessed) {
    // What has lost a letter already keeps its last one: грипі.
    const beforeVowel = exception?.beforeVowel ?? (stem.length < noun.length ? stem : undefined);
    const before = beforeVowel === undefined ? undefined : withCapitalsOf(noun, beforeVowel);
    return declinePossessed(possessedStem(stem, harmony, before), form, harmony);
  }
  return stem + caseEnding(stem, form.case, harmony);
}

/** A noun that its third-person possessor has already marked: әкімі, Жамбылұлы, қызметі. */
export function declinePossessed(noun: string, form: KazakhForm, harmony?: Harmony): string {
  return noun + possessedCaseEnding(form.case, harmony ?? harmonyByRule(noun));
}

function declinePlural(plural: string, form: KazakhForm): string {
  const harmony = harmonyByRule(plural);
  if (form.possessed) return declinePossessed(possessedStem(plural, harmony), form, harmony);
  return plural + caseEnding(plural, form.case, harmony);
}

/**
 * What endings are added to. Loans in -кт, -ск, -фт and -пт take an і (объектіге, лифтісі), longer
 * ones in -ст and -зд lose the last sound (журналистер is журналис-тер, съезі), and two equal
 * consonants become one (класқа, металдан). Source: the orthographic dictionary's rules.
 */
function stemOf(noun: string): string {
  if (/(?:[^н]кт|ск|[фп]т)$/.test(noun)) return `${noun}і`;
  if (/зд$/.test(noun) || (/ст$/.test(noun) && isLong(noun))) return noun.slice(0, -1);
  return noun.replace(/([бвгджзклмнпрстф])\1$/u, '$1');
}

function isLong(noun: string): boolean {
  return (noun.match(/[аәеёиоөуұүыіэюя]/gi)?.length ?? 0) > 1;
}

/** A listed form with the capitals of the word as it was given. */
function withCapitalsOf(given: string, listed: string): string {
  if (given.length > 1 && given === given.toUpperCase()) return listed.toUpperCase();
  const first = given.charAt(0);
  return first === first.toLowerCase() ? listed : first + listed.slice(1);
}
