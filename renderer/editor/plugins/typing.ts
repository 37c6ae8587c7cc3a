import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { houseDashIn } from '../../../core/language/typography/typeset-text.ts';
import { typographyOfTyped } from '../../../core/language/typography/while-typing.ts';
import type { Language } from '../../../core/release/language.ts';

/**
 * Quotation marks, dashes and spaces as they should be, while one types. The letter is typed first
 * and what becomes of it is a step of its own, so that one Ctrl Z gives back what was typed.
 */
export const Typing = Extension.create<{ readonly language: Language }>({
  name: 'typing',
  addOptions: () => ({ language: 'ru' }),
  addProseMirrorPlugins() {
    const { language } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput(view, from, _to, text, deflt) {
            if (text.length !== 1 || view.composing || /[\p{L}\p{N}]/u.test(text)) return false;
            view.dispatch(deflt());
            refine(view, from + text.length, language);
            return true;
          },
        },
      }),
    ];
  },
});

function refine(view: EditorView, caret: number, language: Language): void {
  const { doc, tr } = view.state;
  const $caret = doc.resolve(caret);
  const { parent, parentOffset } = $caret;
  const before = parent.textBetween(0, parentOffset);
  const edits = typographyOfTyped(before, language, houseDashIn(doc.textContent, language));
  if (edits.length === 0) return;
  const start = $caret.start();
  for (const { from, to, text } of [...edits].reverse()) {
    tr.insertText(text, start + from, start + to);
  }
  view.dispatch(closeHistory(tr));
  // What is typed next is no part of that step.
  view.dispatch(closeHistory(view.state.tr));
}
