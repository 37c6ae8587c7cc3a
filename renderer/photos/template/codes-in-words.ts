import type { CaptionContext } from '../../../core/captions/caption-context.ts';
import { replacementOf } from '../../../core/captions/codes.ts';
import type { Language } from '../../../core/release/language.ts';

/**
 * What a code between its two signs stands for in a language: `аким`, or `аким#gen` for a case.
 * Undefined when there is no such code, or it says nothing clear.
 */
export function wordsOfCode(
  code: string,
  language: Language,
  context: CaptionContext,
): string | undefined {
  const [name = '', column] = code.split('#');
  const entry = context.codes.entries.get(name);
  if (!entry) return undefined;
  const day = context.release?.event.startsAt;
  const found = replacementOf(entry, column, language, {
    ...(context.release && { release: context.release }),
    day,
  });
  return found.ok ? found.text : undefined;
}
