import {
  type Block,
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
 * that says so, else in the order of the text, kind by kind, between those that are marked.
 */
export function pairBlocks(
  source: Text | undefined,
  target: Text | undefined,
  { from }: Pair,
): ReadonlyMap<string, WordBlock> {
  const sources = (source?.body ?? []).filter(isWordBlock);
  const targets = (target?.body ?? []).filter(isWordBlock);
  const pairs = new Map<string, WordBlock>();
  for (const block of targets) {
    if (block.source?.language !== from) continue;
    if (sources.some(({ id }) => id === block.source?.block)) pairs.set(block.source.block, block);
  }
  const taken = new Set(pairs.values());
  let at = 0;
  for (const block of sources) {
    const marked = pairs.get(block.id);
    if (marked) {
      at = Math.max(at, targets.indexOf(marked) + 1);
      continue;
    }
    const next = targets[at];
    // One that was made from a block that is gone is a translation of nothing here.
    if (!next || taken.has(next) || next.type !== block.type || next.source) continue;
    pairs.set(block.id, next);
    at += 1;
  }
  return pairs;
}
