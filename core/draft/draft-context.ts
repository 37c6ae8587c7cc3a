import type { Cards, Office, Person } from '../release/cards.ts';
import type { Language } from '../release/language.ts';
import type { Fact, NextStep, Release, Statement, Theme } from '../release/release.ts';

/** Whom a sentence is about. */
export interface Who {
  /** The card's id, or the speaker's when there is no card. */
  readonly key: string;
  readonly card?: Person;
  /** Absent where nobody wrote the name in this language. */
  readonly name?: string;
  readonly position?: string;
  readonly gender?: 'm' | 'f';
}

/** The one of several that a sentence is about. */
export type Item =
  | { readonly type: 'speaker'; readonly subject: string | undefined }
  | { readonly type: 'statement'; readonly statement: Statement }
  | { readonly type: 'fact'; readonly fact: Fact }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'step'; readonly step: NextStep };

/** Everything that a template may be filled from. */
export interface DraftContext {
  readonly release: Release;
  readonly cards: Cards;
  readonly office: Office;
  readonly language: Language;
  /** The main person, or the one that an item's sentence is about. */
  readonly who?: Who;
  readonly item?: Item;
  /** Keys of those who were named with their position already. */
  readonly introduced: ReadonlySet<string>;
}
