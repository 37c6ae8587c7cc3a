import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { expand } from '../../../core/captions/expand.ts';
import type { TemplateFieldName } from '../../../core/release/caption-book.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { useCaptions } from './captions.tsx';
import { problemWords } from './problem-words.ts';
import styles from './Template.module.css';
import { useScreenNames } from './useScreenNames.ts';

interface Props {
  readonly text: string;
  readonly field: TemplateFieldName;
  readonly photo: Photo;
  readonly language: Language;
}

/** What a text becomes at one photo, while it is being typed, and what is wrong with it. */
export function Expansion({ text, field, photo, language }: Props) {
  const { t } = useTranslation();
  const context = useCaptions();
  const names = useScreenNames();
  // A key is painted first, what it means right after.
  const later = useDeferredValue(text);
  const { text: words, problems } = expand(later, photo, context, language);
  const said = [...new Set(problems.map((problem) => problemWords(problem, names, t)))];
  return (
    <>
      {words === later && field !== 'date' ? null : <span lang={language}>{words}</span>}
      {said.map((problem) => (
        <span key={problem} className={styles.problem}>
          {problem}
        </span>
      ))}
    </>
  );
}
