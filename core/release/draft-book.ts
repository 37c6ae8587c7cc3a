import { z } from 'zod';
import { languageSchema } from './language.ts';
import { open } from './open.ts';

/** The office's own wording of one shipped template, or the choice to use it or not. */
export const ownTemplateSchema = open({
  /** Id of the shipped template that it stands for. */
  id: z.string(),
  /** Absent: the shipped words. */
  text: z.string().optional(),
  /** Absent: as shipped. */
  isOn: z.boolean().optional(),
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** A phrase that several templates share: `{@name}` stands for it. */
export const ownPhraseSchema = open({
  id: z.string(),
  language: languageSchema,
  name: z.string(),
  text: z.string().default(''),
});
export type OwnPhrase = z.infer<typeof ownPhraseSchema>;

/** templates.json, one per library: what the office changed in the templates of drafts. */
export const draftBookSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  templates: z.array(ownTemplateSchema).default([]),
  phrases: z.array(ownPhraseSchema).default([]),
});
export type DraftBook = z.infer<typeof draftBookSchema>;
