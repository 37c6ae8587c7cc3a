import type { Language } from '../../../core/release/language.ts';

/** Word chooses its dictionaries by language and country. */
const TAGS: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

export function languageTag(language: Language): string {
  return TAGS[language];
}

/**
 * The tag Word understands for the language of a foreign phrase: `tr` is `tr-TR`. Undefined for
 * what is no language tag; the phrase then stays in the language around it.
 */
export function foreignTag(tag: string): string | undefined {
  const known = Object.entries(TAGS).find(([language]) => language === tag.toLowerCase());
  if (known) return known[1];
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const usual = new Intl.Locale(language).maximize();
    const unusualScript = script && script !== usual.script ? script : undefined;
    return [language, unusualScript, region ?? usual.region].filter(Boolean).join('-');
  } catch {
    return undefined;
  }
}
