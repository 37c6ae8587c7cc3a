/**
 * Latin letters that look like Cyrillic ones: «Үкiмет» typed with a Latin i, «жəне» with a Latin ə.
 * They break searching and spelling, and no ending can be chosen after them.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
  ɵ: 'ө',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'Ү',
  Ə: 'Ә',
  Ɵ: 'Ө',
};

const LATIN = /\p{Script=Latin}/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** The word in Cyrillic when it is Cyrillic but for look-alikes; else as it is. */
export function withoutLookalikes(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  const latin = word.match(LATIN) ?? [];
  if (latin.length === 0 || latin.some((letter) => CYRILLIC[letter] === undefined)) return word;
  return word.replace(LATIN, (letter) => CYRILLIC[letter] ?? letter);
}

/** The same for each word of a text. */
export function textWithoutLookalikes(text: string): string {
  return text.replace(WORD, withoutLookalikes);
}
