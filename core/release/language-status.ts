import { wordsHash } from './hash.ts';
import type { Language } from './language.ts';
import type { Release, Translation } from './release.ts';
import type { Text } from './text.ts';
import { isWritten } from './written.ts';

/** How far the text of a language is, as a person sees it. */
export interface LanguageStatus {
  readonly status: Translation['status'];
  /** Who confirmed it last, when, and in which version; also when it was edited after that. */
  readonly confirmed?: NonNullable<Translation['confirmed']>;
  /** It was confirmed, and its words are others now. */
  readonly isChanged: boolean;
}

/** The statuses that a person chooses; the others come by themselves. */
export const CHOSEN_STATUSES = ['draft', 'edited', 'confirmed'] as const;
export type ChosenStatus = (typeof CHOSEN_STATUSES)[number];

/**
 * The status that holds: a confirmation is of words, so that it ends with the first other word,
 * whoever wrote it and wherever, and holds again when that is taken back.
 */
export function languageStatus(release: Release, language: Language): LanguageStatus {
  if (!isWritten(release, language)) return { status: 'none', isChanged: false };
  const stored = release.translations.find((each) => each.language === language);
  if (!stored || stored.status === 'none') return { status: 'draft', isChanged: false };
  const { status, confirmed } = stored;
  if (confirmed?.words === undefined)
    return { status, isChanged: false, ...(confirmed && { confirmed }) };
  const text = release.texts[language];
  const isChanged = text !== undefined && hashOf(text) !== confirmed.words;
  return { status: isChanged ? 'edited' : 'confirmed', confirmed, isChanged };
}

/** What is stored of the statuses, brought in line with the words: the same list when it is. */
export function settledTranslations(release: Release): Release['translations'] {
  const settled = release.translations.map((stored) => {
    if (stored.confirmed?.words === undefined) return stored;
    const { status } = languageStatus(release, stored.language);
    return status === stored.status ? stored : { ...stored, status };
  });
  return settled.every((each, index) => each === release.translations[index])
    ? release.translations
    : settled;
}

/**
 * The statuses with one chosen by a person; whoever confirms says so with a name and a moment
 * (ISO 8601).
 */
export function withStatus(
  release: Release,
  language: Language,
  status: ChosenStatus,
  who: { readonly by: string; readonly at: string },
): Release['translations'] {
  const before = release.translations.find((each) => each.language === language);
  const { confirmed: _, ...kept }: Translation = before ?? { language, status };
  const text = release.texts[language];
  const confirmed = status === 'confirmed' &&
    text && { ...who, version: release.version, words: wordsHash(text) };
  // A translation that was left behind by a new version is looked through again by this.
  const isBased = kept.basedOnVersion !== undefined && status === 'confirmed';
  const now: Translation = {
    ...kept,
    status,
    ...(isBased && { basedOnVersion: release.version }),
    ...(confirmed && { confirmed }),
  };
  return before
    ? release.translations.map((each) => (each === before ? now : each))
    : [...release.translations, now];
}

/** A text is asked for its hash with every drawing and changes far less often. */
const hashes = new WeakMap<Text, string>();

function hashOf(text: Text): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = wordsHash(text);
  hashes.set(text, hash);
  return hash;
}
