import type { CaptionField, TemplateFieldName } from '../release/caption-book.ts';
import { LANGUAGES, type Language, type Localised } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import { MINORS } from '../release/types.ts';

/** The fields that hold a text per language, and the photo's own name for each. */
const TEXTS = {
  caption: 'caption',
  altText: 'alt',
  extendedDescription: 'extendedDescription',
  headline: 'headline',
  title: 'title',
  photographer: 'photographer',
  credit: 'credit',
  source: 'source',
  copyright: 'copyright',
  usageTerms: 'usageTerms',
  instructions: 'instructions',
} as const satisfies Partial<Record<CaptionField, keyof Photo>>;

/** The fields of `location`. */
const PLACES = { city: 'city', venue: 'venue', region: 'region', country: 'country' } as const;

const has = <Key extends string>(table: Readonly<Record<Key, unknown>>, field: string) =>
  Object.hasOwn(table, field);
const isText = (field: TemplateFieldName): field is keyof typeof TEXTS => has(TEXTS, field);
const isPlace = (field: TemplateFieldName): field is keyof typeof PLACES => has(PLACES, field);

/** Whether the field has a value per language; dates and terms of a list are the same in all. */
export function isPerLanguage(field: TemplateFieldName): boolean {
  return isText(field) || isPlace(field) || field === 'keywords';
}

/**
 * What stands in a field of the photo itself, without what the release or the office would stand
 * in for; keywords with commas between them; nothing where nobody knows of children. People are another matter: `people-field.ts`.
 */
export function fieldText(
  photo: Photo,
  field: TemplateFieldName,
  language: Language | undefined,
): string {
  if (field === 'date') return photo.date ?? '';
  if (field === 'digitalSourceType') return photo.digitalSourceType ?? '';
  if (field === 'minors') return photo.minors === 'unknown' ? '' : photo.minors;
  if (language === undefined) return '';
  if (field === 'keywords') return (photo.keywords?.[language] ?? []).join(', ');
  if (isText(field)) return photo[TEXTS[field]]?.[language] ?? '';
  if (isPlace(field)) return photo.location?.[PLACES[field]]?.[language] ?? '';
  return '';
}

/** The photo with another text in a field; an empty one takes the field out. */
export function withFieldText(
  photo: Photo,
  field: TemplateFieldName,
  language: Language | undefined,
  text: string,
): Photo {
  if (field === 'date') return { ...photo, date: text || undefined };
  if (field === 'digitalSourceType') return { ...photo, digitalSourceType: text || undefined };
  if (field === 'minors') {
    return { ...photo, minors: MINORS.find((known) => known === text) ?? 'unknown' };
  }
  if (language === undefined) return photo;
  if (field === 'keywords') {
    const keywords = { ...photo.keywords, [language]: keywordsOf(text) };
    return { ...photo, keywords: { ...keywords } };
  }
  if (isText(field)) {
    const name = TEXTS[field];
    return { ...photo, [name]: withLanguage(photo[name], language, text) };
  }
  if (isPlace(field)) {
    const name = PLACES[field];
    const value = withLanguage(photo.location?.[name], language, text);
    return { ...photo, location: { ...photo.location, [name]: value } };
  }
  return photo;
}

/** Undefined when no language has a text left. */
function withLanguage(
  value: Localised | undefined,
  language: Language,
  text: string,
): Localised | undefined {
  const changed = { ...value, [language]: text || undefined };
  return LANGUAGES.some((one) => changed[one]) ? changed : undefined;
}

/** Keywords of a text with commas, semicolons or line breaks between them, each once. */
export function keywordsOf(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
