/** Written with a vowel, said with a consonant: a university, a one-day visit, a European. */
const CONSONANT_SOUND =
  /^(?:uni(?!n|m)|unanim|unesco|unicef|use|usu|util|uran|ural|euro|eu|ewe|one(?!\p{L})|one-|once|ubiq|u-)/iu;

/** Written with h, which is not said: an hour, an honorary guest. */
const SILENT_H = /^(?:hour|honou?r|honest|heir)/i;

/** Letters whose names begin with a vowel: an MP, an NGO, an SME. */
const VOWEL_LETTERS = /^[AEFHILMNORSX]$/;

/** "a" or "an" by the sound of what follows; figures as they are spoken: an 8-day visit. */
export function indefiniteArticle(phrase: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(phrase)?.[0] ?? '';
  const digits = /^\d+/.exec(word)?.[0];
  if (digits !== undefined) return anBeforeFigure(digits) ? 'an' : 'a';
  const letters = /^[A-Z]{2,}(?![a-z])/.exec(word)?.[0];
  if (letters !== undefined && !READ_AS_WORDS.has(letters)) {
    return VOWEL_LETTERS.test(letters.charAt(0)) ? 'an' : 'a';
  }
  if (SILENT_H.test(word)) return 'an';
  return /^[aeiou]/i.test(word) && !CONSONANT_SOUND.test(word) ? 'an' : 'a';
}

const READ_AS_WORDS: ReadonlySet<string> = new Set([
  'NATO',
  'UNESCO',
  'UNICEF',
  'NASA',
  'FIFA',
  'SARS',
]);

/** eight, eleven, eighteen, eighty and what begins with them: 8, 11, 18, 80, 800, 11,000. */
function anBeforeFigure(digits: string): boolean {
  return digits.startsWith('8') || ((digits.length - 2) % 3 === 0 && /^1[18]/.test(digits));
}

export function withArticle(phrase: string): string {
  return `${indefiniteArticle(phrase)} ${phrase}`;
}
