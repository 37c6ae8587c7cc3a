import { Editor } from '@tiptap/core';
import type { Text } from '../../core/release/text.ts';
import { toDocument } from './adapter.ts';
import { Paste } from './paste/paste.ts';
import { Identity } from './plugins/identity.ts';
import { type KeyRequests, Keys } from './plugins/keys.ts';
import { Notes } from './plugins/notes.ts';
import { Placeholders } from './plugins/placeholders.ts';
import { Rows } from './plugins/rows.ts';
import { SelectionShade } from './plugins/selection-shade.ts';
import { type MisspellingRequest, Spelling } from './plugins/spelling.ts';
import { Typing } from './plugins/typing.ts';
import { MARKS } from './schema/marks.ts';
import { NODES } from './schema/nodes.ts';
import type { EditorSpelling, NoteAction } from './surroundings.ts';
import type { AroundStore } from './views/around.ts';
import { Cards } from './views/cards.ts';
import type { SpeakerRequest } from './views/quote.ts';

const NAMES = { kk: 'nameKk', ru: 'nameRu', en: 'nameEn' } as const;

export interface EditorRequests extends KeyRequests {
  readonly onSpeaker: (request: SpeakerRequest) => void;
  readonly onNote: (block: string, action: NoteAction) => void;
  readonly onMisspelling: (request: MisspellingRequest) => void;
  readonly spelling: EditorSpelling | undefined;
}

/**
 * The editor of one text. It puts no style sheet into the page (a strict policy would refuse
 * it), has none of TipTap's input rules, and takes its words from `around`.
 */
export function buildEditor(
  element: HTMLElement,
  text: Text,
  around: AroundStore,
  { onSpeaker, onNote, onMisspelling, spelling, ...requests }: EditorRequests,
): Editor {
  return new Editor({
    element,
    content: toDocument(text),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: { keymap: false },
    editable: !around.now.readOnly,
    extensions: [
      ...NODES,
      ...MARKS,
      Keys.configure(requests),
      Identity,
      Paste,
      Placeholders.configure({ words: (place) => around.now.tInText(`editor.${place}Place`) }),
      Notes.configure({ onAction: onNote }),
      Rows,
      SelectionShade,
      Typing.configure({ language: around.now.language }),
      Spelling.configure({ spelling, onMisspelling, language: around.now.language }),
      Cards.configure({ around, onSpeaker }),
    ],
    editorProps: { attributes: () => attributes(around, spelling !== undefined) },
  });
}

function attributes(
  { now: { language, readOnly, t } }: AroundStore,
  isChecked: boolean,
): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': t('editor.text', { language: t(`editor.${NAMES[language]}`) }),
    'aria-readonly': String(readOnly),
    lang: language,
    // The browser has no Kazakh dictionary and would underline what ours knows.
    spellcheck: String(!isChecked),
    translate: 'no',
  };
}
