import type { Node } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';

export interface Place {
  readonly node: Node;
  readonly pos: number;
}

const PARTS: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);

/** The lead, block or list item with this id; a part that is there once also by its name. */
export function findBlock(doc: Node, id: string): Place | undefined {
  let found: Place | undefined;
  doc.descendants((node, pos) => {
    const own = node.type.name === 'locked' ? node.attrs.block?.id : node.attrs.id;
    const isNamed = node.type.name === id && PARTS.has(id);
    if (own === id || isNamed) found ??= { node, pos };
    return !found && node.type.name === 'list';
  });
  return found;
}

/** Blocks of the body from one child of the document to another. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** Position before the first and after the last. */
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly Node[];
}

/** The body's blocks that a selection touches; undefined when it touches headline or lead only. */
export function selectedRange(doc: Node, { from, to }: Pick<Selection, 'from' | 'to'>) {
  const touched: number[] = [];
  doc.forEach((node, pos, index) => {
    if (!node.type.isInGroup('block')) return;
    if (pos + node.nodeSize > from && pos < to + (from === to ? 1 : 0)) touched.push(index);
  });
  const first = touched[0];
  const last = touched.at(-1);
  return first === undefined || last === undefined ? undefined : rangeOf(doc, first, last);
}

/** The children `first` to `last` of a document. */
export function rangeOf(doc: Node, first: number, last: number): Range {
  const nodes: Node[] = [];
  let from = 0;
  let to = 0;
  doc.forEach((node, pos, index) => {
    if (index === first) from = pos;
    if (index < first || index > last) return;
    nodes.push(node);
    to = pos + node.nodeSize;
  });
  return { first, last, from, to, nodes };
}

/** The place where a new block goes: after the block with the caret, or where the body begins. */
export function placeForBlock(doc: Node, selection: Selection): number {
  const range = selectedRange(doc, selection);
  if (!range) return bodyStart(doc);
  const last = range.nodes.at(-1);
  const isUnwritten = last?.type.name === 'paragraph' && last.content.size === 0;
  return isUnwritten ? range.to - last.nodeSize : range.to;
}

export function bodyStart(doc: Node): number {
  let pos = 0;
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index);
    if (node.type.isInGroup('block')) break;
    pos += node.nodeSize;
  }
  return pos;
}
