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
  const found: Duplicate<Kind>[] = [];
  for (const [index, first] of known.entries()) {
    for (const second of known.slice(index + 1)) {
      const reason = reasonFor(first, second);
      if (reason) found.push({ first: first.card, second: second.card, reason });
    }
  }
  return found;
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
