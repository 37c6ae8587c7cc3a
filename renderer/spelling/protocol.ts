import type { CardLists } from '../../core/cards/kinds.ts';
import type { Language } from '../../core/release/language.ts';
import type { DictionaryWord } from '../../core/spelling/dictionary.ts';
import type { LanguageSpan, SpelledWord } from '../../core/spelling/words.ts';

/** A paragraph to be checked, with its parts in other languages. */
export interface SpellingLine {
  readonly text: string;
  readonly spans: readonly LanguageSpan[];
}

/** What the window asks of the spelling worker. `know` has no answer. */
export type SpellingRequest =
  | {
      readonly type: 'check';
      readonly id: number;
      readonly language: Language;
      readonly lines: readonly SpellingLine[];
    }
  | {
      readonly type: 'suggest';
      readonly id: number;
      readonly language: Language;
      readonly word: string;
    }
  | {
      readonly type: 'know';
      readonly cards: CardLists;
      readonly words: readonly DictionaryWord[];
    };

/** Wrong words line by line, or suggestions, best first; `failed` when a dictionary is not there. */
export type SpellingAnswer =
  | {
      readonly type: 'checked';
      readonly id: number;
      readonly wrong: readonly (readonly SpelledWord[])[];
    }
  | { readonly type: 'suggested'; readonly id: number; readonly words: readonly string[] }
  | { readonly type: 'failed'; readonly id: number };
