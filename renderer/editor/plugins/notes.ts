import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findBlock, type Place } from '../commands/places.ts';
import type { BlockNote, NoteAction } from '../surroundings.ts';

const key = new PluginKey<DecorationSet>('notes');

/** The meta that brings new notes: `tr.setMeta(SETS_NOTES, notes)`. */
export const SETS_NOTES = 'setsNotes';

type Act = (block: string, action: NoteAction) => void;

/** Remarks at blocks: a line at the side and the words below, both outside the text. */
export const Notes = Extension.create<{ readonly onAction: Act }>({
  name: 'notes',
  addOptions: () => ({ onAction: () => undefined }),
  addProseMirrorPlugins() {
    const { onAction } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set) {
            const notes: readonly BlockNote[] | undefined = tr.getMeta(SETS_NOTES);
            return notes ? decorate(tr.doc, notes, onAction) : set.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function decorate(doc: Node, notes: readonly BlockNote[], act: Act): DecorationSet {
  const found = notes.flatMap((note) => {
    const place = findBlock(doc, note.block);
    if (!place) return [];
    const end = place.pos + place.node.nodeSize;
    return [
      Decoration.node(place.pos, end, { 'data-note': note.tone }),
      Decoration.widget(end, () => drawNote(note, act), {
        // Drawn once: a button in it keeps the focus when other notes come and go.
        key: JSON.stringify(note),
        side: -1,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
      ...(note.range ? marked(place, note.range) : []),
    ];
  });
  return DecorationSet.create(doc, found);
}

/** The words of a block that the note is about, in a list item by item. */
function marked({ node, pos }: Place, { from, to }: { from: number; to: number }): Decoration[] {
  if (node.isTextblock) {
    const end = Math.min(to, node.content.size);
    return from < end
      ? [Decoration.inline(pos + 1 + from, pos + 1 + end, { class: 'differs' })]
      : [];
  }
  const found: Decoration[] = [];
  let before = 0;
  node.forEach((item, offset) => {
    const range = { from: Math.max(0, from - before), to: to - before };
    found.push(...marked({ node: item, pos: pos + 1 + offset }, range));
    before += item.content.size + 1;
  });
  return found;
}

function drawNote({ block, tone, words, difference, actions = [] }: BlockNote, act: Act) {
  const note = document.createElement('div');
  note.className = 'note';
  note.dataset.tone = tone;
  note.contentEditable = 'false';
  // Words of the interface, in a text of another language.
  note.lang = document.documentElement.lang;
  note.append(words);
  if (difference) note.append(' ', drawDifference(difference));
  for (const action of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.label;
    button.addEventListener('click', () => act(block, action));
    note.append(' ', button);
  }
  return note;
}

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

function drawDifference({ language, pieces }: NonNullable<BlockNote['difference']>): HTMLElement {
  const line = document.createElement('span');
  line.lang = language;
  line.className = 'difference';
  for (const { kind, text } of pieces) {
    const piece = document.createElement(TAGS[kind]);
    piece.textContent = text;
    line.append(piece);
  }
  return line;
}
