import type { Surroundings } from '../surroundings.ts';

export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What the cards in the text show: the surroundings, and words in the interface's language. */
export interface Around extends Surroundings {
  readonly t: Translate;
  /** Words for empty places, in the language of the text. */
  readonly tInText: Translate;
}

/** The newest surroundings, for the cards inside the text, which React does not draw. */
export class AroundStore {
  #now: Around;
  readonly #listeners = new Set<() => void>();

  constructor(now: Around) {
    this.#now = now;
  }

  get now(): Around {
    return this.#now;
  }

  set(now: Around): void {
    this.#now = now;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
