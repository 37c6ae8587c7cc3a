import { LANGUAGES } from '../release/language.ts';
import { normalise } from '../release/search.ts';
import type { Card } from './kinds.ts';

/** Every spelling by which a card is known: names, aliases, misspellings. */
export function spellings(card: Card): readonly string[] {
  const own = LANGUAGES.map((language) => card.name[language]?.trim() ?? '');
  const aliases = 'aliases' in card ? (card.aliases ?? []) : [];
  const wrong = 'misspellings' in card ? (card.misspellings ?? []) : [];
  return [...own, ...aliases, ...wrong].map((text) => text.trim()).filter((text) => text !== '');
}

export function codeOf(card: Card): string | undefined {
  const code = 'code' in card ? card.code?.trim().toLowerCase() : undefined;
  return code ? code : undefined;
}

/**
 * What stays of a name when letters that are often taken for another, quotation marks, hyphens and
 * the order of the words do not count: «Мысалов Үлгібай» and «Улгибай Мысалов» have one key.
 */
export function nameKey(name: string): string {
  return (normalise(name).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}
