import { create } from 'zustand';
import type { CaptionField } from '../../../core/release/caption-book.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';

/** The fields that hold words one may want to find. */
export const REPLACE_FIELDS: readonly CaptionField[] = [
  'caption',
  'altText',
  'extendedDescription',
  'headline',
  'title',
  'photographer',
  'credit',
  'source',
  'copyright',
  'usageTerms',
  'instructions',
  'keywords',
  'city',
  'venue',
];

interface QueryStore {
  readonly find: string;
  readonly replace: string;
  readonly regex: boolean;
  readonly matchCase: boolean;
  readonly fields: readonly CaptionField[];
  readonly languages: readonly Language[];
  /** In all photos of the release, not in the selected ones alone. */
  readonly everywhere: boolean;
}

/** What is looked for; kept as long as the window is open. */
export const useQuery = create<QueryStore>(() => ({
  find: '',
  replace: '',
  regex: false,
  matchCase: false,
  fields: ['caption', 'altText'],
  languages: LANGUAGES,
  everywhere: false,
}));
