import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findBlock } from '../commands/places.ts';
import type { BlockNote } from '../surroundings.ts';

const key = new PluginKey<DecorationSet>('notes');

/** The meta that brings new notes: `tr.setMeta(SETS_NOTES, notes)`. */
export const SETS_NOTES = 'setsNotes';

/** Remarks at blocks: a line at the side and the words below, both outside the text. */
export const Notes = Extension.create({
  name: 'notes',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, set) {
          const notes: readonly BlockNote[] | undefined = tr.getMeta(SETS_NOTES);
          return notes ? decorate(tr.doc, notes) : set.map(tr.mapping, tr.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

function decorate(doc: Node, notes: readonly BlockNote[]): DecorationSet {
  const found = notes.flatMap(({ block, tone, words }) => {
    const place = findBlock(doc, block);
    if (!place) return [];
    const end = place.pos + place.node.nodeSize;
    return [
      Decoration.node(place.pos, end, { 'data-note': tone }),
      Decoration.widget(end, () => drawNote(tone, words), { side: -1, ignoreSelection: true }),
    ];
  });
  return DecorationSet.create(doc, found);
}

function drawNote(tone: BlockNote['tone'], words: string): HTMLElement {
  const note = document.createElement('div');
  note.className = 'note';
  note.dataset.tone = tone;
  note.contentEditable = 'false';
  note.textContent = words;
  return note;
}
