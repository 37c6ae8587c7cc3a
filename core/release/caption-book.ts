import { z } from 'zod';
import { open } from './open.ts';

/** What a template does with a field: `fill` writes only where nothing is. */
export const TEMPLATE_MODES = ['fill', 'replace', 'append', 'prepend', 'clear'] as const;
export const templateModeSchema = z.enum(TEMPLATE_MODES);
export type TemplateMode = z.infer<typeof templateModeSchema>;

/**
 * The fields of a caption template, in the order of the panel. `people` is who is in the picture;
 * the names are those of the command line's template files.
 */
export const CAPTION_FIELDS = [
  'caption',
  'altText',
  'extendedDescription',
  'headline',
  'title',
  'people',
  'city',
  'venue',
  'region',
  'country',
  'date',
  'photographer',
  'credit',
  'source',
  'copyright',
  'usageTerms',
  'instructions',
  'keywords',
  'digitalSourceType',
] as const;
export const captionFieldSchema = z.enum(CAPTION_FIELDS);
export type CaptionField = z.infer<typeof captionFieldSchema>;

/**
 * The fields of a template that is put together in the window: what a file holds, and whether
 * children are seen, which only the release knows and no file says.
 */
export const TEMPLATE_FIELDS = [...CAPTION_FIELDS, 'minors'] as const;
const templateFieldNameSchema = z.enum(TEMPLATE_FIELDS);
export type TemplateFieldName = z.infer<typeof templateFieldNameSchema>;

/** One ticked field: the mode, and the text with its variables and codes, per language. */
export const templateFieldSchema = open({
  mode: templateModeSchema.default('fill'),
  kk: z.string().optional(),
  ru: z.string().optional(),
  en: z.string().optional(),
});
export type TemplateField = z.infer<typeof templateFieldSchema>;

/** Only the fields that are ticked are there. */
export const captionTemplateSchema = z.partialRecord(templateFieldNameSchema, templateFieldSchema);
export type CaptionTemplate = z.infer<typeof captionTemplateSchema>;

export const savedTemplateSchema = open({
  id: z.string(),
  name: z.string(),
  fields: captionTemplateSchema.default({}),
});
export type SavedTemplate = z.infer<typeof savedTemplateSchema>;

/** A list of codes as Photo Mechanic keeps it: the code, then one replacement per column. */
export const codeListSchema = open({
  id: z.string(),
  name: z.string(),
  rows: z.array(z.array(z.string())).default([]),
});
export type CodeList = z.infer<typeof codeListSchema>;

/** captions.json, one per library: the office's templates and its own lists of codes. */
export const captionBookSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  templates: z.array(savedTemplateSchema).default([]),
  codes: z.array(codeListSchema).default([]),
  /** The sign that stands on both sides of a code. */
  delimiter: z.string().default('='),
  /** Names of the files of a photo pack: `{date}_{city}_{slug}_{n:3}_{initials}`. */
  filePattern: z.string().default('{date}_{city}_{slug}_{n:3}_{initials}'),
  /** The composed caption ends with «Фото: …», for sites that print the caption alone. */
  creditInCaption: z.boolean().default(true),
});
export type CaptionBook = z.infer<typeof captionBookSchema>;
