import { newId } from '../../../core/release/id.ts';
import type { Block, ListItem } from '../../../core/release/text.ts';

const BULLET = /^[•·▪◦●‣]\s*/u;
const NUMBER = /^\d{1,2}[.)]\s+/u;

/**
 * The blocks of plain text. Every line is a paragraph; only a line that goes on in lower case
 * after one that did not end a sentence was broken by a mail program and is joined to it. Lines
 * with bullets, or two and more with numbers, are a list; a dash is not a bullet, because in
 * Kazakh and Russian it opens direct speech.
 */
export function textToBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    const lines = part.split('\n').flatMap((line) => line.trim() || []);
    blocks.push(...partToBlocks(joinBroken(lines)));
  }
  return blocks;
}

function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn = /^\p{Ll}/u.test(line) && before !== undefined && !/[.!?…:;»]$/u.test(before);
    if (goesOn) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function partToBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const bullets = run(lines, index, BULLET);
    const numbers = run(lines, index, NUMBER);
    if (bullets.length > 0 || numbers.length > 1) {
      const ordered = bullets.length === 0;
      const items = ordered ? numbers : bullets;
      blocks.push({ id: newId(), type: 'list', ordered, items });
      index += items.length;
    } else {
      const content = [{ text: lines[index] ?? '' }];
      blocks.push({ id: newId(), type: 'paragraph', content });
      index += 1;
    }
  }
  return blocks;
}

/** The lines from `start` on that begin with such a sign, as items without it. */
function run(lines: readonly string[], start: number, sign: RegExp): ListItem[] {
  const rest = lines.slice(start);
  const end = rest.findIndex((line) => !sign.test(line));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((line) => ({ id: newId(), content: [{ text: line.replace(sign, '') }] }));
}
