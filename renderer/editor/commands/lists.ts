import type { Node, NodeType, Schema } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { type Range, rangeOf, selectedRange } from './places.ts';
import { rewrite } from './rewrite.ts';

/** Makes the selected blocks one list, or paragraphs again when they are such a list already. */
export function toggleList(ordered: boolean): Command {
  return (state, dispatch) => {
    const range = selectedRange(state.doc, state.selection);
    if (!range?.nodes.some(isWords)) return false;
    if (!dispatch) return true;
    const tr = state.tr;
    const isSuchList = range.nodes.every((node) => isList(node, ordered));
    if (isSuchList) rewrite(tr, range, unlisted(state.schema, range, tr.selection));
    else {
      const wide = withNeighbours(state.doc, range, ordered);
      rewrite(tr, wide, listed(state.schema, wide.nodes, ordered));
    }
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** A new list takes in the lists of its kind that it touches, as one would expect of numbers. */
function withNeighbours(doc: Node, { first, last }: Range, ordered: boolean): Range {
  const isSuch = (index: number) => {
    const node = doc.maybeChild(index);
    return node !== null && isList(node, ordered);
  };
  return rangeOf(doc, isSuch(first - 1) ? first - 1 : first, isSuch(last + 1) ? last + 1 : last);
}

function isList(node: Node, ordered: boolean): boolean {
  return node.type.name === 'list' && node.attrs.ordered === ordered;
}

function isWords(node: Node): boolean {
  return node.type.name === 'list' || node.isTextblock;
}

function named(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`the editor's schema has no ${name}`);
  return type;
}

/** Neighbouring lines become one list; a photo between them parts it in two. */
function listed(schema: Schema, nodes: readonly Node[], ordered: boolean): Node[] {
  const made: Node[] = [];
  let items: Node[] = [];
  let first: Node | undefined;
  const close = () => {
    if (items.length === 0) return;
    const { id = null, source = null, kept = null } = first?.attrs ?? {};
    made.push(named(schema, 'list').create({ id, source, kept, ordered }, items));
    items = [];
    first = undefined;
  };
  for (const node of nodes) {
    if (node.type.name === 'list') {
      first ??= node;
      items.push(...node.children);
    } else if (node.isTextblock) {
      const { id } = node.attrs;
      items.push(named(schema, 'listItem').create({ id }, node.content));
    } else {
      close();
      made.push(node);
    }
  }
  close();
  return made;
}

/** The items that the selection touches become paragraphs, the others stay in their lists. */
export function unlisted(
  schema: Schema,
  { from, nodes }: Range,
  selection: { readonly from: number; readonly to: number },
): Node[] {
  const made: Node[] = [];
  let pos = from;
  for (const node of nodes) {
    if (node.type.name !== 'list') made.push(node);
    else {
      let rest: Node[] = [];
      let attrs: Node['attrs'] = node.attrs;
      const close = () => {
        if (rest.length > 0) made.push(node.type.create(attrs, rest));
        if (rest.length > 0) attrs = { ...node.attrs, id: null, source: null, kept: null };
        rest = [];
      };
      let at = pos + 1;
      for (const item of node.children) {
        const touched = at + item.nodeSize > selection.from && at < selection.to + 1;
        if (touched) {
          close();
          const { id, kept } = item.attrs;
          made.push(named(schema, 'paragraph').create({ id, kept }, item.content));
        } else rest.push(item);
        at += item.nodeSize;
      }
      close();
    }
    pos += node.nodeSize;
  }
  return made;
}

/** Enter in an empty item leaves the list. */
export const leaveList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'listItem' || $from.parent.content.size > 0)
    return false;
  return liftItem(state, dispatch);
};

/** The item with the caret becomes a paragraph of its own. */
export const liftItem: Command = (state, dispatch) => {
  const { selection, doc, schema } = state;
  if (!selection.empty || selection.$from.parent.type.name !== 'listItem') return false;
  const range = selectedRange(doc, selection);
  if (!range) return false;
  const tr = state.tr;
  rewrite(tr, range, unlisted(schema, range, selection));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the start of a paragraph after a list puts its words at the list's end. */
export const joinIntoList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
  const before = state.doc.maybeChild($from.index(0) - 1);
  if (before?.type.name !== 'list' || !$from.parent.isTextblock) return false;
  const end = $from.before() - 2;
  const words = $from.parent.content;
  const tr = state.tr.delete($from.before(), $from.after()).insert(end, words);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
  return true;
};
