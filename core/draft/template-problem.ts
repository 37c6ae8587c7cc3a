/**
 * What is wrong with a template. Each kind is a sentence of its own in the catalogues of the
 * interface; `at` counts signs from the template's beginning.
 */
export type TemplateProblem =
  /** A brace was opened and never closed. */
  | { readonly type: 'unclosed-brace'; readonly at: number }
  /** A closing brace that nothing opened. */
  | { readonly type: 'unopened-brace'; readonly at: number }
  | { readonly type: 'empty-braces'; readonly at: number }
  /** Something in braces that is no slot, phrase or choice at all. */
  | { readonly type: 'unreadable'; readonly text: string }
  | { readonly type: 'unknown-slot'; readonly slot: string }
  /** The slot exists, but this kind of sentence knows nothing about it. */
  | { readonly type: 'slot-elsewhere'; readonly slot: string }
  /** A colon with no case behind it. */
  | { readonly type: 'missing-case'; readonly slot: string }
  | { readonly type: 'unknown-case'; readonly slot: string; readonly form: string }
  /** A real case that this slot has no form in, in this language. */
  | {
      readonly type: 'no-form';
      readonly slot: string;
      readonly form: string;
      readonly forms: readonly string[];
    }
  | { readonly type: 'unknown-preposition'; readonly word: string }
  /** A choice with no slot that it could agree with. */
  | { readonly type: 'no-agreement'; readonly choice: string }
  | {
      readonly type: 'wrong-number-of-variants';
      readonly choice: string;
      readonly slot: string;
      readonly wanted: readonly number[];
    }
  | { readonly type: 'nested-choice'; readonly choice: string }
  | { readonly type: 'unknown-phrase'; readonly phrase: string }
  /** Phrases that name each other in a circle, in the order of the circle. */
  | { readonly type: 'phrase-loop'; readonly phrases: readonly string[] }
  | { readonly type: 'too-long'; readonly limit: number }
  /** Short itself, but with its phrases written out it has more than `limit` parts. */
  | { readonly type: 'too-long-with-phrases'; readonly limit: number };

/** A template is a sentence or two; beyond this it is a text that was pasted by mistake. */
export const LONGEST_TEMPLATE = 2_000;

/** Words, slots, choices and phrases of a template with all its phrases written out. */
export const MOST_PIECES = 2_000;
