import { Extension } from '@tiptap/core';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Language } from '../../../core/release/language.ts';
import type { EditorSpelling } from '../surroundings.ts';
import { type Misspelling, SpellingWatch } from './spelling-watch.ts';

/** The menu is asked for at a word; `anchor` is what it opens beside. */
export interface MisspellingRequest extends Misspelling {
  readonly anchor: Element;
}

/** What is underlined; `held` is the word at whose end somebody is still typing. */
interface Underlines {
  readonly set: DecorationSet;
  readonly held: Misspelling | undefined;
}

interface Options {
  readonly spelling: EditorSpelling | undefined;
  readonly language: Language;
  readonly onMisspelling: (request: MisspellingRequest) => void;
}

const key = new PluginKey<Underlines>('spelling');

const NOTHING: Underlines = { set: DecorationSet.empty, held: undefined };

/**
 * Underlines wrong words with decorations, which are no part of the document: nothing of it is
 * stored, copied or undone. The words are looked up elsewhere, after a pause.
 *
 * F7 goes to the next wrong word and opens its menu, or says that there is none; so do the menu key and a right click on one.
 * Anywhere else, and where something is selected, the right click is the system's.
 */
export const Spelling = Extension.create<Options>({
  name: 'spelling',
  addOptions: () => ({ spelling: undefined, language: 'ru', onMisspelling: () => undefined }),
  addProseMirrorPlugins() {
    const { spelling, language, onMisspelling } = this.options;
    if (!spelling) return [];
    const ask = (view: EditorView, found: Misspelling | undefined) => {
      const anchor = found && anchorOf(view, found);
      if (anchor) onMisspelling({ ...found, anchor });
      return anchor !== undefined;
    };
    return [
      new Plugin<Underlines>({
        key,
        state: { init: () => NOTHING, apply: (tr, now) => followed(tr, now) },
        props: {
          decorations: (state) => key.getState(state)?.set,
          handleKeyDown(view, { code, ctrlKey, altKey, metaKey, shiftKey }) {
            if (code !== 'F7' || ctrlKey || altKey || metaKey || shiftKey) return false;
            release(view);
            const next = nextMisspelling(view.state);
            if (next) {
              const selection = TextSelection.create(view.state.doc, next.from, next.to);
              view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
              ask(view, next);
            } else spelling.tellNone();
            return true;
          },
          handleDOMEvents: {
            contextmenu(view, event) {
              release(view);
              const { selection } = view.state;
              const pressed = view.posAtCoords({ left: event.clientX, top: event.clientY });
              // The menu key tells no place of its own: the caret is meant.
              const at = event.button === 2 ? pressed?.pos : selection.head;
              const found = at === undefined ? undefined : misspellingAt(view.state, at);
              const isOther = !selection.empty && !isSame(selection, found);
              if (!found || isOther || !ask(view, found)) return false;
              event.preventDefault();
              return true;
            },
          },
        },
        view: (view) =>
          new SpellingWatch(view, spelling, language, (found, held) => {
            const set = DecorationSet.create(view.state.doc, found.map(underline));
            view.dispatch(view.state.tr.setMeta(key, { set, held }).setMeta('addToHistory', false));
          }),
      }),
    ];
  },
});

/** The underlines after a transaction: those of words that changed are gone until they are checked. */
function followed(tr: Transaction, now: Underlines): Underlines {
  const meta: Underlines | undefined = tr.getMeta(key);
  if (meta) return meta;
  if (!tr.docChanged) return released(tr, now);
  let set = now.set.map(tr.mapping, tr.doc);
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1);
    map.forEach((_from, _to, from, to) => {
      set = set.remove(set.find(rest.map(from, -1), rest.map(to, 1)));
    });
  });
  return { set, held: undefined };
}

/** The caret has left the word that was being typed: now it is underlined. */
function released(tr: Transaction, now: Underlines): Underlines {
  const { held } = now;
  if (!held || !tr.selectionSet || isTouched(held, tr.selection.head)) return now;
  return { set: now.set.add(tr.doc, [underline(held)]), held: undefined };
}

/** Who asks for wrong words means the one that is being typed too. */
function release(view: EditorView): void {
  const { set, held } = key.getState(view.state) ?? NOTHING;
  if (!held) return;
  const all = set.add(view.state.doc, [underline(held)]);
  view.dispatch(view.state.tr.setMeta(key, { set: all, held: undefined }));
}

function underline(found: Misspelling): Decoration {
  return Decoration.inline(
    found.from,
    found.to,
    { class: 'misspelt', 'aria-invalid': 'spelling' },
    found,
  );
}

function isTouched({ from, to }: Misspelling, pos: number): boolean {
  return from <= pos && pos <= to;
}

function isSame(a: { from: number; to: number }, b: Misspelling | undefined): boolean {
  return a.from === b?.from && a.to === b.to;
}

/** All underlined words, in the order of the text. */
function misspellings(state: EditorState): readonly Misspelling[] {
  const set = key.getState(state)?.set ?? DecorationSet.empty;
  return set
    .find()
    .map(({ from, to, spec }) => ({ from, to, word: spec.word, language: spec.language }))
    .sort((a, b) => a.from - b.from);
}

function misspellingAt(state: EditorState, pos: number): Misspelling | undefined {
  return misspellings(state).find((found) => isTouched(found, pos));
}

/** The one that the caret stands in, else the next one; after the last the first again. */
function nextMisspelling(state: EditorState): Misspelling | undefined {
  const all = misspellings(state);
  const { from, to, empty } = state.selection;
  return all.find((found) => (empty ? found.to >= from : found.from >= to)) ?? all[0];
}

function anchorOf(view: EditorView, { from }: Misspelling): Element | undefined {
  const { node, offset } = view.domAtPos(from, 1);
  const inside = node instanceof Element ? (node.childNodes[offset] ?? node) : node;
  const element = inside instanceof Element ? inside : inside.parentElement;
  return element?.closest('.misspelt') ?? element?.querySelector('.misspelt') ?? undefined;
}
