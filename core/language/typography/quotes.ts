import type { Language } from '../../release/language.ts';

/** Outer and inner quotation marks: «…», „…“ inside; in English “…”, ‘…’ inside. */
const MARKS: Readonly<Record<Language, readonly [outer: string, inner: string]>> = {
  kk: ['«»', '„“'],
  ru: ['«»', '„“'],
  en: ['“”', '‘’'],
};

const ANY = /["«»„“”]/g;

/**
 * Every quotation mark by its depth. A paragraph whose marks do not pair up, or nest deeper than
 * two, is left as it is: a guess would put words into or out of somebody's mouth.
 */
export function withQuotes(text: string, language: Language): string {
  let depth = 0;
  let sound = true;
  const done = text.replace(ANY, (mark, at: number) => {
    const opens = isOpening(text, mark, at);
    if (!opens) depth -= 1;
    const pair = MARKS[language][depth];
    if (opens) depth += 1;
    sound &&= pair !== undefined;
    return pair?.[opens ? 0 : 1] ?? mark;
  });
  return sound && depth === 0 ? done : text;
}

/** «, „ and », ” speak for themselves; " and “ by what stands before and after. */
function isOpening(text: string, mark: string, at: number): boolean {
  if (mark === '«' || mark === '„') return true;
  if (mark === '»' || mark === '”') return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([«„“"–—-]/.test(before) && !/\s/.test(after);
}
