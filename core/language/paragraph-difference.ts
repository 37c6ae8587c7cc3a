import type { Language } from '../release/language.ts';
import { type WordPiece, wordDifference } from './word-difference.ts';

/** Paragraphs with fewer shared words than this are two paragraphs, not a changed one. */
const ALIKE = 0.4;
/** Above this many pairs nobody compares paragraph by paragraph. */
const MOST_PAIRS = 250_000;

/**
 * What changed between two texts, paragraph by paragraph and then word by word: a paragraph that
 * went or came stands whole, so that no chance word ties it to another one.
 */
export function paragraphDifference(
  before: readonly string[],
  after: readonly string[],
  language: Language,
): readonly (readonly WordPiece[])[] {
  if (before.length * after.length > MOST_PAIRS) return [...removed(before), ...added(after)];
  const result: (readonly WordPiece[])[] = [];
  let from = 0;
  let to = 0;
  for (const [one, other] of pairs(before, after, language)) {
    result.push(...removed(before.slice(from, one)), ...added(after.slice(to, other)));
    result.push(wordDifference(before[one] ?? '', after[other] ?? '', language));
    from = one + 1;
    to = other + 1;
  }
  return [...result, ...removed(before.slice(from)), ...added(after.slice(to))];
}

function removed(paragraphs: readonly string[]): readonly (readonly WordPiece[])[] {
  return paragraphs.map((text) => [{ kind: 'removed', text }]);
}

function added(paragraphs: readonly string[]): readonly (readonly WordPiece[])[] {
  return paragraphs.map((text) => [{ kind: 'added', text }]);
}

/** The pairs, in order, that share most: the longest common subsequence, weighed by likeness. */
function pairs(
  before: readonly string[],
  after: readonly string[],
  language: Language,
): readonly (readonly [number, number])[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (text: string) =>
    new Set(
      [...segmenter.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) =>
        isWordLike ? [segment] : [],
      ),
    );
  const [left, right] = [before.map(words), after.map(words)];
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const at = (one: number, other: number) => best[one * width + other] ?? 0;
  const alike = left.map((some) => right.map((others) => likeness(some, others)));
  const shared = (one: number, other: number) => {
    const value = alike[one]?.[other] ?? 0;
    return value < ALIKE ? 0 : value;
  };
  for (let one = left.length - 1; one >= 0; one--) {
    for (let other = right.length - 1; other >= 0; other--) {
      const pair = shared(one, other);
      const paired = pair > 0 ? pair + at(one + 1, other + 1) : 0;
      best[one * width + other] = Math.max(paired, at(one + 1, other), at(one, other + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  let one = 0;
  let other = 0;
  while (one < left.length && other < right.length) {
    const pair = shared(one, other);
    if (pair > 0 && at(one, other) === pair + at(one + 1, other + 1)) {
      found.push([one, other]);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return found;
}

/** The part of the words of the longer paragraph that the other has as well. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size);
  if (most === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / most;
}
