import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { codeProblems } from '../../../core/captions/code-problems.ts';
import type { Language } from '../../../core/release/language.ts';
import { useCaptions } from '../template/captions.tsx';
import { problemWords } from '../template/problem-words.ts';
import { useScreenNames } from '../template/useScreenNames.ts';

/** Why codes in a photo's own words stayed as they were typed, as a template says it. */
export function useCodeProblems(text: string, language: Language): readonly string[] {
  const { t } = useTranslation();
  const context = useCaptions();
  const names = useScreenNames();
  // A key is painted first; in a list of thousands a near code is looked for right after.
  const later = useDeferredValue(text);
  const words = codeProblems(later, context, language).map((problem) =>
    problemWords(problem, names, t),
  );
  return [...new Set(words)];
}
