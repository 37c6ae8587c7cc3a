import { Extension } from '@tiptap/core';
import { baseKeymap, chainCommands, splitBlock } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Command, NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  goToNextPart,
  goToPartBefore,
  holdLocked,
  moveBlocks,
  plainLineFirst,
  stayInLine,
  writeBelow,
} from '../commands/blocks.ts';
import { joinIntoList, leaveList, liftItem } from '../commands/lists.ts';
import { toggleTone } from '../commands/marks.ts';
import { caretOfTheBrowser } from './caret.ts';

/** What keys ask of the interface around the text. */
export interface KeyRequests {
  readonly editLink: () => void;
  readonly chooseSpeaker: () => boolean;
  readonly goToToolbar: () => void;
  readonly onHistoryEnd: (direction: 'undo' | 'redo') => void;
}

const enter = chainCommands(goToNextPart, writeBelow, leaveList, splitBlock);

const back = chainCommands(
  holdLocked,
  goToPartBefore,
  plainLineFirst,
  liftItem,
  joinIntoList,
  baseKeymap.Backspace ?? (() => false),
  stayInLine(-1),
);
const forward = chainCommands(holdLocked, baseKeymap.Delete ?? (() => false), stayInLine(1));

const lines = keymap({
  ...baseKeymap,
  Enter: enter,
  // A line break inside a paragraph is nothing a release knows: it would be lost in every format.
  'Shift-Enter': enter,
  Backspace: back,
  'Shift-Backspace': back,
  'Mod-Backspace': back,
  Delete: forward,
  'Mod-Delete': forward,
});

/**
 * The editor's keys. Letters go by the key's place (`event.code`): in a Kazakh or Russian
 * layout Ctrl and the key of B still make bold. Ctrl with Alt is left alone: on Windows that
 * is AltGr, and the Kazakh layout types its digits with it.
 */
export const Keys = Extension.create<KeyRequests>({
  name: 'keys',
  addOptions: () => ({
    editLink: () => undefined,
    chooseSpeaker: () => false,
    goToToolbar: () => undefined,
    onHistoryEnd: () => undefined,
  }),
  addProseMirrorPlugins() {
    const requests = this.options;
    return [
      history(),
      caretOfTheBrowser(),
      new Plugin({
        props: {
          handleKeyDown(view, event) {
            const command = shortcut(event, requests);
            return command?.(view.state, view.dispatch, view) ?? false;
          },
          // A letter does not replace a photo that happens to be selected: it goes below it.
          handleTextInput: (view, _from, _to, text) => typeBelow(view, text),
          handleDOMEvents: {
            // The browser's own undo knows nothing of the document and would break it.
            beforeinput(view, event) {
              const isTyped = event.inputType.startsWith('insertText');
              if (
                event.inputType.startsWith('history') ||
                (isTyped && typeBelow(view, event.data ?? ''))
              ) {
                event.preventDefault();
              }
            },
          },
        },
      }),
      lines,
    ];
  },
});

function shortcut(event: KeyboardEvent, requests: KeyRequests): Command | undefined {
  const { code, altKey, shiftKey } = event;
  if (altKey && !event.ctrlKey && !event.metaKey) {
    if (code === 'ArrowUp') return moveBlocks(-1);
    if (code === 'ArrowDown') return moveBlocks(1);
    if (code === 'Enter' || code === 'NumpadEnter') return () => requests.chooseSpeaker();
    if (code === 'F10') return asking(requests.goToToolbar);
    return undefined;
  }
  if (altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  switch (code) {
    case 'KeyB':
      return shiftKey ? undefined : orNothing(toggleTone('strong'));
    case 'KeyI':
      return shiftKey ? undefined : orNothing(toggleTone('emphasis'));
    case 'KeyK':
      return shiftKey ? asking(requests.editLink) : undefined;
    case 'KeyZ':
      return shiftKey ? orEnd(redo, 'redo', requests) : orEnd(undo, 'undo', requests);
    case 'KeyY':
      return orEnd(redo, 'redo', requests);
    // The browser would move its own caret and tell of it later: what is typed at once after
    // the key would go to where the caret was, or to a selected card, and be lost.
    case 'End':
      return shiftKey ? undefined : goToEdge('atEnd');
    case 'Home':
      return shiftKey ? undefined : goToEdge('atStart');
    default:
      return undefined;
  }
}

function typeBelow(view: EditorView, text: string): boolean {
  if (!(view.state.selection instanceof NodeSelection)) return false;
  if (writeBelow(view.state, view.dispatch) && text) view.dispatch(view.state.tr.insertText(text));
  return true;
}

/** With nothing left here the release's journal takes over; the browser's own undo never does. */
function orEnd(command: Command, way: 'undo' | 'redo', { onHistoryEnd }: KeyRequests): Command {
  return (state, dispatch, view) => {
    if (!command(state, dispatch, view)) onHistoryEnd(way);
    return true;
  };
}

function goToEdge(edge: 'atStart' | 'atEnd'): Command {
  return ({ doc, tr }, dispatch) => {
    dispatch?.(tr.setSelection(TextSelection[edge](doc)).scrollIntoView());
    return true;
  };
}

function asking(request: () => void): Command {
  return () => {
    request();
    return true;
  };
}

/** Taken also where it does nothing: otherwise the browser would make its own bold. */
function orNothing(command: Command): Command {
  return (state, dispatch, view) => {
    command(state, dispatch, view);
    return true;
  };
}
