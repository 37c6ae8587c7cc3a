import { type Harmony, isVowel, lastSound } from './sounds.ts';

/** к, қ and п between vowels become г, ғ and б: күрек – күрегі, қонақ – қонағы, кітап – кітабы. */
const VOICED: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };

/**
 * The third person's possessed form of a singular noun: басы, қаласы, кітабы. `beforeVowel` is
 * the stem of a noun that is not regular there (халық – халқ-ы).
 */
export function possessedStem(word: string, harmony: Harmony, beforeVowel?: string): string {
  const vowel = harmony === 'back' ? 'ы' : 'і';
  if (beforeVowel !== undefined) return beforeVowel + vowel;
  if (lastSound(word) === 'vowel') return `${word}с${vowel}`;
  return voiced(word.replace(/[ьъ]+$/i, '')) + vowel;
}

/** Only after a vowel: банк – банкі, парк – паркі. */
function voiced(word: string): string {
  const last = word.at(-1) ?? '';
  const sound = VOICED[last];
  return sound !== undefined && isVowel(word.at(-2)?.toLowerCase())
    ? word.slice(0, -1) + sound
    : word;
}
