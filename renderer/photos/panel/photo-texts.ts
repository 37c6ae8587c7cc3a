import type { Language, Localised } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { withLanguage } from '../../form/change.ts';

/** The fields of a photo that have a text per language. */
export const PHOTO_TEXTS = [
  'caption',
  'alt',
  'extendedDescription',
  'headline',
  'title',
  'photographer',
  'credit',
  'source',
  'copyright',
  'usageTerms',
  'instructions',
] as const;
export type PhotoText = (typeof PHOTO_TEXTS)[number];

/** The parts of a place in words. */
export const PLACE_WORDS = ['venue', 'city', 'region', 'country'] as const;
export type PlaceWord = (typeof PLACE_WORDS)[number];

/** A text that the panel shows in one language at a time. */
export type TextName = PhotoText | PlaceWord;

export function isPlaceWord(name: TextName): name is PlaceWord {
  return PLACE_WORDS.some((one) => one === name);
}

/** The label of a field in the catalogue. */
export function labelOf(name: TextName): string {
  return `panel.field_${name}`;
}

export function localisedOf(photo: Photo, name: TextName): Localised | undefined {
  return isPlaceWord(name) ? photo.location?.[name] : photo[name];
}

export function textOf(photo: Photo, name: TextName, language: Language): string {
  return localisedOf(photo, name)?.[language] ?? '';
}

/** Puts a text into a draft of a photo; what is emptied is gone, not an empty text. */
export function putText(photo: Photo, name: TextName, language: Language, text: string): void {
  const next = withLanguage(localisedOf(photo, name), language, text);
  if (!isPlaceWord(name)) {
    if (next) photo[name] = next;
    else delete photo[name];
    return;
  }
  const location = { ...photo.location };
  if (next) location[name] = next;
  else delete location[name];
  if (Object.keys(location).length > 0) photo.location = location;
  else delete photo.location;
}
