/**
 * What the ending of a Kazakh word depends on: its last sound and whether its last syllable is
 * said at the back («қала») or at the front («мекеме») of the mouth.
 *
 * и, у and ю stand for two sounds or for a loan's vowel, so they tell nothing by themselves; how
 * they are read is written at each rule.
 */
export type Harmony = 'back' | 'front';

const BACK = 'аоұыя';
const FRONT = 'әөүіеэё';
/** у and и are consonants by their endings: кездесу-дің, би-дің, not -нің. */
const VOWELS = `${BACK}${FRONT}`;

/** What the last sound is, as far as endings tell the difference. */
export type LastSound = 'vowel' | 'nasal' | 'glide' | 'l' | 'z' | 'voiceless';

export function lastSound(word: string): LastSound {
  const letter = lastLetter(word);
  if (VOWELS.includes(letter)) return 'vowel';
  if ('мнң'.includes(letter)) return 'nasal';
  if ('рйуию'.includes(letter)) return 'glide';
  if (letter === 'л') return 'l';
  // б, в, г and д end loans and are said without voice there: клуб-тың, актив-тің.
  return 'зж'.includes(letter) ? 'z' : 'voiceless';
}

/** The last letter that is said: a soft or hard sign is not. Lower case. */
export function lastLetter(word: string): string {
  return (
    word
      .toLowerCase()
      .replace(/[ьъ]+$/, '')
      .at(-1) ?? ''
  );
}

/** Whether a vowel would come next after a vowel: у after a vowel is a consonant («тау»). */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && `${VOWELS}иую`.includes(letter);
}

/**
 * Harmony by the rules alone; words that break them are in the exception list.
 * - ль, нь, сь… at the end of a loan are soft (автомобильге), рь is soft after б only
 *   (декабрьде, but секретарьға);
 * - х makes it back (тарихқа, цехта);
 * - г, and к after a consonant, stand beside front sounds only, so they make a loan's last
 *   syllable front: банкке, паркте, фактіге; but кубокты, блогы. Source: the spelling rules in the orthographic dictionary, §35.
 */
export function harmonyByRule(word: string): Harmony {
  const lower = word.toLowerCase();
  if (/[^р]ь$|брь$/.test(lower)) return 'front';
  if (lower.endsWith('х')) return 'back';
  if (/(?:[^аеиоуыэюя]к|г|кс|кт|[фп]т)$/.test(lower)) return 'front';
  const surname = /^(.*\p{L}.*)(?:ов|ев|ёв)$/u.exec(lower)?.[1];
  if (surname !== undefined) return harmonyOfVowels(surname) ?? 'back';
  return harmonyOfVowels(lower) ?? 'back';
}

/** Undefined for a word without a vowel. */
function harmonyOfVowels(lower: string): Harmony | undefined {
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    const letter = lower[at] ?? '';
    if (BACK.includes(letter)) return 'back';
    if (FRONT.includes(letter)) return 'front';
    const before = lower.slice(0, at);
    const last = at === lower.length - 1;
    if (letter === 'у') {
      // After a vowel it is a consonant, at the end of a verb's noun it follows the stem
      // (кездесу, оқу); inside a last syllable it is a loan's (референдумға, нотариусқа).
      if (last || (lower[at - 1] !== 'и' && isVowel(lower[at - 1]))) continue;
      return 'back';
    }
    if (letter === 'ю') return (last ? harmonyOfVowels(before) : undefined) ?? 'front';
    if (letter === 'и') return isBackI(lower, at) ? 'back' : 'front';
  }
  return undefined;
}

/**
 * и is ый in words of Kazakh's back row («қиын», «Ғали», «сыйлық») and ій or a loan's и elsewhere
 * («иттер», «магазинге», «калийге»). Letters of the back row before it tell.
 */
function isBackI(lower: string, at: number): boolean {
  const before = lower.slice(0, at);
  return /[қғұы]/.test(before) && !/[әөүіеэё]/.test(before);
}
