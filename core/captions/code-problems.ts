import type { Language } from '../release/language.ts';
import type { CaptionContext } from './caption-context.ts';
import { codesIn } from './caption-text.ts';
import { codeWords } from './expand.ts';
import type { CaptionProblem } from './problems.ts';

/**
 * What is wrong with the codes in a photo's own words, in the order of the text. There a code turns
 * into words as its second sign is typed; what stays as it was typed would be published so.
 */
export function codeProblems(
  text: string,
  context: CaptionContext,
  language: Language,
): readonly CaptionProblem[] {
  const { delimiter, entries } = context.codes;
  const day = context.release?.event.startsAt;
  return codesIn(text, delimiter, (code) => entries.has(code)).flatMap((part) => {
    const written = text.slice(part.at, part.at + part.length);
    return codeWords(part, written, context, { language, day }).problem ?? [];
  });
}
