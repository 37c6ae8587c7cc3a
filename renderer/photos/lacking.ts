import { inLanguage, type Language } from '../../core/release/language.ts';
import type { Photo } from '../../core/release/photos.ts';

export interface Lacking {
  readonly field: 'caption' | 'alt';
  readonly languages: readonly Language[];
}

/** The first thing that a photo needs and has not: captions in all languages, then descriptions. */
export function lacking(photo: Photo, languages: readonly Language[]): Lacking | undefined {
  if (photo.exclude) return undefined;
  for (const field of ['caption', 'alt'] as const) {
    const missing = languages.filter((language) => !inLanguage(photo[field], language));
    if (missing.length > 0) return { field, languages: missing };
  }
  return undefined;
}
