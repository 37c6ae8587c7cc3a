import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';

/** The keywords that all of the photos have, in the order of the first. */
export function commonKeywords(photos: readonly Photo[], language: Language): readonly string[] {
  const [first, ...others] = photos.map((photo) => photo.keywords?.[language] ?? []);
  return (first ?? []).filter((word) => others.every((words) => words.includes(word)));
}

/**
 * Changes a draft: of the common keywords those that are no longer wanted go, new ones come, and
 * the photo's own stay where they are.
 */
export function withKeywords(
  photo: Photo,
  language: Language,
  common: readonly string[],
  wanted: readonly string[],
): void {
  const own = (photo.keywords?.[language] ?? []).filter((word) => !common.includes(word));
  const next = [...new Set([...wanted, ...own])];
  const keywords = { ...photo.keywords, [language]: next };
  if (next.length === 0) delete keywords[language];
  if (Object.keys(keywords).length > 0) photo.keywords = keywords;
  else delete photo.keywords;
}
