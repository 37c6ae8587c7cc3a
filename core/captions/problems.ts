import type { Language } from '../release/language.ts';

/**
 * What is wrong with a caption text, as data: the words for people are in the catalogues of the
 * screen and of the command line. `at` and `length` are the place in the text, in UTF-16 units.
 */
export type CaptionProblem = {
  readonly at: number;
  readonly length: number;
} & (
  | {
      readonly kind: 'unknown-variable';
      readonly name: string;
      /** A known name that was probably meant. */
      readonly near?: string;
    }
  | {
      /** Neither a case of this variable, nor a language, nor a width. */
      readonly kind: 'unknown-form';
      readonly name: string;
      readonly form: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unclosed-brace' }
  | { readonly kind: 'needs-release'; readonly name: string }
  | {
      /** The photo, the release and the cards say nothing here in this language. */
      readonly kind: 'missing-value';
      readonly name: string;
      readonly language: Language;
      /** The person or place whose card is incomplete, when it is one. */
      readonly of?: string;
    }
  | {
      /** The card of `of` holds no such form, or one that nobody has confirmed. */
      readonly kind: 'missing-form';
      readonly name: string;
      readonly of: string;
      readonly form: string;
      readonly language: Language;
      readonly unconfirmed: boolean;
    }
  | { readonly kind: 'unknown-code'; readonly code: string; readonly near?: string }
  | {
      /** A word that several people's positions share. */
      readonly kind: 'ambiguous-code';
      readonly code: string;
      readonly people: readonly string[];
    }
  | {
      readonly kind: 'missing-column';
      readonly code: string;
      readonly column: string;
      /** How many the code has. */
      readonly columns: number;
    }
  | { readonly kind: 'not-a-date'; readonly text: string }
);

/** Problems of the text itself: they are the same for every photo, and nothing is written. */
export function isTextProblem({ kind }: CaptionProblem): boolean {
  switch (kind) {
    case 'unknown-variable':
    case 'unknown-form':
    case 'unclosed-brace':
    case 'unknown-code':
    case 'ambiguous-code':
    case 'missing-column':
    case 'needs-release':
      return true;
    case 'missing-value':
    case 'missing-form':
    case 'not-a-date':
      return false;
  }
}
