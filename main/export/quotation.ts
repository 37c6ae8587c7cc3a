import { endsWithStop } from '../../core/language/final-stop.ts';
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
 * dash of a dialogue, stay as they are. In Kazakh and Russian a full stop stands behind the marks;
 * other signs, and the point of «г.», are the words' own and stay inside.
 */
export function quotation(content: readonly Inline[], language: Language): readonly Inline[] {
  if (/^\s*[«“„"–—]/.test(plainText(content))) return content;
  const [before, after] = MARKS[language];
  if (language === 'en' || !endsWithStop(plainText(content))) {
    return [{ text: before }, ...content, { text: after }];
  }
  return [{ text: before }, ...withoutStop(content), { text: `${after}.` }];
}

function withoutStop(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1);
  if (!last) return content;
  const text = last.text.replace(/\s*\.?\s*$/, '');
  const rest = content.slice(0, -1);
  // The stop may have been typed behind a word that is a run of its own.
  return text === '' ? rest : [...rest, { ...last, text }];
}
