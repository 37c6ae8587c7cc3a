import { findFigures } from '../parity/figures.ts';
import type { Language } from '../release/language.ts';
import {
  type Block,
  blockText,
  isKnown,
  type KnownBlock,
  type PhotoBlock,
  type Text,
} from '../release/text.ts';
import type { Pair } from './marks.ts';

/** A block with words in it. */
export type WordBlock = Exclude<KnownBlock, PhotoBlock>;

export function isWordBlock(block: Block): block is WordBlock {
  return isKnown(block) && block.type !== 'photo';
}

/**
 * Which block of the translation stands for which of the source, by the source's ids: by the mark
 * that says so, in either of the two; by a third text that both were made from; else in the order
 * of the text between those that are marked, with the same figures before the same kind. Where both
 * say as much for two ways, what stood beside each other before still does: `former`, by ids.
 */
export function pairBlocks(
  source: Text | undefined,
  target: Text | undefined,
  { from, to }: Pair,
  former: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, WordBlock> {
  const sources = (source?.body ?? []).filter(isWordBlock);
  const targets = (target?.body ?? []).filter(isWordBlock);
  const pairs = marked(sources, targets, { from, to });
  const taken = new Set(pairs.values());
  // One that was made from a block that is gone is a translation of nothing here.
  const isFree = (block: WordBlock) => !taken.has(block) && block.source?.language !== from;
  let at = 0;
  let waiting: WordBlock[] = [];
  const pairUp = (end: number) => {
    const free = targets.slice(at, Math.max(at, end)).filter(isFree);
    for (const [one, other] of aligned(waiting, free, { from, to }, former))
      pairs.set(one.id, other);
    at = Math.max(at, end + 1);
    waiting = [];
  };
  for (const block of sources) {
    const other = pairs.get(block.id);
    if (!other) waiting.push(block);
    else if (targets.indexOf(other) >= at) pairUp(targets.indexOf(other));
  }
  pairUp(targets.length);
  return pairs;
}

function marked(
  sources: readonly WordBlock[],
  targets: readonly WordBlock[],
  { from, to }: Pair,
): Map<string, WordBlock> {
  const pairs = new Map<string, WordBlock>();
  const add = (source: WordBlock | undefined, target: WordBlock | undefined) => {
    if (!source || !target || pairs.has(source.id)) return;
    if (![...pairs.values()].includes(target)) pairs.set(source.id, target);
  };
  const byId = (blocks: readonly WordBlock[], id: string) => blocks.find((one) => one.id === id);
  for (const block of targets) {
    if (block.source?.language !== from) continue;
    // Of several that were made from one, the last is the one that stands for it.
    const source = byId(sources, block.source.block);
    if (source) pairs.set(source.id, block);
  }
  for (const block of sources) {
    if (block.source?.language === to) add(block, byId(targets, block.source.block));
  }
  for (const block of sources) {
    const { source } = block;
    if (!source || source.language === to) continue;
    const same = targets.find(
      (other) => other.source?.language === source.language && other.source.block === source.block,
    );
    add(block, same);
  }
  return pairs;
}

/** Above this many comparisons in one gap, order alone decides. */
const MOST_COMPARISONS = 10_000;

/** Blocks that no mark ties, each with the one that it most probably stands beside. */
function aligned(
  sources: readonly WordBlock[],
  targets: readonly WordBlock[],
  { from, to }: Pair,
  former: ReadonlyMap<string, string>,
): readonly (readonly [WordBlock, WordBlock])[] {
  const isAlike =
    sources.length === targets.length &&
    sources.every(({ type }, index) => type === targets[index]?.type);
  if (isAlike || sources.length * targets.length > MOST_COMPARISONS) {
    return sources.flatMap((block, index) => {
      const other = targets[index];
      return other ? [[block, other] as const] : [];
    });
  }
  const left = sources.map((block) => likeness(block, from));
  const right = targets.map((block) => likeness(block, to));
  // best[i][j]: the most that the blocks from i and from j on can be alike.
  const best = Array.from({ length: sources.length + 1 }, () =>
    Array.from({ length: targets.length + 1 }, () => 0),
  );
  const score = (i: number, j: number) => {
    const [one, other] = [left[i], right[j]];
    const [source, target] = [sources[i], targets[j]];
    const stayed = source && target && former.get(source.id) === target.id ? 1 : 0;
    return one && other ? alike(one, other) + stayed : 0;
  };
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = sources.length - 1; i >= 0; i--) {
    for (let j = targets.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(score(i, j) + at(i + 1, j + 1), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [WordBlock, WordBlock])[] = [];
  for (let i = 0, j = 0; i < sources.length && j < targets.length; ) {
    const [one, other] = [sources[i], targets[j]];
    // Of equal ways the earliest pair wins: a translation is written from the top.
    if (one && other && score(i, j) > 0 && score(i, j) + at(i + 1, j + 1) === at(i, j)) {
      pairs.push([one, other]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) === at(i, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

interface Likeness {
  readonly type: WordBlock['type'];
  readonly figures: ReadonlySet<string>;
}

function likeness(block: WordBlock, language: Language): Likeness {
  const keys = findFigures(blockText(block), language).map(({ key }) => key);
  return { type: block.type, figures: new Set(keys) };
}

/** A common figure says more than a common kind; in whole numbers, so that equal sums are equal. */
function alike(one: Likeness, other: Likeness): number {
  const common = [...one.figures].filter((key) => other.figures.has(key)).length;
  return (one.type === other.type ? 2 : 0) + 4 * Math.min(common, 3);
}
