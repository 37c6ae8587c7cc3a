import type { Position } from '../release/cards.ts';
import { LANGUAGES, type Localised } from '../release/language.ts';
import type { CardKind } from './kind-names.ts';
import { type Card, readCard } from './kinds.ts';
import { spellings } from './same-name.ts';

/**
 * One card of two: what the first lacks comes from the second, lists are joined, and the second
 * name becomes another spelling of the first, so that texts with it are still recognised. The
 * second card goes out of the list and stays for the releases that were published with it.
 */
export function mergeCards(
  kind: CardKind,
  first: Card,
  second: Card,
  now: string,
): { readonly kept: Card; readonly out: Card } {
  const kept: Record<string, unknown> = { ...second, ...withoutEmpty(first), id: first.id };
  for (const [field, value] of Object.entries(first)) {
    const other = Object.entries(second).find(([name]) => name === field)?.[1];
    if (isLocalisedValue(value) && isLocalisedValue(other)) kept[field] = { ...other, ...value };
  }
  kept.name = joined(first.name, second.name);
  const own = new Set(spellings(first));
  const aliases = 'aliases' in first ? (first.aliases ?? []) : [];
  const others = spellings(second).filter((name) => !own.has(name) && !isNameOf(kept.name, name));
  const wrong = 'misspellings' in second ? (second.misspellings ?? []) : [];
  if (kind !== 'terms') {
    kept.aliases = [...aliases, ...others.filter((name) => !wrong.includes(name))];
    const known = 'misspellings' in first ? (first.misspellings ?? []) : [];
    const misspellings = [...new Set([...known, ...wrong])];
    if (misspellings.length > 0) kept.misspellings = misspellings;
  }
  if ('positions' in first && 'positions' in second) {
    kept.positions = [...first.positions, ...second.positions.filter(isNew(first.positions))];
  }
  if ('wrong' in first && 'wrong' in second) {
    kept.wrong = Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        [...(first.wrong[language] ?? []), ...(second.wrong[language] ?? [])],
      ]),
    );
  }
  delete kept.trashedAt;
  return { kept: readCard(kind, kept), out: readCard(kind, outOf(second, now)) };
}

/** A code belongs to the card that is in the list. */
function outOf(card: Card, now: string): Record<string, unknown> {
  const { code: _code, ...rest }: Record<string, unknown> = { ...card };
  return { ...rest, trashedAt: now };
}

function joined(first: Localised, second: Localised): Localised {
  return { ...second, ...withoutEmpty(first) };
}

function withoutEmpty(value: object): Record<string, unknown> {
  const filled = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && inner !== '' && !(Array.isArray(inner) && !inner.length),
  );
  return Object.fromEntries(filled);
}

function isNameOf(name: unknown, text: string): boolean {
  return isLocalisedValue(name) && Object.values(name).includes(text);
}

function isLocalisedValue(value: unknown): value is Localised {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([key, inner]) => LANGUAGES.some((language) => language === key) && typeof inner === 'string',
    )
  );
}

function isNew(known: readonly Position[]): (position: Position) => boolean {
  const seen = new Set(known.map((position) => JSON.stringify(position)));
  return (position) => !seen.has(JSON.stringify(position));
}
