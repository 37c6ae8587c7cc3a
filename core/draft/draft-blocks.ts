import type { Inline } from '../release/text.ts';

/** A block of a draft before it has an id. */
export type DraftBlock =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'quote';
      readonly content: readonly Inline[];
      readonly speaker: string | undefined;
    }
  | { readonly type: 'photo'; readonly photo: string };

/** A block with those it is about, for the photos in which they can be seen. */
export interface PlacedBlock {
  readonly block: DraftBlock;
  /** Id of a person card. */
  readonly about?: string;
}
