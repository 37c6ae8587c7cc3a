import type { Language } from '../release/language.ts';
import type { Speaker } from '../release/release.ts';
import type { Block, Paragraph } from '../release/text.ts';
import type { ReleaseType } from '../release/types.ts';
import type { FoundDate } from './written-dates.ts';

export interface TakenText {
  readonly language: Language;
  readonly headline: string;
  readonly lead?: Paragraph;
  readonly body: readonly Block[];
}

/** What the person should look at before saying yes. */
export type TakenWarning =
  | 'no-headline'
  | 'no-lead'
  | 'embargo-line'
  | 'contacts-in-text'
  | 'quote-without-card'
  | 'year-assumed';

/** A pasted text, proposed as a release: nothing is stored until somebody says yes. */
export interface TakenApart {
  /** One text, or one per language when the document held several. */
  readonly texts: readonly TakenText[];
  readonly found: {
    /** Ids of cards, in the order of their first mention. */
    readonly people: readonly string[];
    readonly places: readonly string[];
    readonly dates: readonly FoundDate[];
    /** The number that stood above the headline; giving one to the release stays with approval. */
    readonly number?: string;
    readonly type?: ReleaseType;
  };
  /** A guess from the lead, else from the line above the headline. */
  readonly event: { readonly startsAt?: string; readonly venue?: string; readonly host?: string };
  /** Those whose quotes were found. */
  readonly speakers: readonly Speaker[];
  readonly warnings: readonly TakenWarning[];
}
