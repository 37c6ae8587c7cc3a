import type { Language } from '../../core/release/language.ts';
import { type Inline, plainText } from '../../core/release/text.ts';

const MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  kk: ['«', '»'],
  ru: ['«', '»'],
  en: ['“', '”'],
};

/**
 * The words of a quote block between the language's quotation marks, so that they are still a
 * quotation after they were copied out of the layout. Words that come with marks, or with the
 * dash of a dialogue, stay as they are.
 */
export function quotation(content: readonly Inline[], language: Language): readonly Inline[] {
  if (/^\s*[«“„"–—]/.test(plainText(content))) return content;
  const [before, after] = MARKS[language];
  return [{ text: before }, ...content, { text: after }];
}
