import type { Language } from '../release/language.ts';
import {
  type ChosenStatus,
  type LanguageStatus,
  languageStatus,
  withStatus,
} from '../release/language-status.ts';
import type { Release } from '../release/release.ts';
import { partMark, staleBlocks, type WordPart, withSources, wordParts } from '../release/stale.ts';
import type { Source } from '../release/text.ts';
import { pairedParts, sourceLanguage } from './record-sources.ts';

/**
 * A translation that was read against its source and is still right: the part (`headline` or the
 * id of a block) remembers what the source says now. One whose source is gone stands for itself.
 */
export function stillRight(release: Release, language: Language, block: string): Release {
  const text = release.texts[language];
  if (!text) return release;
  const now = withSources(text, ({ id, source }) =>
    id === block && source ? freshSource(release, source) : source,
  );
  return now === text ? release : { ...release, texts: { ...release.texts, [language]: now } };
}

/**
 * A status chosen by a person. Who confirms has read the text against the one it is translated
 * from: paragraphs that were not tied to their source are, so that its next change is noticed. The
 * language that is confirmed first is the original.
 */
export function chooseStatus(
  release: Release,
  language: Language,
  status: ChosenStatus,
  who: { readonly by: string; readonly at: string },
): Release {
  const tied = status === 'confirmed' ? tiedToSource(release, language) : release;
  return { ...tied, translations: withStatus(tied, language, status, who) };
}

/** Whether a language may be confirmed: nothing in it waits to be read against its source. */
export function mayConfirm(release: Release, language: Language): boolean {
  return (
    languageStatus(release, language).status !== 'none' &&
    staleBlocks(release, language).length === 0
  );
}

function tiedToSource(release: Release, language: Language): Release {
  const { texts } = release;
  const text = texts[language];
  if (!text) return release;
  const isTied = wordParts(text).some(({ source }) => source);
  const isConfirmed = (other: Language | undefined): other is Language =>
    other !== undefined && isDone(languageStatus(release, other));
  const known = sourceLanguage(texts, language);
  const confirmed = (['kk', 'ru', 'en'] as const).filter(
    (other) => other !== language && isConfirmed(other),
  );
  const from = isTied ? known : confirmed[0];
  const original = from && texts[from];
  if (!original) return release;
  const parts = new Map(wordParts(original).map((part) => [part.id, part]));
  const own = new Map(
    [...pairedParts(texts, from, language)].map(([source, id]) => [id, parts.get(source)] as const),
  );
  const now = withSources(text, (part) => {
    const source: WordPart | undefined = own.get(part.id);
    if (part.source || !source?.words.trim() || !part.words.trim()) return part.source;
    const isOriginal = source.source?.language === language && source.source.block === part.id;
    return isOriginal ? undefined : partMark(from, source);
  });
  return now === text ? release : { ...release, texts: { ...texts, [language]: now } };
}

function isDone({ status, confirmed }: LanguageStatus): boolean {
  return status === 'confirmed' || confirmed !== undefined;
}

function freshSource(release: Release, source: Source): Source | undefined {
  const original = release.texts[source.language];
  const part = original && wordParts(original).find(({ id }) => id === source.block);
  return part && { ...source, ...partMark(source.language, part) };
}
