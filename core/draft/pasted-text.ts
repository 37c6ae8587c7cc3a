import { newId } from '../release/id.ts';
import type { Block, Inline } from '../release/text.ts';

/**
 * Plain text as it comes from a messenger or a letter, into blocks: paragraphs by lines, lists by
 * their bullets or numbers, subheadings by their shortness. Nothing is left out.
 */
export function blocksOfText(text: string): readonly Block[] {
  const lines = joinWrapped(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\t\u00A0]/g, ' ')
      .split('\n')
      .map((line) => line.trim()),
  );
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const list = listAt(lines, at);
    if (list) {
      blocks.push({
        id: newId(),
        type: 'list',
        ordered: list.ordered,
        items: list.items.map((item) => ({ id: newId(), content: words(item) })),
      });
      at += list.items.length;
      continue;
    }
    const line = lines[at] ?? '';
    if (line !== '') blocks.push(block(line, lines, at));
    at += 1;
  }
  return blocks;
}

/** A line that breaks in the middle of a sentence goes on in the next: letters wrap so. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    const goesOn = last.length >= 40 && !/[.!?…:;»”"]$/u.test(last) && /^\p{Ll}/u.test(line);
    if (goesOn) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const BULLET = /^[•·▪●◦‣]\s*/u;
/** A dash also opens direct speech («– Вода пришла, – сказал…»), so one alone is no list. */
const DASH = /^[–—*-]\s+/u;
const NUMBER = /^(\d{1,2})[.)]\s+/u;

function listAt(
  lines: readonly string[],
  at: number,
): { readonly ordered: boolean; readonly items: readonly string[] } | undefined {
  for (const { pattern, least } of [
    { pattern: BULLET, least: 1 },
    { pattern: DASH, least: 2 },
    { pattern: NUMBER, least: 2 },
  ]) {
    const items: string[] = [];
    for (let next = at; pattern.test(lines[next] ?? ''); next++) {
      items.push((lines[next] ?? '').replace(pattern, ''));
    }
    const speech = pattern === DASH && items.some((item) => /[,.!?…]»?\s*[–—-]\s/u.test(item));
    if (items.length >= least && !speech) return { ordered: pattern === NUMBER, items };
  }
  return undefined;
}

function block(line: string, lines: readonly string[], at: number): Block {
  const content = words(line);
  return isSubheading(line, lines.slice(at + 1))
    ? { id: newId(), type: 'heading', level: 2, content }
    : { id: newId(), type: 'paragraph', content };
}

/** Short, without punctuation at its end, and followed by a real paragraph. */
function isSubheading(line: string, rest: readonly string[]): boolean {
  const next = rest.find((other) => other !== '') ?? '';
  return (
    line.length <= 70 &&
    !/[.!?…:;,»”"]$/u.test(line) &&
    /^[\p{Lu}«“"\d]/u.test(line) &&
    !/[@+№]|\d{4}/u.test(line) &&
    next.length > 2 * line.length
  );
}

function words(text: string): Inline[] {
  return [{ text }];
}
