import { LANGUAGES, type Language, type Localised } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { localisedOf, putText, type TextName, textOf } from './photo-texts.ts';

/**
 * What was written last, per field, as long as this window is open: a key repeats it at another
 * photo. Two are kept, so that the photo where one is now writing is not its own pattern.
 */
const last = new Map<TextName, readonly Written[]>();

interface Written {
  /** The photos it was written at. */
  readonly at: string;
  readonly words: Localised;
}

const placeOf = (photos: readonly Photo[]) => photos.map(({ id }) => id).join('\n');

/** Remembers what was just written in one language, with what stands there in the others. */
export function rememberWords(
  photos: readonly Photo[],
  name: TextName,
  language: Language,
  text: string,
): void {
  const words = { ...(photos[0] && localisedOf(photos[0], name)), [language]: text };
  const at = placeOf(photos);
  const others = (last.get(name) ?? []).filter((written) => written.at !== at);
  last.set(name, [{ at, words }, ...others].slice(0, 2));
}

/** What was written last at other photos than these; undefined when nothing was. */
export function lastWords(photos: readonly Photo[], name: TextName): Localised | undefined {
  const at = placeOf(photos);
  return last.get(name)?.find((written) => written.at !== at)?.words;
}

/** Repeats words in a draft: in the language one is in, and in those where nothing stands yet. */
export function repeatWords(
  photo: Photo,
  name: TextName,
  words: Localised,
  language: Language,
): void {
  for (const other of LANGUAGES) {
    const text = words[other];
    if (!text || (other !== language && textOf(photo, name, other))) continue;
    putText(photo, name, other, text);
  }
}
