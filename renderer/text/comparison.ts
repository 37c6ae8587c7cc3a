import { useEffect, useState } from 'react';
import { type Mismatch, mismatches } from '../../core/parity/mismatches.ts';
import { publishedPhotos } from '../../core/publication/published-photos.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { type StaleBlock, staleBlocks } from '../../core/release/stale.ts';
import { wholeText } from '../../core/release/text.ts';
import { cardsNow, useOffice } from '../store/office.ts';

/** A block that no longer says what its source says, with its language. */
export interface StaleItem extends StaleBlock {
  readonly language: Language;
}

/** What the languages in sight do not say alike. */
export interface Comparison {
  readonly stale: readonly StaleItem[];
  /** Undefined while there are no two texts to compare. */
  readonly mismatches: readonly Mismatch[] | undefined;
  /** Places of the photos in the order in which they go out, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Comparing waits for a pause in typing, as the check does: it reads all texts. */
const PAUSE_MS = 300;

/**
 * Compares the first of the languages with each of the others. What is stale is known at once;
 * figures and names after a pause.
 */
export function useComparison(
  { texts, ...release }: Release,
  photos: Photos,
  languages: readonly Language[],
): Comparison {
  const people = useOffice((office) => office.people);
  const places = useOffice((office) => office.places);
  const [found, setFound] = useState<readonly Mismatch[]>();
  const key = languages.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for a list that is made anew with every drawing; the cards are read when the pause is over
  useEffect(() => {
    const timer = setTimeout(() => setFound(compared(texts, languages)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [texts, key, people, places]);
  return {
    stale: languages.flatMap((language) =>
      staleBlocks({ ...release, texts }, language).map((block) => ({ ...block, language })),
    ),
    mismatches: found,
    numbers: new Map(publishedPhotos(photos).map(({ id }, index) => [id, index + 1])),
  };
}

function compared(
  texts: Release['texts'],
  languages: readonly Language[],
): readonly Mismatch[] | undefined {
  // A text without its headline is not far enough to be compared with anything.
  const begun = languages.filter((language) => {
    const text = texts[language];
    return text?.headline.trim() && wholeText(text) !== '';
  });
  const [first, ...others] = begun;
  if (!first || others.length === 0) return undefined;
  return others.flatMap((other) => mismatches(texts, [first, other], cardsNow()));
}
