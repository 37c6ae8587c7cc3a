import { create } from 'zustand';
import type { EventKind } from '../../core/release/types.ts';
import { localToday } from './today.ts';

/** What the short form asks, as far as it is answered. */
export interface Answers {
  readonly date: string;
  readonly kind: EventKind | undefined;
  readonly venue: string | undefined;
  readonly host: string | undefined;
  readonly headline: string;
  readonly figure: string;
  readonly label: string;
}

export interface Unfinished {
  readonly way: 'paste' | 'form';
  readonly answers: Answers;
}

function nothing(): Unfinished {
  return {
    way: 'paste',
    answers: {
      date: localToday(),
      kind: undefined,
      venue: undefined,
      host: undefined,
      headline: '',
      figure: '',
      label: '',
    },
  };
}

/**
 * A new release that was begun and left: the panel closes at a click beside it, and what was typed
 * is there when it opens again.
 */
export const useUnfinished = create<Unfinished>(nothing);

/** The release was made: the next one begins empty. */
export function forgetUnfinished(): void {
  useUnfinished.setState(nothing());
}

export function answer(change: Partial<Answers>): void {
  useUnfinished.setState(({ answers }) => ({ answers: { ...answers, ...change } }));
}
