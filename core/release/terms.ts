import { z } from 'zod';
import { languageSchema, localisedSchema } from './language.ts';
import { open } from './open.ts';

/** A form that is not to be written, and what stands for it: the term's own form when absent. */
export const wrongFormSchema = open({
  text: z.string(),
  right: z.string().optional(),
});

const wrongForms = z.array(wrongFormSchema).optional();

/** A term: how the office writes it in each language, which forms are wrong, and since when. */
export const termSchema = open({
  id: z.string(),
  name: localisedSchema.default({}),
  wrong: open({ kk: wrongForms, ru: wrongForms, en: wrongForms }).default({}),
  /** ISO date: what is about an earlier day may say it the old way. */
  validFrom: z.string().optional(),
  kind: z.enum(['term', 'region']).default('term'),
  note: z.string().optional(),
  trashedAt: z.string().optional(),
});
export type Term = z.infer<typeof termSchema>;

/** A programme, slogan or law: how it is named in each language, or in its own one everywhere. */
export const nameCardSchema = open({
  id: z.string(),
  name: localisedSchema.default({}),
  /** The language in which the name stands in texts of every language. */
  keeps: languageSchema.optional(),
  quoted: z.boolean().optional(),
  aliases: z.array(z.string()).default([]),
  misspellings: z.array(z.string()).optional(),
  trashedAt: z.string().optional(),
});
export type NameCard = z.infer<typeof nameCardSchema>;

/** terms.json and names.json. */
export const termsSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  terms: z.array(termSchema).default([]),
});
export const namesSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  names: z.array(nameCardSchema).default([]),
});
export type Terms = z.infer<typeof termsSchema>;
export type Names = z.infer<typeof namesSchema>;
