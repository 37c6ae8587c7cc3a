import type { Editor } from '@tiptap/core';
import {
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../core/release/text.ts';
import { buildEditor } from './build-editor.ts';
import { focusBlock, insertPhoto, insertQuote } from './commands/blocks.ts';
import { LiveText } from './live-text.ts';
import { SETS_NOTES } from './plugins/notes.ts';
import type { MisspellingRequest } from './plugins/spelling.ts';
import { SpeakerMenu } from './SpeakerMenu.tsx';
import { SpellingMenu } from './SpellingMenu.tsx';
import type { NoteAction, Surroundings } from './surroundings.ts';
import styles from './TextEditor.module.css';
import { useSame } from './use-same.ts';
import { type Around, AroundStore } from './views/around.ts';
import type { SpeakerRequest } from './views/quote.ts';
import { countWords } from './word-count.ts';

/** What others may ask of an editor: the photo step, a finding that leads to its place, saving. */
export interface TextEditorHandle {
  readonly insertPhoto: (photo: string) => void;
  readonly insertQuote: (quote: { speaker?: string; words?: string }) => void;
  readonly focus: () => void;
  /** Puts the caret into the lead, block or list item with this id; false when there is none. */
  readonly focusBlock: (id: string) => boolean;
  readonly getWordCount: () => number;
  /** Sends what was typed in the last milliseconds: before saving, closing, exporting. */
  readonly flush: () => void;
  /** Ctrl Z no longer reaches what was typed so far; the release's journal does. */
  readonly forgetHistory: () => void;
}

export interface TextEditorProps extends Surroundings {
  readonly text: Text;
  /** Called at most once a frame; blocks that did not change are the same objects. */
  readonly onChange: (text: Text) => void;
  readonly onFocusChange?: (focused: boolean) => void;
  /** The living editor, for the toolbar; null when it is gone. */
  readonly onEditor?: (editor: Editor | null) => void;
  readonly onEditLink?: () => void;
  readonly onGoToToolbar?: () => void;
  /** Ctrl Z or Ctrl Y with nothing left to take back here: the release's journal goes on. */
  readonly onHistoryEnd?: (direction: 'undo' | 'redo') => void;
  /** A button of a remark was pressed. */
  readonly onNote?: (block: string, action: NoteAction) => void;
  readonly ref?: Ref<TextEditorHandle>;
}

interface Living {
  readonly editor: Editor;
  readonly live: LiveText;
}

/** The text of one language: headline, lead and body as one document to write in. */
export function TextEditor({ photos, speakers, references, notes, ...rest }: TextEditorProps) {
  const props = {
    ...rest,
    photos: useSame(photos),
    speakers: useSame(speakers),
    references: useSame(references),
    notes: useSame(notes),
  };
  const { text, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const around = useAround(props);
  const [living, setLiving] = useState<Living | null>(null);
  const [request, setRequest] = useState<SpeakerRequest | null>(null);
  const [misspelling, setMisspelling] = useState<MisspellingRequest | null>(null);

  const changed = useEffectEvent((next: Text) => props.onChange(next));
  const focused = useEffectEvent((has: boolean) => props.onFocusChange?.(has));
  const editLink = useEffectEvent(() => props.onEditLink?.());
  const goToToolbar = useEffectEvent(() => props.onGoToToolbar?.());
  const historyEnd = useEffectEvent((way: 'undo' | 'redo') => props.onHistoryEnd?.(way));
  const note = useEffectEvent((block: string, action: NoteAction) => props.onNote?.(block, action));
  const announce = useEffectEvent((editor: Editor | null) => props.onEditor?.(editor));
  const firstText = useEffectEvent(() => text);
  const firstSpelling = useEffectEvent(() => props.spelling);

  useEffect(() => {
    if (!host.current) return undefined;
    const start = firstText();
    const editor = buildEditor(host.current, start, around, {
      editLink: () => editLink(),
      goToToolbar: () => goToToolbar(),
      chooseSpeaker: () => pressSpeaker(editor),
      onHistoryEnd: (direction) => historyEnd(direction),
      onSpeaker: setRequest,
      onNote: (block, action) => note(block, action),
      onMisspelling: setMisspelling,
      spelling: firstSpelling(),
    });
    const live = new LiveText(editor, start, (next) => changed(next));
    editor.on('update', () => live.typed());
    editor.on('focus', () => focused(true));
    editor.on('blur', () => {
      live.flush();
      focused(false);
    });
    setLiving({ editor, live });
    announce(editor);
    return () => {
      live.destroy();
      announce(null);
      editor.destroy();
      setLiving(null);
    };
  }, [around]);

  useSurroundings(living, around, props);
  useLayoutEffect(() => living?.live.show(text), [living, text]);
  useImperativeHandle(ref, () => handleOf(living, text), [living, text]);

  return (
    <div className={styles.editor} data-read-only={props.readOnly || undefined}>
      <div ref={host} />
      {living && request && (
        <SpeakerMenu
          editor={living.editor}
          request={request}
          language={props.language}
          speakers={props.speakers}
          onClose={() => setRequest(null)}
        />
      )}
      {living && misspelling && props.spelling && (
        <SpellingMenu
          editor={living.editor}
          request={misspelling}
          spelling={props.spelling}
          onClose={() => setMisspelling(null)}
        />
      )}
    </div>
  );
}

function useAround(props: Surroundings): AroundStore {
  const { language, photos, speakers, references, notes, readOnly } = props;
  const { t, i18n } = useTranslation();
  const inText = i18n.getFixedT(language);
  const now: Around = {
    ...{ language, photos, speakers, references, notes, readOnly },
    t: (key, values) => t(key, values ?? {}),
    tInText: (key, values) => inText(key, values ?? {}),
  };
  const [store] = useState(() => new AroundStore(now));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` is made of exactly these
  useLayoutEffect(
    () => store.set(now),
    [store, language, photos, speakers, references, readOnly, t],
  );
  return store;
}

/** Brings what stands round the text into the living editor when it changes. */
function useSurroundings(living: Living | null, around: AroundStore, props: Surroundings): void {
  const { language, notes, readOnly } = props;
  const { t } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: language and t change the words
  useLayoutEffect(() => {
    if (!living) return;
    const { editor } = living;
    if (editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
    editor.view.dispatch(editor.state.tr.setMeta(SETS_NOTES, notes));
  }, [living, around, language, notes, readOnly, t]);
}

function handleOf(living: Living | null, text: Text): TextEditorHandle {
  const run = (command: ReturnType<typeof insertPhoto>): boolean => {
    if (!living) return false;
    const { view } = living.editor;
    view.focus();
    return command(view.state, view.dispatch, view);
  };
  return {
    insertPhoto: (photo) => run(insertPhoto(photo)),
    insertQuote: (quote) => run(insertQuote(quote)),
    focus: () => living?.editor.view.focus(),
    focusBlock: (id) => run(focusBlock(id)),
    getWordCount: () => countWords(text),
    flush: () => living?.live.flush(),
    forgetHistory: () => living?.live.forgetHistory(),
  };
}

/** Opens the menu of the quote with the caret, as a press on its line would. */
function pressSpeaker({ view, state }: Editor): boolean {
  const { $from } = state.selection;
  if ($from.parent.type.name !== 'quote') return false;
  const dom = view.nodeDOM($from.before());
  const button = dom instanceof HTMLElement ? dom.querySelector('button') : null;
  button?.click();
  return button !== null;
}
