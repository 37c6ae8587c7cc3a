import type { Card } from './kinds.ts';
import { codeOf, nameKey, spellings } from './same-name.ts';

/** Two cards that may be of one person, place or thing. */
export interface Duplicate<Kind extends Card = Card> {
  readonly first: Kind;
  readonly second: Kind;
  readonly reason: 'code' | 'name' | 'spelling';
}

/** Cards with one code, with one name, or with names that are a slip of the pen apart. */
export function findDuplicates<Kind extends Card>(
  cards: readonly Kind[],
): readonly Duplicate<Kind>[] {
  const known = cards.map((card) => ({
    card,
    code: codeOf(card),
    keys: [...new Set(spellings(card).map(nameKey))].filter((key) => key !== ''),
  }));
  const pairs = candidates(known);
  return known.flatMap((first, index) =>
    [...(pairs.get(index) ?? [])]
      .sort((a, b) => a - b)
      .flatMap((other): Duplicate<Kind>[] => {
        const second = known[other];
        const reason = second && reasonFor(first, second);
        return reason ? [{ first: first.card, second: second.card, reason }] : [];
      }),
  );
}

/**
 * The places of cards that are worth comparing, under the place of the earlier one. Two words that
 * are a letter apart have a form in common once a letter is left out of each, so that nobody has to
 * compare every card with every other.
 */
function candidates(known: readonly Known[]): ReadonlyMap<number, ReadonlySet<number>> {
  const seen = new Map<string, number[]>();
  const pairs = new Map<number, Set<number>>();
  for (const [index, { code, keys }] of known.entries()) {
    const signs = new Set(keys.flatMap(withLetterLeftOut));
    if (code !== undefined) signs.add(`code ${code}`);
    for (const sign of signs) {
      const earlier = seen.get(sign) ?? [];
      for (const other of earlier) pairs.set(other, (pairs.get(other) ?? new Set()).add(index));
      earlier.push(index);
      seen.set(sign, earlier);
    }
  }
  return pairs;
}

function withLetterLeftOut(key: string): readonly string[] {
  if (key.length < LONG_ENOUGH) return [key];
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

interface Known {
  readonly code: string | undefined;
  readonly keys: readonly string[];
}

function reasonFor(a: Known, b: Known): Duplicate['reason'] | undefined {
  if (a.code !== undefined && a.code === b.code) return 'code';
  if (a.keys.some((key) => b.keys.includes(key))) return 'name';
  return a.keys.some((key) => b.keys.some((other) => isSlip(key, other))) ? 'spelling' : undefined;
}

/** Shorter names differ by a letter for good reason: «Асан» and «Асем». */
const LONG_ENOUGH = 9;

/** Whether one letter was changed, added, left out, or two neighbours were swapped. Digits never. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < LONG_ENOUGH) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end += 1;
  const middle = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  if (middle.some((part) => /[\d ]/.test(part))) return false;
  const [left, right] = middle;
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`)
  );
}
