import { z } from 'zod';
import type { CaptionField, TemplateFieldName } from '../release/caption-book.ts';
import { LANGUAGES, type Language } from '../release/language.ts';

/**
 * The words about one photo, as they stand in a picture file: what is read from one, and what is
 * written into one. Texts are per language; `und` is a text whose language the file does not say
 * (IPTC-IIM never does, XMP not with `x-default`).
 */
export const FIELD_LANGUAGES = [...LANGUAGES, 'und'] as const;
export type FieldLanguage = Language | 'und';

const textSchema = z.partialRecord(z.enum(FIELD_LANGUAGES), z.string());
const listSchema = z.partialRecord(z.enum(FIELD_LANGUAGES), z.array(z.string()));

/** The fields that hold several values; all others hold one text. */
export const LIST_FIELDS = ['people', 'keywords'] as const satisfies readonly CaptionField[];
export type ListField = (typeof LIST_FIELDS)[number];
export type TextField = Exclude<CaptionField, ListField>;

export type FieldText = z.infer<typeof textSchema>;
export type FieldList = z.infer<typeof listSchema>;

export const isListField = (field: CaptionField): field is ListField =>
  LIST_FIELDS.some((one) => one === field);

export const photoFieldsSchema = z.object({
  caption: textSchema.optional(),
  altText: textSchema.optional(),
  extendedDescription: textSchema.optional(),
  headline: textSchema.optional(),
  title: textSchema.optional(),
  people: listSchema.optional(),
  city: textSchema.optional(),
  venue: textSchema.optional(),
  region: textSchema.optional(),
  country: textSchema.optional(),
  /** ISO date, or date and time with or without offset. */
  date: textSchema.optional(),
  photographer: textSchema.optional(),
  credit: textSchema.optional(),
  source: textSchema.optional(),
  copyright: textSchema.optional(),
  usageTerms: textSchema.optional(),
  instructions: textSchema.optional(),
  keywords: listSchema.optional(),
  /** The last part of the term's address in IPTC's list, such as `digitalCapture`. */
  digitalSourceType: textSchema.optional(),
});
export type PhotoFields = z.infer<typeof photoFieldsSchema>;

/** The fields that the standard keeps as language alternatives; the others hold one language. */
export const LOCALISED_FIELDS: ReadonlySet<TemplateFieldName> = new Set<CaptionField>([
  'caption',
  'altText',
  'extendedDescription',
  'title',
  'copyright',
  'usageTerms',
]);
