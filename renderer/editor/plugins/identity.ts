import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from '../../../core/release/id.ts';
import { bodyStart } from '../commands/places.ts';

/** Set on a transaction that shows a text from outside: it is shown as it is. */
export const SHOWS_TEXT = 'showsText';

interface Place {
  readonly node: Node;
  readonly pos: number;
}

/**
 * Keeps the document one that can be stored: every block has an id of its own, a locked block
 * is never lost, and the caret always has a paragraph to stand in at the end.
 */
export const Identity = Extension.create({
  name: 'identity',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, after) {
        if (!transactions.some((tr) => tr.docChanged)) return null;
        if (transactions.some((tr) => tr.getMeta(SHOWS_TEXT))) return null;
        const tr = after.tr;
        giveIds(tr);
        putLockedBack(tr, transactions, before);
        leaveRoomToWrite(tr, after);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

function giveIds(tr: Transaction): void {
  const places = identified(tr.doc);
  const holders = new Map<string, Place>();
  for (const place of places) {
    const id = idOf(place.node);
    const holder = id === null ? undefined : holders.get(id);
    if (id !== null && (!holder || claimsMore(place.node, holder.node))) holders.set(id, place);
  }
  for (const { node, pos } of places) {
    if (node.type.name === 'locked') continue;
    const id = idOf(node);
    if (id === null ? mayWait(node) : holders.get(id)?.pos === pos) continue;
    tr.setNodeAttribute(pos, 'id', newId());
    if (id === null) continue;
    for (const name of ['source', 'kept']) {
      if (node.attrs[name]) tr.setNodeAttribute(pos, name, null);
    }
  }
}

/** All nodes that have an id, in order; items of lists too. */
function identified(doc: Node): Place[] {
  const places: Place[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'headline' || node.type.name === 'subhead') return;
    places.push({ node, pos });
    if (node.type.name !== 'list') return;
    node.forEach((item, offset) => {
      places.push({ node: item, pos: pos + 1 + offset });
    });
  });
  return places;
}

function idOf(node: Node): string | null {
  return node.type.name === 'locked' ? (node.attrs.block?.id ?? null) : node.attrs.id;
}

/** Of two halves of a split block the id stays with the one that has the words. */
function claimsMore(node: Node, holder: Node): boolean {
  if (holder.type.name === 'locked') return false;
  return node.type.name === 'locked' || (holder.content.size === 0 && node.content.size > 0);
}

/** An empty place gets its id with its first letter, so that empty paragraphs are not stored. */
function mayWait(node: Node): boolean {
  return ['paragraph', 'lead', 'listItem'].includes(node.type.name) && node.content.size === 0;
}

/**
 * A locked block may be what another version needs most. It can be moved; when it is typed
 * over or deleted with its surroundings, it comes back where it was.
 */
function putLockedBack(
  tr: Transaction,
  transactions: readonly Transaction[],
  before: EditorState,
): void {
  const left = new Set<unknown>();
  tr.doc.forEach((node) => {
    if (node.type.name === 'locked') left.add(idOf(node));
  });
  before.doc.forEach((node, pos) => {
    if (node.type.name !== 'locked' || left.has(idOf(node))) return;
    const mapped = transactions.reduce((at, { mapping }) => mapping.map(at), pos);
    tr.insert(boundaryAfter(tr.doc, tr.mapping.map(mapped)), node);
  });
}

/** The first place between two blocks of the body at or after a position. */
function boundaryAfter(doc: Node, pos: number): number {
  let end = bodyStart(doc);
  for (const node of doc.children) {
    if (end >= pos) break;
    if (node.type.isInGroup('block')) end += node.nodeSize;
  }
  return end;
}

function leaveRoomToWrite(tr: Transaction, { schema }: EditorState): void {
  const last = tr.doc.lastChild;
  const paragraph = schema.nodes.paragraph;
  if (!paragraph || (last?.type.isInGroup('block') && !last.isAtom)) return;
  tr.insert(tr.doc.content.size, paragraph.create());
}
