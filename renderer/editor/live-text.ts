import type { Editor } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { Text } from '../../core/release/text.ts';
import { toDocument } from './adapter.ts';
import { findBlock } from './commands/places.ts';
import { Reading } from './convert/reading.ts';
import { sameData } from './convert/same-data.ts';
import { SHOWS_TEXT } from './plugins/identity.ts';

/**
 * Holds a living document and the text that the rest of the application knows together.
 *
 * What is typed goes out once a frame. What comes back is told apart: an echo of what went out
 * is nothing new; anything else (undo of the journal, a restored version, another computer) is
 * shown, changing only the blocks that differ, so that the caret stays.
 */
export class LiveText {
  readonly #reading = new Reading();
  readonly #editor: Editor;
  readonly #onChange: (text: Text) => void;
  #text: Text;
  /** Went out and has not come back yet, oldest first. */
  #underway: Text[] = [];
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor, text: Text, onChange: (text: Text) => void) {
    this.#editor = editor;
    this.#onChange = onChange;
    this.#text = text;
    this.#reading.adopt(editor.state.doc, text);
  }

  /** The document has changed; the text follows with the next frame. */
  typed(): void {
    if (this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => this.flush());
    // A window that is not seen gets no frames.
    this.#timer = setTimeout(() => this.flush(), 200);
  }

  /** Sends at once what is still waiting for its frame. */
  flush(): void {
    if (this.#frame === undefined) return;
    this.#stopWaiting();
    const text = this.#reading.read(this.#editor.state.doc, this.#text);
    if (text === this.#text) return;
    this.#text = text;
    this.#underway.push(text);
    this.#onChange(text);
  }

  #stopWaiting(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
  }

  /** Takes the text that the application holds now. */
  show(text: Text): void {
    const echo = this.#underway.indexOf(text);
    if (echo >= 0) {
      this.#underway = this.#underway.slice(echo + 1);
      return;
    }
    if (text === this.#text) return;
    this.#stopWaiting();
    this.#underway = [];
    const shown = this.#reading.read(this.#editor.state.doc, this.#text);
    if (!sameData(shown, text)) this.#replace(text);
    this.#text = text;
    this.#reading.adopt(this.#editor.state.doc, text);
  }

  #replace(text: Text): void {
    const { state, view, schema } = this.#editor;
    const target = schema.nodeFromJSON(toDocument(text));
    const tr = state.tr.setMeta(SHOWS_TEXT, true).setMeta('addToHistory', false);
    const isSameWords = setAttributes(tr, target);
    if (!isSameWords) replaceDifference(tr, target);
    view.dispatch(tr);
    // What only a block knows about itself moves no words: the editor's own steps still fit.
    if (!isSameWords) this.forgetHistory();
  }

  /**
   * From here on the release's journal is what takes back: the editor's own steps belong to a
   * document that is no longer there, or to a time before other changes.
   */
  forgetHistory(): void {
    const editor = this.#editor;
    if (editor.isDestroyed) return;
    const plugin = history();
    const others = editor.state.plugins.filter(({ spec }) => spec.key !== plugin.spec.key);
    const index = editor.state.plugins.findIndex(({ spec }) => spec.key === plugin.spec.key);
    const bare = editor.state.reconfigure({ plugins: others });
    const fresh = bare.reconfigure({ plugins: others.toSpliced(Math.max(index, 0), 0, plugin) });
    editor.view.updateState(fresh);
  }

  destroy(): void {
    this.flush();
    this.#stopWaiting();
  }
}

/** Whether the target has the same words in the same blocks; what else they know is then set. */
function setAttributes(tr: Transaction, target: Node): boolean {
  const [before, after] = [[...tr.doc.children], [...target.children]];
  const isSame =
    before.length === after.length &&
    before.every(({ type, content }, index) => {
      const next = after[index];
      return next?.type === type && next.content.eq(content);
    });
  if (!isSame) return false;
  let pos = 0;
  for (const [index, node] of before.entries()) {
    for (const [name, value] of Object.entries(after[index]?.attrs ?? {})) {
      if (!sameData(node.attrs[name], value)) tr.setNodeAttribute(pos, name, value);
    }
    pos += node.nodeSize;
  }
  return true;
}

/** Replaces the smallest row of blocks, or the smallest piece of one line, that differs. */
function replaceDifference(tr: Transaction, target: Node): void {
  const before = [...tr.doc.children];
  const after = [...target.children];
  let first = 0;
  let from = 0;
  for (let node = before[0]; node && after[first]?.eq(node); node = before[first]) {
    from += node.nodeSize;
    first += 1;
  }
  let same = 0;
  const most = Math.min(before.length, after.length) - first;
  for (let last = before.at(-1); last && same < most; last = before.at(-1 - same)) {
    if (!after.at(-1 - same)?.eq(last)) break;
    same += 1;
  }
  const old = before.slice(first, before.length - same);
  const next = after.slice(first, after.length - same);
  const [line, newLine] = [old[0], next[0]];
  if (old.length === 1 && next.length === 1 && line?.isTextblock && newLine?.sameMarkup(line)) {
    replaceInLine(tr, from + 1, line, newLine);
  } else {
    const to = from + old.reduce((size, node) => size + node.nodeSize, 0);
    const caret = caretOf(tr);
    tr.step(new ReplaceStep(from, to, new Slice(Fragment.from(next), 0, 0)));
    restoreCaret(tr, caret);
  }
}

function replaceInLine(tr: Transaction, start: number, line: Node, next: Node): void {
  const from = line.content.findDiffStart(next.content);
  const end = line.content.findDiffEnd(next.content);
  if (from === null || !end) return;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const slice = next.slice(from, end.b + overlap);
  tr.replace(start + from, start + end.a + overlap, slice);
}

interface Caret {
  readonly block: string | null;
  readonly part: string;
  readonly offset: number;
}

function caretOf({ selection: { $head } }: Transaction): Caret {
  const { parent, parentOffset } = $head;
  return { block: parent.attrs.id ?? null, part: parent.type.name, offset: parentOffset };
}

/** Back to the same letter of the same block, where that block is still there. */
function restoreCaret(tr: Transaction, { block, part, offset }: Caret): void {
  const place = block === null ? partNamed(tr.doc, part) : findBlock(tr.doc, block);
  if (!place?.node.isTextblock) return;
  const pos = place.pos + 1 + Math.min(offset, place.node.content.size);
  tr.setSelection(TextSelection.create(tr.doc, pos));
}

function partNamed(doc: Node, name: string): { node: Node; pos: number } | undefined {
  let found: { node: Node; pos: number } | undefined;
  doc.forEach((node, pos) => {
    if (node.type.name === name && !node.type.isInGroup('block')) found = { node, pos };
  });
  return found;
}
