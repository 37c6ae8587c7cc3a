import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { type Range, rangeOf } from './places.ts';

/** A point in a row of blocks that survives their being wrapped or unwrapped. */
interface Point {
  readonly textblock: number;
  readonly offset: number;
}

/**
 * Puts other blocks in the place of a range, and the selection where it was: in the same
 * line at the same letter. The new blocks must hold the same lines in the same order.
 */
export function rewrite(tr: Transaction, range: Range, nodes: readonly Node[]): void {
  const { anchor, head } = tr.selection;
  const [start, end] = [pointAt(range, anchor), pointAt(range, head)];
  tr.step(new ReplaceStep(range.from, range.to, new Slice(Fragment.from(nodes), 0, 0)));
  const after = rangeOf(tr.doc, range.first, range.first + nodes.length - 1);
  const [newAnchor, newHead] = [positionOf(after, start), positionOf(after, end)];
  if (newAnchor === undefined || newHead === undefined) return;
  tr.setSelection(TextSelection.create(tr.doc, newAnchor, newHead));
}

function pointAt(range: Range, pos: number): Point {
  const lines = linesOf(range);
  const found = lines.findIndex(({ start, size }) => pos >= start && pos <= start + size);
  if (found >= 0) return { textblock: found, offset: pos - (lines[found]?.start ?? pos) };
  return pos < range.from
    ? { textblock: 0, offset: 0 }
    : { textblock: lines.length - 1, offset: Number.POSITIVE_INFINITY };
}

function positionOf(range: Range, { textblock, offset }: Point): number | undefined {
  const line = linesOf(range)[textblock];
  return line && line.start + Math.min(offset, line.size);
}

function linesOf({ from, nodes }: Range): { start: number; size: number }[] {
  const lines: { start: number; size: number }[] = [];
  let pos = from;
  for (const node of nodes) {
    const before = pos;
    if (node.isTextblock) lines.push({ start: before + 1, size: node.content.size });
    node.descendants((child, offset) => {
      if (child.isTextblock) lines.push({ start: before + offset + 2, size: child.content.size });
      return !child.isTextblock;
    });
    pos += node.nodeSize;
  }
  return lines;
}
