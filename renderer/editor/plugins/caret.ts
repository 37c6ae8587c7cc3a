import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Takes over the browser's caret before a key acts on it. An arrow moves the browser's own caret,
 * and the browser tells of it a moment later: on a busy computer Enter, typed at once after an
 * arrow, would split the line where the caret was before.
 */
export function caretOfTheBrowser(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view) {
        takeCaret(view);
        return false;
      },
    },
  });
}

function takeCaret(view: EditorView): void {
  const { state } = view;
  if (view.composing || !view.hasFocus() || state.selection instanceof NodeSelection) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionIn(view);
  if (!anchorNode || !focusNode) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset, 1);
  const head = view.posAtDOM(focusNode, focusOffset, 1);
  if (anchor === state.selection.anchor && head === state.selection.head) return;
  const [$anchor, $head] = [state.doc.resolve(anchor), state.doc.resolve(head)];
  if (!$anchor.parent.inlineContent || !$head.parent.inlineContent) return;
  view.dispatch(state.tr.setSelection(new TextSelection($anchor, $head)));
}

interface BrowserSelection {
  readonly anchorNode: Node | null;
  readonly anchorOffset: number;
  readonly focusNode: Node | null;
  readonly focusOffset: number;
}

function selectionIn(view: EditorView): BrowserSelection {
  const nowhere = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };
  return view.dom.ownerDocument.getSelection() ?? nowhere;
}
