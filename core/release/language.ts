import { z } from 'zod';
import { open } from './open.ts';

/** BCP 47 tags of the languages a release is written in. Kazakh is `kk`, never `kz`. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = (typeof LANGUAGES)[number];

/** One value per language; a language that has not been written yet is absent. */
export const localisedSchema = open({
  kk: z.string().optional(),
  ru: z.string().optional(),
  en: z.string().optional(),
});
export type Localised = z.infer<typeof localisedSchema>;

/** The value in `language` without surrounding white space, or undefined when there is none. */
export function inLanguage(value: Localised | undefined, language: Language): string | undefined {
  const text = value?.[language]?.trim();
  return text ? text : undefined;
}
