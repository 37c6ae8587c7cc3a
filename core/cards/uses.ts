import { z } from 'zod';
import { LANGUAGES, type Language, languageSchema } from '../release/language.ts';
import type { Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { STATUSES, type Status } from '../release/types.ts';
import { wholeWords } from './word-forms.ts';

/** What is looked for: references to a card, and its words where no reference stands. */
export const usesQuerySchema = z.object({
  card: z.string(),
  /** The forms in which the card's name is written, per language. */
  words: z.partialRecord(languageSchema, z.array(z.string())),
});
export type UsesQuery = z.infer<typeof usesQuerySchema>;

export const cardUseSchema = z.object({
  release: z.string(),
  isDraft: z.boolean(),
  count: z.number(),
});
export type CardUse = z.infer<typeof cardUseSchema>;

/**
 * A release may still be corrected by the program as long as nobody approved its words: later a
 * change would go out without anybody having read it.
 */
export function isDraft({ status }: { readonly status: Status }): boolean {
  return STATUSES.indexOf(status) < STATUSES.indexOf('approved');
}

/** How often a release and its captions name a card. */
export function countUses(
  { release, photos }: { readonly release: Release; readonly photos: Photos },
  query: UsesQuery,
): number {
  const counter = countingIn(query);
  return counter(release) + counter(photos);
}

function countingIn({ card, words }: UsesQuery): (document: unknown) => number {
  const patterns = new Map(
    LANGUAGES.map((language) => [language, wholeWords(words[language] ?? [])] as const),
  );
  return (document) => walk(document, undefined);

  function walk(value: unknown, language: Language | undefined): number {
    if (typeof value === 'string') {
      const pattern = language && patterns.get(language);
      return pattern ? (value.match(pattern)?.length ?? 0) : 0;
    }
    if (Array.isArray(value)) return sum(value.map((item) => walkItem(item, language)));
    if (!isRecord(value)) return 0;
    if (isRecord(value.ref) && value.ref.id === card) return 1;
    return sum(
      Object.entries(value).map(([key, inner]) =>
        REFERRING.has(key) && inner === card ? 1 : walk(inner, languageOf(key) ?? language),
      ),
    );
  }

  /** Guests are a list of ids. */
  function walkItem(item: unknown, language: Language | undefined): number {
    return language === undefined && item === card ? 1 : walk(item, language);
  }
}

/** Fields that hold a card's id. */
export const REFERRING: ReadonlySet<string> = new Set(['person', 'host', 'venue', 'place']);

function languageOf(key: string): Language | undefined {
  return LANGUAGES.find((language) => language === key);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
