import type { PhotoFields } from '../captions/photo-fields.ts';
import type { Language } from '../release/language.ts';
import type { PictureWork } from '../release/photos.ts';
import type { Inline } from '../release/text.ts';
import type { ReleaseType } from '../release/types.ts';

/** What a format gets: the shared frame, and one publication per language that goes out. */
export interface Edition {
  readonly releaseId: string;
  /** The version that goes out, from 1. */
  readonly version: number;
  readonly type: ReleaseType;
  /** The office's number, as it stands in every language. */
  readonly number?: string;
  /** ASCII, `[a-z0-9-]`, at most 80 characters: for file and folder names. */
  readonly slug: string;
  /** ISO 8601 with offset: the release's own times, never the clock's. */
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly publishedAt: string;
  /** Letterhead: the office's full name per language, and its logo. */
  readonly letterhead: Letterhead;
  /** There is an embargo when this is; what it says may be empty or no moment at all. */
  readonly embargoUntil?: string;
  /** Absolute https address of the office's site, without a slash at its end. */
  readonly baseAddress?: string;
  readonly publications: readonly Publication[];
  /** The photos that go out, in their order; everything that is written about them. */
  readonly photos: readonly EditionPhoto[];
}

export interface Letterhead {
  readonly layout: 'sides' | 'stacked';
  readonly names: readonly { readonly language: Language; readonly name: string }[];
  readonly logo?: { readonly file: string; readonly width: number; readonly height: number };
}

/** A release resolved for one language: plain data, every word written out. */
export interface Publication {
  readonly language: Language;
  /** «Пресс-релиз», «Баспасөз релизі»: the name of the type. */
  readonly typeName: string;
  readonly office: string;
  /** «№ ULG-2026-114»; absent before a number is given. */
  readonly numberLine?: string;
  readonly headline: string;
  readonly subhead?: string;
  readonly lead: readonly Inline[];
  /** «18 сентября 2026 года, село Мысалколь, Мысалский район». */
  readonly dateline?: {
    readonly text: string;
    readonly date: string;
    readonly dateText: string;
    readonly place?: string;
  };
  readonly blocks: readonly PublicationBlock[];
  /** «ЭМБАРГО: не публиковать до …». */
  readonly embargoLine?: string;
  /** One line that replaces identical credits under the photos: «Фото: …». */
  readonly sharedCredit?: string;
  readonly boilerplate?: { readonly title: string; readonly text: string };
  readonly contacts?: { readonly title: string; readonly lines: readonly PublicationContact[] };
  /** «Источник: пресс-служба …»: where a text that is passed on says whose it is. */
  readonly sourceLine?: string;
  /** At most 200 signs, cut at a sentence or word. */
  readonly teaser: string;
  readonly metaTitle: string;
  readonly metaDescription: string;
  readonly tags: readonly string[];
  /** Date of issue, written out: «18 сентября 2026 года». */
  readonly issuedText: string;
  /** Small fixed words a layout needs, in the publication's language. */
  readonly words: PublicationWords;
}

export interface PublicationContact {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  /** The phone grouped for reading; `phone` itself is E.164. */
  readonly phoneText?: string;
  readonly email?: string;
}

export interface PublicationWords {
  /** «Стр.», as it stands before the page's number; `of` stands between page and pages. */
  readonly page: string;
  readonly of: string;
  readonly version: string;
  readonly contents: string;
  readonly otherLanguage: string;
}

export type PublicationBlock =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly type: 'quote'; readonly content: readonly Inline[]; readonly speaker?: string }
  | PublicationPhoto;

/** A photo in its place. `photo` is the id of one of the edition's photos. */
export interface PublicationPhoto {
  readonly type: 'photo';
  readonly photo: string;
  readonly caption?: string;
  /** Empty only when the office wrote none; formats then say nothing rather than something false. */
  readonly alt: string;
  /** «Фото: А. Мысал / пресс-служба»; absent where the shared credit stands for it. */
  readonly credit?: string;
}

/** What goes into a picture's own metadata, in all languages of the edition. */
export interface EditionPhoto {
  readonly id: string;
  /** Name of its file in a pack, by the office's pattern, without an ending. */
  readonly name: string;
  /** Three digits and up, by order: `001`. */
  readonly sequence: string;
  readonly isLead: boolean;
  /** Pixels of the picture as the page shows it: upright, straightened and cut. */
  readonly width: number;
  readonly height: number;
  /** What the photo worker does to the picture before anything is made from it. */
  readonly work?: PictureWork;
  readonly rights: PhotoRights;
}

/** What is written into the picture's own file. */
export interface PhotoRights {
  /** Where the standard keeps one language only, the first of these that has a text. */
  readonly languages: readonly Language[];
  readonly fields: PhotoFields;
}
