import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../../core/release/language.ts';
import { useCaptions } from '../template/captions.tsx';
import { wordsOfCode } from '../template/codes-in-words.ts';
import { replaceTyped } from './typed-code.ts';

/**
 * The words of a field with the code replaced whose closing sign was typed last, or undefined. The
 * caret then stands behind what was put in.
 */
export function useTypedCode(
  area: RefObject<HTMLTextAreaElement | null>,
  language: Language,
): (before: string, after: string) => string | undefined {
  const context = useCaptions();
  const caret = useRef<number>(undefined);
  // After every change of the text: React writes the value, which sends the caret to its end.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  return (before, after) => {
    const replaced = replaceTyped(
      before,
      after,
      area.current?.selectionEnd ?? after.length,
      context.codes.delimiter,
      (code) => wordsOfCode(code, language, context),
    );
    caret.current = replaced?.caret;
    return replaced?.text;
  };
}
