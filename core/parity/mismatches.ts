import type { Cards } from '../release/cards.ts';
import type { Language } from '../release/language.ts';
import type { Text } from '../release/text.ts';
import { type Difference, differences, type ParityPlace } from './compare.ts';

/** One side of a mismatch: where to look, and what is written there if anything is. */
export interface MismatchSide extends ParityPlace {
  readonly words?: string;
}

/** What two languages do not say alike, as a person compares it: «620 and 640» is one thing. */
export interface Mismatch {
  readonly kind: Difference['kind'];
  readonly sides: readonly [MismatchSide, MismatchSide];
}

/**
 * The differences of a pair, where one was written instead of the other taken together. The first
 * side is always of the pair's first language.
 */
export function mismatches(
  texts: Readonly<Partial<Record<Language, Text>>>,
  pair: readonly [Language, Language],
  cards: Cards,
): readonly Mismatch[] {
  const all = differences(texts, pair, cards);
  const left = all.filter(({ here }) => here.language === pair[0]);
  const right = all.filter(({ here }) => here.language === pair[1]);
  const both = left.map((one): Mismatch => {
    const at = right.findIndex((other) => isInstead(one, other));
    const [other] = at < 0 ? [] : right.splice(at, 1);
    const there: MismatchSide = other ? { ...other.here, words: other.words } : one.there;
    return { kind: one.kind, sides: [{ ...one.here, words: one.words }, there] };
  });
  const others = right.map(
    ({ kind, words, here, there }): Mismatch => ({ kind, sides: [there, { ...here, words }] }),
  );
  return [...both, ...others];
}

/** Of one kind, in the same place of both texts. */
function isInstead(one: Difference, other: Difference): boolean {
  return (
    one.kind === other.kind &&
    one.kind !== 'photo' &&
    one.there.part === other.here.part &&
    other.there.part === one.here.part
  );
}
