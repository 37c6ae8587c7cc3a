import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

interface Spacers {
  readonly isShown: boolean;
  readonly set: DecorationSet;
  /** The parts that have one, as a string to compare. */
  readonly parts: string;
}

const key = new PluginKey<Spacers>('rows');

/** The meta that makes room for rows or takes it away: `tr.setMeta(SHOWS_ROWS, true)`. */
export const SHOWS_ROWS = 'showsRows';

const NONE: Spacers = { isShown: false, set: DecorationSet.empty, parts: '' };

/**
 * A spacer above every part of a text that lies beside another one. It has no height of its own:
 * `align-rows.ts` gives it one, past the editor, so that lining up changes nothing in the document.
 */
export const Rows = Extension.create({
  name: 'rows',
  addProseMirrorPlugins: () => [
    new Plugin<Spacers>({
      key,
      state: {
        init: () => NONE,
        apply: (tr, before) => next(tr, before),
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});

function next(tr: Transaction, before: Spacers): Spacers {
  const isShown: boolean = tr.getMeta(SHOWS_ROWS) ?? before.isShown;
  if (!isShown) return before.isShown ? NONE : before;
  if (before.isShown && !tr.docChanged) return before;
  const parts = tr.doc.children.map(partId).join(' ');
  // The same parts in the same order: their spacers stay, with the height that they have.
  if (before.isShown && parts === before.parts)
    return { isShown, parts, set: before.set.map(tr.mapping, tr.doc) };
  const spacers: Decoration[] = [];
  tr.doc.forEach((node, pos) => {
    const id = partId(node);
    if (id === '') return;
    const spec = { key: `row ${id}`, side: 1, ignoreSelection: true };
    spacers.push(Decoration.widget(pos, () => drawSpacer(id), spec));
  });
  return { isShown, parts, set: DecorationSet.create(tr.doc, spacers) };
}

/** Empty for a place that is not written yet. */
function partId(node: Node): string {
  const name = node.type.name;
  if (name === 'headline' || name === 'subhead') return name;
  return String((name === 'locked' ? node.attrs.block?.id : node.attrs.id) ?? '');
}

function drawSpacer(id: string): HTMLElement {
  const spacer = document.createElement('div');
  spacer.className = 'row-space';
  spacer.dataset.row = id;
  spacer.contentEditable = 'false';
  spacer.setAttribute('aria-hidden', 'true');
  return spacer;
}
