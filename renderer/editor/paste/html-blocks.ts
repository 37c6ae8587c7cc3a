import { DOMParser as DocumentParser, type Node, Schema } from '@tiptap/pm/model';
import type { Block } from '../../../core/release/text.ts';
import { toBlock } from '../convert/blocks.ts';
import type { BodyNode } from '../convert/document.ts';
import { schema } from '../schema/schema.ts';
import { parseInert } from './inert.ts';
import { tidy } from './tidy.ts';
import { cleanWordHtml, isWordHtml } from './word-html.ts';

/** The editor's schema without headline and lead, and with the line breaks that pages have. */
const pasted = new Schema({
  nodes: schema.spec.nodes
    .remove('headline')
    .remove('subhead')
    .remove('lead')
    .update('doc', { content: 'block+' })
    .addToEnd('lineBreak', { group: 'inline', inline: true, parseDOM: [{ tag: 'br' }] }),
  marks: schema.spec.marks,
});

/**
 * The blocks of any HTML: of Word, of a page, of a letter. The schema is the whitelist: what it
 * does not name is not there afterwards, and nothing of the HTML runs or is fetched, because it
 * is parsed into a document without a window. Every block has a new id; empty ones are dropped.
 */
export function htmlToBlocks(html: string): Block[] {
  const source = isWordHtml(html) ? cleanWordHtml(html) : html;
  const body = parseInert(source);
  tidy(body);
  const doc = DocumentParser.fromSchema(pasted).parse(body);
  return doc.children.flatMap(toLines).flatMap((node) => {
    const json: BodyNode = node.toJSON();
    return toBlock(json) ?? [];
  });
}

/** A paragraph ends at a line break; elsewhere a line break is a space. */
function toLines(node: Node): Node[] {
  if (node.type.name === 'list') {
    const items = node.children.flatMap((item) => trimmed(item, [spaced(item.children)]));
    return items.length > 0 ? [node.type.create(node.attrs, items)] : [];
  }
  if (!node.isTextblock) return [];
  return trimmed(
    node,
    node.type.name === 'paragraph' ? splitAtBreaks(node.children) : [spaced(node.children)],
  );
}

function spaced(content: readonly Node[]): Node[] {
  return content.map((child) => (child.isText ? child : pasted.text(' ')));
}

function splitAtBreaks(content: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]];
  for (const child of content) {
    if (child.isText) lines.at(-1)?.push(child);
    else lines.push([]);
  }
  return lines;
}

/** The lines as nodes like `node`, without spaces at their ends and without invisible letters. */
function trimmed(node: Node, lines: readonly Node[][]): Node[] {
  return lines.flatMap((line) => {
    const words = line.map((child, index) => {
      const visible = (child.text ?? '').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
      const start = index === 0 ? visible.trimStart() : visible;
      return { child, text: index === line.length - 1 ? start.trimEnd() : start };
    });
    const kept = words.filter(({ text }) => text !== '');
    if (!kept.some(({ text }) => text.trim() !== '')) return [];
    return node.type.create(
      node.attrs,
      kept.map(({ child, text }) => pasted.text(text, child.marks)),
    );
  });
}
