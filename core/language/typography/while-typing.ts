import type { Language } from '../../release/language.ts';
import type { Edit } from './edits.ts';
import { protectedRanges } from './protected.ts';
import { applyRule, type Dash, type TypographyRule } from './rules.ts';

/** Letters before the caret that are looked at: a sentence's end decides nothing about its start. */
const REACH = 80;

const NBSP = '\u00A0';

/** What only joins words to one line; it is done at the end of a word, when the word is known. */
const JOINING: readonly TypographyRule[] = ['number-sign', 'initials', 'units', 'dates'];

const OPENING: Readonly<Record<Language, readonly [outer: string, inner: string]>> = {
  kk: ['«', '„'],
  ru: ['«', '„'],
  en: ['“', '‘'],
};
const CLOSING: Readonly<Record<Language, readonly [outer: string, inner: string]>> = {
  kk: ['»', '“'],
  ru: ['»', '“'],
  en: ['”', '’'],
};

/** A telephone number that is being typed: a dash in it is no dash. */
const NUMBER_BEGUN = /(?:\+\d|(?<!\d)8[\s(])[\d\s()–-]*$/;

/**
 * What typography makes of the last letter that was typed: quotation marks, a dash of « - », three
 * points, and spaces before units and after initials that do not break. Only what that letter made
 * possible: what somebody took back is not done again with the next one. Nothing inside addresses,
 * codes and numbers. Shorter than a line's ends, short words and ranges wait for the command.
 *
 * @param before the line up to the caret, with the letter
 */
export function typographyOfTyped(before: string, language: Language, dash: Dash): readonly Edit[] {
  const letter = before.at(-1) ?? '';
  if (letter === '' || /[\p{L}\p{N}]/u.test(letter)) return [];
  const start = startOfReach(before);
  const text = before.slice(start);
  return found(text, letter, language, dash).map(({ from, to, text: words }) => ({
    ...{ from: from + start, to: to + start },
    text: words,
  }));
}

function found(text: string, letter: string, language: Language, dash: Dash): readonly Edit[] {
  if (isProtected(text)) return [];
  switch (letter) {
    case '"':
      return quote(text, language);
    case '.':
      if (/(?<!\.)\.{3}$/.test(text)) {
        return [{ from: text.length - 3, to: text.length, text: '…' }];
      }
      return joins(text, language);
    case ' ':
      if (/\S[ \u00A0](?:--?) $/.test(text) && !NUMBER_BEGUN.test(text)) {
        const from = text.search(/[ \u00A0]--? $/);
        return [{ from, to: text.length, text: `${NBSP}${dash} ` }];
      }
      return joins(text, language);
    default:
      return joins(text, language);
  }
}

/** Opens after a space, a bracket or another opening mark, closes after anything else. */
function quote(text: string, language: Language): readonly Edit[] {
  const inside = text.slice(0, -1);
  let depth = 0;
  for (const [mark] of inside.matchAll(/[«„“»”‘]/g)) {
    const opens =
      mark === '«' || mark === '„' || mark === '‘' || (language === 'en' && mark === '“');
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  const opens = inside === '' || /[\s([«„“‘–—-]$/.test(inside);
  const mark = opens ? OPENING[language][depth] : CLOSING[language][depth - 1];
  return mark === undefined ? [] : [{ from: text.length - 1, to: text.length, text: mark }];
}

/** Spaces that became ones that do not break through the word that has just ended. */
function joins(text: string, language: Language): readonly Edit[] {
  const earlier = text.slice(0, text.search(/[\p{L}\p{N}]*[^\p{L}\p{N}]$/u));
  const now = joined(text, language);
  const then = joined(earlier, language);
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isNew = at >= earlier.length || then[at] !== now[at];
    if (now[at] === NBSP && text[at] === ' ' && isNew)
      edits.push({ from: at, to: at + 1, text: NBSP });
  }
  return edits;
}

/** Of the same length: here a space is only ever changed, never put in or taken out. */
function joined(text: string, language: Language): string {
  let now = text;
  for (const rule of JOINING) {
    const after = applyRule(rule, now, language, '–');
    if (after.length === now.length) now = after;
  }
  return now;
}

function isProtected(text: string): boolean {
  return protectedRanges(text).some(({ to }) => to >= text.length - 1);
}

/** Back to a space, so that no word is cut. */
function startOfReach(before: string): number {
  if (before.length <= REACH) return 0;
  const space = before.indexOf(' ', before.length - REACH);
  return space < 0 ? before.length - REACH : space + 1;
}
