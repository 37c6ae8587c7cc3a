import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { type Language, languageSchema } from '../../../core/release/language.ts';
import type { LanguageSpan, SpelledWord } from '../../../core/spelling/words.ts';
import { whenIdle } from '../../app/whenIdle.ts';
import type { EditorSpelling } from '../surroundings.ts';

/** Milliseconds without a key after which what changed is looked up. */
const PAUSE = 400;

/** A word that is underlined, where it stands and in which language it was looked up. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly language: Language;
}

type Show = (found: readonly Misspelling[], held: Misspelling | undefined) => void;

/**
 * Has the lines of a document looked up that are new since the last time. A line is known by its
 * node, which is another one after every change, so nothing is compared and nothing asked twice.
 */
export class SpellingWatch {
  readonly #view: EditorView;
  readonly #spelling: EditorSpelling;
  readonly #language: Language;
  readonly #show: Show;
  readonly #forget: () => void;
  readonly #cancel: () => void;
  #known = new WeakMap<Node, readonly SpelledWord[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isGone = false;
  #isEditable: boolean;

  constructor(view: EditorView, spelling: EditorSpelling, language: Language, show: Show) {
    this.#view = view;
    this.#isEditable = view.editable;
    this.#spelling = spelling;
    this.#language = language;
    this.#show = show;
    this.#cancel = whenIdle(() => this.#soon(0));
    this.#forget = spelling.onChange(() => {
      this.#known = new WeakMap();
      this.#soon(0);
    });
  }

  update(view: EditorView, before: { readonly doc: Node }): void {
    const isOpened = view.editable && !this.#isEditable;
    this.#isEditable = view.editable;
    if (isOpened) this.#soon(0);
    else if (before.doc !== view.state.doc) this.#soon(PAUSE);
  }

  destroy(): void {
    this.#isGone = true;
    clearTimeout(this.#timer);
    this.#cancel();
    this.#forget();
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  async #check(): Promise<void> {
    const view = this.#view;
    if (this.#isGone || !view.editable) return;
    if (view.composing) return this.#soon(PAUSE);
    const known = this.#known;
    const fresh = linesOf(view.state.doc).filter(({ node }) => !known.has(node));
    if (fresh.length > 0) {
      const asked = fresh.map(({ node }) => ({ text: node.textContent, spans: spansOf(node) }));
      const wrong = await this.#spelling.check(this.#language, asked);
      for (const [index, { node }] of fresh.entries()) known.set(node, wrong[index] ?? []);
    }
    // What was typed meanwhile has set the clock anew.
    if (this.#isGone || known !== this.#known || view.composing) return;
    const { doc, selection } = view.state;
    const found = linesOf(doc).flatMap(({ node, pos }) =>
      (known.get(node) ?? []).map(({ from, to, word, language }) => ({
        ...{ from: pos + 1 + from, to: pos + 1 + to },
        ...{ word, language },
      })),
    );
    const isNew = (pos: number) => fresh.some(({ node }) => node === doc.resolve(pos).parent);
    const held = found.find(
      ({ to }) => view.hasFocus() && selection.empty && selection.head === to && isNew(to),
    );
    this.#show(
      found.filter((one) => one !== held),
      held,
    );
  }
}

interface Line {
  readonly node: Node;
  /** Before the node; its first letter comes one after. */
  readonly pos: number;
}

/** Everything that one writes in: headline, lead, paragraphs, items, quotations. */
function linesOf(doc: Node): readonly Line[] {
  const lines: Line[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) lines.push({ node, pos });
    return !node.isTextblock;
  });
  return lines;
}

/** The parts of a line that are marked as being in another language. */
function spansOf(line: Node): readonly LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  line.forEach((part, from) => {
    const mark = part.marks.find(({ type }) => type.name === 'lang');
    const language = languageSchema.safeParse(mark?.attrs.lang);
    if (language.success) spans.push({ from, to: from + part.nodeSize, language: language.data });
  });
  return spans;
}
