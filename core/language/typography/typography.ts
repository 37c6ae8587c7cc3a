import type { Language } from '../../release/language.ts';
import { withProtected } from './protected.ts';
import { applyRule, type Dash, TYPOGRAPHY_RULES, type TypographyRule } from './rules.ts';

/** What one rule did to the paragraph, for a preview. */
export interface TypographyChange {
  readonly rule: TypographyRule;
  readonly before: string;
  readonly after: string;
}

export interface Typography {
  readonly text: string;
  readonly changes: readonly TypographyChange[];
}

/**
 * The typography of one paragraph of plain text: quotation marks, dashes, ranges, spaces that do
 * not break, Latin letters in Cyrillic words (`domain.md` §4.3–4.5). Addresses, e-mails, telephone
 * numbers and codes stay as they are. Applying it twice equals applying it once.
 *
 * `changes` has an entry for each rule that changed something, in the order in which they were
 * applied: the paragraph before and after that rule.
 */
export function typeset(paragraph: string, language: Language, dash: Dash = '–'): Typography {
  const changes: TypographyChange[] = [];
  const text = withProtected(paragraph, (rest, whole) => {
    let now = rest;
    for (const rule of TYPOGRAPHY_RULES) {
      const after = applyRule(rule, now, language, dash);
      if (after !== now) changes.push({ rule, before: whole(now), after: whole(after) });
      now = after;
    }
    return now;
  });
  return { text, changes };
}
