import { type Block, blockText, type Paragraph, type Text } from '../../core/release/text.ts';

/** «19,4», «120-ға» and «д'Артаньян» are one word each; a dash or a sign alone is none. */
const WORD = /[\p{L}\p{N}]+(?:[-’'.,/][\p{L}\p{N}]+)*/gu;

const known = new WeakMap<Block | Paragraph, number>();

/** Words of a text: headline, subhead, lead and body. Unchanged blocks are not counted again. */
export function countWords({ headline, subhead = '', lead, body }: Text): number {
  const blocks = lead ? [lead, ...body] : body;
  return blocks.reduce((sum, block) => sum + countIn(block), wordsOf(headline) + wordsOf(subhead));
}

function countIn(block: Block): number {
  const found = known.get(block) ?? wordsOf(blockText(block));
  known.set(block, found);
  return found;
}

function wordsOf(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
