import { LANGUAGES } from '../../core/release/language.ts';
import type { Release } from '../../core/release/release.ts';
import { wholeText } from '../../core/release/text.ts';

/** Letters added or taken away at once: more than one types between two saves. */
const MANY_LETTERS = 200;
const MUCH = 0.3;
/** Below this a third is a word or two. */
const FEW_LETTERS = 60;

/**
 * Whether so much changes between two saves that the earlier state deserves a version: 200
 * letters of a text added or removed, 30 % of a text removed, or 30 % of everything else that a
 * release holds.
 */
export function isBigChange(before: Release, after: Release): boolean {
  for (const language of LANGUAGES) {
    const old = textOf(before, language);
    const { removed, added } = difference(old, textOf(after, language));
    if (old === '') continue;
    if (Math.max(removed, added) >= MANY_LETTERS) return true;
    if (old.length >= FEW_LETTERS && removed > old.length * MUCH) return true;
  }
  return shrinks({ ...before, texts: {} }, { ...after, texts: {} });
}

/** Whether a document loses more than 30 % of what it holds. */
export function shrinks(before: object, after: object): boolean {
  const old = JSON.stringify(before).length;
  return JSON.stringify(after).length < old * (1 - MUCH);
}

function textOf(release: Release, language: (typeof LANGUAGES)[number]): string {
  const text = release.texts[language];
  return text ? wholeText(text) : '';
}

/** Letters between the common beginning and the common end: enough for «how much», in one pass. */
function difference(before: string, after: string): { removed: number; added: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { removed: before.length - start - end, added: after.length - start - end };
}
