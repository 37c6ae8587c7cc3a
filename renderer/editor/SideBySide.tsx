import type { Editor } from '@tiptap/core';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import type { Text } from '../../core/release/text.ts';
import styles from './SideBySide.module.css';
import type { NoteAction, Surroundings } from './surroundings.ts';
import { TextEditor, type TextEditorHandle } from './TextEditor.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useLeaving } from './use-leaving.ts';
import { useRoom } from './use-room.ts';
import { partAt, useKeptPlace, useRows } from './use-rows.ts';
import { countWords } from './word-count.ts';

/** One language's text with what stands round it. */
export interface TextColumn extends Surroundings {
  readonly text: Text;
  /** The state of this language, such as a pill «готово» or «1 абзац устарел». */
  readonly badge?: ReactNode;
}

export interface SideBySideHandle {
  /** The editor of a language, to insert something, go to a block or flush; null when not shown. */
  readonly editor: (language: Language) => TextEditorHandle | null;
  /** Shows the language, where only one has room, and puts the caret into the block. */
  readonly focusBlock: (language: Language, block: string) => void;
  /** Shows the language and puts the caret into its text. */
  readonly focus: (language: Language) => void;
  /** Sends what was typed in the last milliseconds in all languages. */
  readonly flush: () => void;
}

interface Goal {
  readonly language: Language;
  readonly block: string | null;
}

interface Props {
  /** In the order of sight: Kazakh left, Russian right, English on demand. */
  readonly columns: readonly TextColumn[];
  readonly onChange: (language: Language, text: Text) => void;
  /** The language that is written in; null when the focus has left all texts and the toolbar. */
  readonly onFocusChange?: (language: Language | null) => void;
  /** A button of a remark was pressed. */
  readonly onNote?: (language: Language, block: string, action: NoteAction) => void;
  /** Ctrl Z or Ctrl Y with nothing left to take back in the text: the journal goes on. */
  readonly onHistoryEnd?: (direction: 'undo' | 'redo') => void;
  readonly toolbarEnd?: ReactNode;
  /** Stands between the texts and the foot, such as a list of what differs. */
  readonly panel?: ReactNode;
  readonly footer?: ReactNode;
  readonly ref?: Ref<SideBySideHandle>;
}

const NAMES = { kk: 'editor.nameKk', ru: 'editor.nameRu', en: 'editor.nameEn' } as const;
const SHORT = { kk: 'editor.shortKk', ru: 'editor.shortRu', en: 'editor.shortEn' } as const;

/** The texts of a release next to each other, under one toolbar. */
export function SideBySide({
  columns,
  onChange,
  onFocusChange,
  onHistoryEnd,
  onNote,
  toolbarEnd,
  panel,
  footer,
  ref,
}: Props) {
  const { t } = useTranslation();
  const root = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const handles = useRef(new Map<Language, TextEditorHandle>());
  const [editors, setEditors] = useState<ReadonlyMap<Language, Editor>>(new Map());
  const [chosen, setChosen] = useState<Language | null>(null);
  const [isLinkOpen, setLinkOpen] = useState(false);
  const isOneAtATime = useRoom(root, columns.length);
  const active = columns.find(({ language }) => language === chosen) ?? columns[0];
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRows(columns, editors, isOneAtATime);
  const keepPlace = useKeptPlace(scroller, editors, rows);

  const leaving = useLeaving(() => {
    for (const handle of handles.current.values()) handle.forgetHistory();
    onFocusChange?.(null);
  });

  // A text that is not there yet, or not shown, takes the caret when it is.
  const [goal, setGoal] = useState<Goal | null>(null);
  useEffect(() => {
    if (!goal || !editors.has(goal.language)) return;
    const handle = handles.current.get(goal.language);
    if (goal.block === null) handle?.focus();
    else handle?.focusBlock(goal.block);
    setGoal(null);
  }, [goal, editors]);
  const go = (language: Language, block: string | null) => {
    setChosen(language);
    setGoal({ language, block });
  };
  const goAcross = ({ code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => {
    if (code !== 'F6' || ctrlKey || altKey || metaKey || !active) return false;
    const at = columns.indexOf(active);
    const next = columns.at((at + (shiftKey ? -1 : 1)) % columns.length);
    const editor = editors.get(active.language);
    if (!next || next === active || !editor?.isFocused) return false;
    go(
      next.language,
      rows.find((row) => row[active.language] === partAt(editor))?.[next.language] ?? null,
    );
    return true;
  };
  useImperativeHandle(ref, () => ({
    editor: (language) => handles.current.get(language) ?? null,
    focus: (language) => go(language, null),
    focusBlock: go,
    flush: () => {
      for (const handle of handles.current.values()) handle.flush();
    },
  }));

  return (
    <section
      ref={root}
      className={styles.desk}
      aria-label={t('editor.texts')}
      data-one={isOneAtATime || undefined}
      onFocus={leaving.onFocus}
      onBlur={leaving.onBlur}
      onKeyDown={(event) => {
        if (goAcross(event)) event.preventDefault();
      }}
    >
      {active && (
        <Toolbar
          ref={tools}
          editor={editors.get(active.language) ?? null}
          around={active}
          isLinkOpen={isLinkOpen}
          onLinkOpenChange={setLinkOpen}
          end={toolbarEnd}
        />
      )}
      {isOneAtATime && columns.length > 1 && (
        <div className={styles.switch}>
          <ToggleButtonGroup
            className={styles.choices ?? ''}
            aria-label={t('editor.whichText')}
            disallowEmptySelection
            selectedKeys={active ? [active.language] : []}
            onSelectionChange={(keys) => {
              const next = columns.find(({ language }) => keys.has(language));
              if (!next || !active) return;
              keepPlace(active.language, next.language);
              setChosen(next.language);
            }}
          >
            {columns.map(({ language }) => (
              <ToggleButton key={language} id={language} className={styles.choice ?? ''}>
                {t(NAMES[language])}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {active?.badge}
        </div>
      )}
      <div ref={scroller} className={styles.columns}>
        {columns.map(({ text, badge, ...around }) => (
          <div
            key={around.language}
            className={styles.column}
            hidden={isOneAtATime && around.language !== active?.language}
          >
            {(!isOneAtATime || columns.length === 1) && (
              <header className={styles.header}>
                <span lang={around.language}>{t(NAMES[around.language])}</span>
                {badge}
              </header>
            )}
            <TextEditor
              {...around}
              text={text}
              ref={(handle) => {
                if (handle) handles.current.set(around.language, handle);
                else handles.current.delete(around.language);
              }}
              onChange={(next) => onChange(around.language, next)}
              onFocusChange={(has) => {
                if (!has) return;
                setChosen(around.language);
                onFocusChange?.(around.language);
              }}
              onEditor={(editor) =>
                setEditors((all) => {
                  const next = new Map(all);
                  if (editor) next.set(around.language, editor);
                  else next.delete(around.language);
                  return next;
                })
              }
              {...(onHistoryEnd && { onHistoryEnd })}
              onNote={(block, action) => onNote?.(around.language, block, action)}
              onEditLink={() => setLinkOpen(true)}
              onGoToToolbar={() =>
                tools.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
              }
            />
          </div>
        ))}
      </div>
      {panel}
      <footer className={styles.footer}>
        <div className={styles.notes}>{footer}</div>
        {columns.map(({ language, text }) => (
          <span key={language} className={styles.count}>
            {t(SHORT[language])} {t('editor.words', { count: countWords(text) })}
          </span>
        ))}
      </footer>
    </section>
  );
}
