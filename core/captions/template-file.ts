import { z } from 'zod';
import {
  CAPTION_FIELDS,
  type CaptionTemplate,
  captionFieldSchema,
  TEMPLATE_MODES,
  templateModeSchema,
} from '../release/caption-book.ts';
import { LANGUAGES } from '../release/language.ts';
import { decodeText } from './decode-text.ts';
import { nearName } from './near-name.ts';

/**
 * A template in a file of its own, as the command line takes it. Stricter than what the library
 * stores: a misspelt field must not pass as one that a newer program knows.
 */
const fileFieldSchema = z.strictObject({
  mode: templateModeSchema.default('fill'),
  kk: z.string().optional(),
  ru: z.string().optional(),
  en: z.string().optional(),
});
export const templateFileSchema = z.strictObject({
  $schema: z.string().optional(),
  ...Object.fromEntries(CAPTION_FIELDS.map((field) => [field, fileFieldSchema.optional()])),
});

/** JSON Schema (2020-12) of a template file, for editors and for scripts that write one. */
export function templateJsonSchema(): object {
  const generated = z.toJSONSchema(templateFileSchema, { io: 'input', target: 'draft-2020-12' });
  return {
    ...generated,
    title: 'Pressdesk caption template',
    description:
      'A field name, then the mode and the text per language, with {variables} and =codes=. Fields that are not there are left alone.',
  };
}

export type TemplateFileProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-field'; readonly name: string; readonly near?: string }
  | { readonly kind: 'not-a-field'; readonly field: string }
  | { readonly kind: 'unknown-mode'; readonly field: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-key'; readonly field: string; readonly key: string }
  | { readonly kind: 'not-text'; readonly field: string; readonly key: string }
  /** Ticked, and neither a text nor `clear`. */
  | { readonly kind: 'no-text'; readonly field: string };

export type TemplateFile =
  | { readonly ok: true; readonly template: CaptionTemplate }
  | { readonly ok: false; readonly problem: TemplateFileProblem };

/** Reads a template file in any encoding. Never throws: the first thing wrong is the problem. */
export function readTemplateFile(bytes: Uint8Array): TemplateFile {
  const { text } = decodeText(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
  if (!isObject(json)) return { ok: false, problem: { kind: 'not-an-object' } };
  const problem = firstProblem(json);
  if (problem) return { ok: false, problem };
  const parsed = templateFileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problem: { kind: 'not-an-object' } };
  const { $schema: _, ...template } = parsed.data;
  return { ok: true, template };
}

function firstProblem(json: Readonly<Record<string, unknown>>): TemplateFileProblem | undefined {
  const fields = Object.entries(json).filter(([name]) => name !== '$schema');
  if (fields.length === 0) return { kind: 'empty' };
  for (const [name, value] of fields) {
    const field = captionFieldSchema.safeParse(name);
    if (!field.success) {
      const near = nearName(name, CAPTION_FIELDS);
      return { kind: 'unknown-field', name, ...(near && { near }) };
    }
    if (!isObject(value)) return { kind: 'not-a-field', field: name };
    const problem = fieldProblem(name, value);
    if (problem) return problem;
  }
  return undefined;
}

function fieldProblem(
  field: string,
  value: Readonly<Record<string, unknown>>,
): TemplateFileProblem | undefined {
  for (const [key, text] of Object.entries(value)) {
    if (key === 'mode') {
      if (!templateModeSchema.safeParse(text).success) {
        return { kind: 'unknown-mode', field, known: TEMPLATE_MODES };
      }
    } else if (!LANGUAGES.some((language) => language === key)) {
      return { kind: 'unknown-key', field, key };
    } else if (typeof text !== 'string') return { kind: 'not-text', field, key };
  }
  const written = LANGUAGES.some((language) => value[language] !== undefined);
  return written || value.mode === 'clear' ? undefined : { kind: 'no-text', field };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
