import type { Language } from '../../core/release/language.ts';
import type { Reference } from '../../core/release/text.ts';

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

/** A remark at a block, such as «исходный текст изменился: 620 → 640». */
export interface BlockNote {
  readonly block: string;
  readonly tone: 'warning' | 'error';
  readonly words: string;
}

/** What one language's text is written among. */
export interface Surroundings {
  readonly language: Language;
  readonly photos: readonly EditorPhoto[];
  readonly speakers: readonly EditorSpeaker[];
  readonly references: readonly EditorReference[];
  readonly notes: readonly BlockNote[];
  readonly readOnly: boolean;
}
