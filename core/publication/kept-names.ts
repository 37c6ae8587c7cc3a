import type { Cards } from '../release/cards.ts';
import type { Release } from '../release/release.ts';

/** A name that stands in `language` (BCP 47) in texts of every language. */
export interface KeptName {
  readonly text: string;
  readonly language: string;
}

/** The names that the release tells by itself and those on the office's cards. */
export function keptNames(release: Release, { names = [] }: Cards): readonly KeptName[] {
  const carded = names.flatMap(({ name, keeps }) => {
    const text = keeps && name[keeps];
    return text ? [{ text, language: keeps }] : [];
  });
  return [...release.properNames, ...carded];
}
