import type { WordPiece } from '../../core/language/word-difference.ts';
import type { Language } from '../../core/release/language.ts';
import type { Reference } from '../../core/release/text.ts';
import type { LanguageSpan, SpelledWord } from '../../core/spelling/words.ts';

/** A photo of the release as the editor shows it: number in publication order, words, picture. */
export interface EditorPhoto {
  readonly id: string;
  /** 1 for the first photo. */
  readonly sequence: number;
  /** In the language of the text; empty when not written yet. */
  readonly caption: string;
  /** Address of a small picture, at least 168 px wide; absent while it is being made. */
  readonly thumbnail?: string;
}

/** Someone whose words may be quoted, named in the language of the text. */
export interface EditorSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** A card, fact or date that can be put into the text as a word that knows what it stands for. */
export interface EditorReference {
  readonly kind: Reference['kind'];
  readonly id: string;
  /** The case, where `words` are in one. */
  readonly form?: string;
  /** What is written into the text. */
  readonly words: string;
  /** What the menu says; `words` when absent. */
  readonly label?: string;
}

/** What a button of a remark does; the label is its words. */
export type NoteAction =
  | { readonly type: 'still-right'; readonly label: string }
  | {
      readonly type: 'go';
      readonly label: string;
      readonly language: Language;
      readonly block: string;
    };

/** A remark at a block, such as «исходный текст изменился: 620 → 640». */
export interface BlockNote {
  /** The id of a block, or `headline`, `subhead`, `lead`. */
  readonly block: string;
  readonly tone: 'warning' | 'error';
  readonly words: string;
  /** What changed, in the language it is written in. */
  readonly difference?: { readonly language: Language; readonly pieces: readonly WordPiece[] };
  /** The words of the block that it is about, in UTF-16 units. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly actions?: readonly NoteAction[];
}

/** Who looks words up, elsewhere than in the window: no key ever waits for an answer. */
export interface EditorSpelling {
  /** The wrong words of each line, with their places in it. */
  readonly check: (
    language: Language,
    lines: readonly { readonly text: string; readonly spans: readonly LanguageSpan[] }[],
  ) => Promise<readonly (readonly SpelledWord[])[]>;
  /** What may have been meant, best first. */
  readonly suggest: (language: Language, word: string) => Promise<readonly string[]>;
  /** Puts the word into the office's dictionary. */
  readonly learn: (language: Language, word: string) => void;
  /** Says to who looks for wrong words that none was found. */
  readonly tellNone: () => void;
  /** Calls `listener` whenever other words are known than before, until it is called off. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What one language's text is written among. */
export interface Surroundings {
  readonly language: Language;
  readonly photos: readonly EditorPhoto[];
  readonly speakers: readonly EditorSpeaker[];
  readonly references: readonly EditorReference[];
  readonly notes: readonly BlockNote[];
  /** The same object for as long as the text is shown; without it nothing is underlined. */
  readonly spelling?: EditorSpelling;
  readonly readOnly: boolean;
}
