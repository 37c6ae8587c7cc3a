import type { Language } from '../../release/language.ts';
import { type Filled, plain } from '../filled.ts';
import { CASE_GAPS } from '../gaps.ts';
import { CASES, wordForm } from '../word-form.ts';

/** Slots of words that the case engines decline. */
export const ALL_CASES = CASES;

/** A phrase in a case; where no form can be told the phrase stands with a gap behind it. */
export function declined(
  text: string | undefined,
  language: Language,
  form: string,
  kind: 'word' | 'position' | 'town' = 'word',
): Filled | undefined {
  if (text === undefined) return undefined;
  return formed(text, wordForm(text, language, form, kind), language, form);
}

export function formed(
  text: string,
  inForm: string | undefined,
  language: Language,
  form: string,
): Filled | undefined {
  if (inForm !== undefined) return plain(inForm);
  const gap = CASE_GAPS[language][form];
  return { runs: [{ text: gap ? `${text} ${gap}` : text }], lacksForm: true };
}
