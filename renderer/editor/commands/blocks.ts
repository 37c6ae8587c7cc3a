import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { unlisted } from './lists.ts';
import { findBlock, placeForBlock, type Range, rangeOf, selectedRange } from './places.ts';
import { rewrite } from './rewrite.ts';

/** What a line of the body can be. */
export type LineKind = 'paragraph' | 'heading2' | 'heading3' | 'quote';

/** Makes the selected lines of the body another kind; they keep their ids, words and sources. */
export function setLines(kind: LineKind): Command {
  return (state, dispatch) => {
    const { doc, selection, schema } = state;
    const range = selectedRange(doc, selection);
    if (!range?.nodes.some((node) => node.isTextblock || node.type.name === 'list')) return false;
    const lines = unlisted(schema, range, selection).map((node) => asLine(schema, node, kind));
    const tr = state.tr;
    rewrite(tr, range, lines);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Quotes become paragraphs again; anything else becomes a quote. */
export const toggleQuote: Command = (state, dispatch) => {
  const range = selectedRange(state.doc, state.selection);
  const isQuote = range?.nodes.every((node) => node.type.name === 'quote');
  return setLines(isQuote ? 'paragraph' : 'quote')(state, dispatch);
};

function asLine(schema: Schema, node: Node, kind: LineKind): Node {
  if (!node.isTextblock) return node;
  const { id = null, source = null, kept = null } = node.attrs;
  const level = kind === 'heading3' ? 3 : 2;
  const name = kind === 'heading2' || kind === 'heading3' ? 'heading' : kind;
  if (node.type.name === name && name !== 'heading') return node;
  return schema.node(
    name,
    { id, source, kept, ...(name === 'heading' && { level }) },
    node.content,
  );
}

/** Puts a photo after the block with the caret and selects it, so that it can be moved at once. */
export function insertPhoto(photo: string): Command {
  return (state, dispatch) => {
    const pos = placeForBlock(state.doc, state.selection);
    const tr = state.tr.insert(pos, state.schema.node('photo', { photo }));
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, pos)).scrollIntoView());
    return true;
  };
}

/** Puts a quotation after the block with the caret, with the caret at its end. */
export function insertQuote({ speaker, words }: { speaker?: string; words?: string }): Command {
  return (state, dispatch) => {
    const { schema, doc, selection } = state;
    const pos = placeForBlock(doc, selection);
    const content = words ? [schema.text(words)] : [];
    const quote = schema.node('quote', { speaker: speaker ?? null }, content);
    const tr = state.tr.insert(pos, quote);
    const end = pos + quote.nodeSize - 1;
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
    return true;
  };
}

/** Moves the selected blocks of the body past their neighbour: -1 up, 1 down. */
export function moveBlocks(by: -1 | 1): Command {
  return (state, dispatch) => {
    const range = selectedRange(state.doc, state.selection);
    if (!range) return false;
    const neighbour = state.doc.maybeChild(by < 0 ? range.first - 1 : range.last + 1);
    if (!neighbour?.type.isInGroup('block') || isRoomToWrite(state.doc, neighbour)) return true;
    if (dispatch) {
      const { anchor, head } = state.selection;
      const isNode = state.selection instanceof NodeSelection;
      const shift = by * neighbour.nodeSize;
      const wide = by < 0 ? widened(state.doc, range, -1) : widened(state.doc, range, 1);
      const nodes = by < 0 ? [...range.nodes, neighbour] : [neighbour, ...range.nodes];
      const slice = new Slice(Fragment.from(nodes), 0, 0);
      const tr = state.tr.step(new ReplaceStep(wide.from, wide.to, slice));
      tr.setSelection(
        isNode
          ? NodeSelection.create(tr.doc, Math.min(anchor, head) + shift)
          : TextSelection.create(tr.doc, anchor + shift, head + shift),
      );
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

function widened(doc: Node, { first, last }: Range, by: -1 | 1): Range {
  return by < 0 ? rangeOf(doc, first - 1, last) : rangeOf(doc, first, last + 1);
}

/** The empty paragraph at the end is no block yet: nothing is moved past it. */
function isRoomToWrite(doc: Node, node: Node): boolean {
  return node === doc.lastChild && node.type.name === 'paragraph' && node.content.size === 0;
}

/** Enter on a selected photo or locked block goes on writing below it. */
export const writeBelow: Command = (state, dispatch) => {
  const { selection, schema } = state;
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
  const paragraph = schema.node('paragraph');
  const tr = state.tr.insert(selection.to, paragraph);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).scrollIntoView());
  return true;
};

/** Enter in headline or subhead goes on to the next part instead of breaking the line. */
export const goToNextPart: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!['headline', 'subhead'].includes($from.parent.type.name)) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/**
 * Backspace at the start of a part: the caret goes to the end of the part before; headline and
 * lead are never joined, and an empty subhead goes away.
 */
export const goToPartBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const part = $from.parent.type.name;
  if (!empty || $from.parentOffset > 0) return false;
  if (!['headline', 'subhead', 'lead'].includes(part)) return false;
  const before = Selection.findFrom(state.doc.resolve($from.before()), -1, true);
  if (!before) return true;
  const tr = state.tr.setSelection(before);
  if (part === 'subhead' && $from.parent.content.size === 0)
    tr.delete($from.before(), $from.after());
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the start of a heading or quote makes it a paragraph first. */
export const plainLineFirst: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if (!['heading', 'quote'].includes($from.parent.type.name)) return false;
  return setLines('paragraph')(state, dispatch);
};

/** Adds the line under the headline and goes there, or takes it away. */
export const toggleSubhead: Command = (state, dispatch) => {
  const { doc, schema } = state;
  const headline = doc.firstChild;
  const subhead = doc.maybeChild(1);
  if (!headline) return false;
  const pos = headline.nodeSize;
  const tr =
    subhead?.type.name === 'subhead'
      ? state.tr.delete(pos, pos + subhead.nodeSize)
      : state.tr.insert(pos, schema.node('subhead'));
  if (tr.doc.childCount > doc.childCount) tr.setSelection(TextSelection.create(tr.doc, pos + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Puts the caret at the end of a line, or selects a photo; the block is scrolled into sight. */
export function focusBlock(id: string): Command {
  return (state, dispatch) => {
    const place = findBlock(state.doc, id);
    if (!place) return false;
    const { node, pos } = place;
    const selection = node.isAtom
      ? NodeSelection.create(state.doc, pos)
      : Selection.near(state.doc.resolve(pos + node.nodeSize - 1), -1);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** A locked block that is selected stays: it can be moved, not deleted. */
export const holdLocked: Command = ({ selection }) =>
  selection instanceof NodeSelection && selection.node.type.name === 'locked';

/**
 * At a line's edge where nothing can be joined the key ends here. The browser would join the
 * lines in its own way, with styles that the page's policy refuses.
 */
export function stayInLine(side: -1 | 1): Command {
  return ({ selection: { $from, empty } }) =>
    empty && $from.parentOffset === (side < 0 ? 0 : $from.parent.content.size);
}
