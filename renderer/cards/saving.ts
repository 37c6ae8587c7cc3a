import { useState } from 'react';
import { inLanguage, type Language, type Localised } from '../../core/release/language.ts';
import { failureWords } from '../library/failureWords.ts';

/** Saves a card and keeps the sentence that says why it was not saved. */
export function useCardSave(write: () => Promise<void>): {
  readonly problem: string | undefined;
  readonly save: () => void;
} {
  const [problem, setProblem] = useState<string>();
  const save = () => {
    setProblem(undefined);
    write().catch((error: unknown) => setProblem(failureWords(error)));
  };
  return { problem, save };
}

/**
 * Whether a panel that is closed by a key or a click beside it saves first: what was typed is never
 * lost by leaving. A card that could not be saved a moment ago lets go at the second time.
 */
export function savesOnLeaving(changed: boolean, problem: string | undefined): boolean {
  return changed && problem === undefined;
}

/** The languages a card still waits for: those in which one of its phrases is empty. */
export function stillMissing(
  marked: readonly Language[] | undefined,
  phrases: readonly Localised[],
): Language[] | undefined {
  const missing = marked?.filter((language) =>
    phrases.some((phrase) => !inLanguage(phrase, language)),
  );
  return missing?.length ? missing : undefined;
}
