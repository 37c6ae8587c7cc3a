import type { Language } from '../../release/language.ts';
import type { Photo } from '../../release/photos.ts';
import { normalise } from '../../release/search.ts';
import type { Context, Found, Rule } from '../finding.ts';

/** Two photos with one caption: the reader learns nothing from the second. */
export const captionDuplicate: Rule = {
  id: 'PH-CAPTION-DUP',
  find(context) {
    return context.written.flatMap((language) => findIn(context, language));
  },
};

function findIn({ published }: Context, language: Language): readonly Found[] {
  const captions = published.map((photo) => words(photo, language));
  return published.flatMap((photo, index): Found[] => {
    const own = captions[index] ?? [];
    if (own.length === 0) return [];
    // Up to the photo itself or its double, whichever comes first: it may be one of thousands.
    const first = captions.findIndex((words, at) => at === index || similar(own, words));
    const other = published[first];
    if (!other || first === index) return [];
    return [
      {
        severity: 'error',
        message: 'captionDuplicate',
        params: { photo: photo.originalName, other: other.originalName, language },
        place: { step: 'photos', language, field: 'caption', photo: photo.id },
      },
    ];
  });
}

function words(photo: Photo, language: Language): readonly string[] {
  return normalise(photo.caption?.[language] ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of words in common from which on two captions are one. */
const ALIKE = 0.9;

/** At least nine tenths of the words in common (Dice's coefficient over the words as a bag). */
function similar(a: readonly string[], b: readonly string[]): boolean {
  // What differs so much in length cannot have enough in common.
  if (2 * Math.min(a.length, b.length) < ALIKE * (a.length + b.length)) return false;
  const rest = [...b];
  const common = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
  return (2 * common.length) / (a.length + b.length) >= ALIKE;
}
