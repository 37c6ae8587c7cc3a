import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { takeApart } from '../../core/draft/take-apart.ts';
import type { TakenApart } from '../../core/draft/taken.ts';
import type { Release } from '../../core/release/release.ts';
import type { Block } from '../../core/release/text.ts';
import { htmlToBlocks } from '../editor/paste/html-blocks.ts';
import { useOffice } from '../store/office.ts';
import { receive } from '../translator/return-desk.ts';
import { returnedFile } from '../translator/returned-file.ts';
import { Button } from '../ui/Button.tsx';
import { takeDropped } from '../word/dropped-word.ts';
import { readDocument } from '../word/read-document.ts';
import { type WordPhoto, type WordText, wordText } from '../word/word-text.ts';
import { acceptTaken } from './acceptTaken.ts';
import styles from './Start.module.css';
import { TakenPreview } from './TakenPreview.tsx';
import { localToday } from './today.ts';

interface Props {
  readonly acceptLabel: string;
  /** The texts that are replaced, when it goes into a release that has some. */
  readonly current?: Release['texts'];
  readonly onAccept: (release: Partial<Release>, pictures: readonly WordPhoto[]) => void;
}

/** A text from anywhere, taken apart into headline, lead and body, and shown for a yes. */
export function PasteText({ acceptLabel, current, onAccept }: Props) {
  const { t } = useTranslation();
  const { people, places, office } = useOffice();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<TakenApart>();
  const [problem, setProblem] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);

  const [word, setWord] = useState<WordText>();
  const [reading, setReading] = useState(false);

  const apart = (pasted: string | readonly Block[], from?: WordText) => {
    const result = takeApart(
      pasted,
      { people, places },
      localToday(),
      office.timezone,
      from?.languages,
    );
    setWord(from);
    setTaken(result.texts.length ? result : undefined);
    if (from && result.texts.length === 0) setProblem(t('start.word_empty'));
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (!html) return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    setText(plain);
    apart(htmlToBlocks(html));
  };
  const open = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    setProblem(undefined);
    setReading(true);
    const read = await readDocument(file);
    const returned = read.type === 'read' ? returnedFile(read.document) : undefined;
    if (read.type === 'failed') setProblem(read.words);
    else if (returned) receive(returned);
    else {
      const text = await wordText(read.document);
      setText(text.plain);
      apart(text.blocks, text);
    }
    setReading(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dropped document is read once
  useEffect(() => {
    const dropped = takeDropped();
    if (dropped) void open([dropped]);
  }, []);
  const drop = (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    void open(files);
  };
  if (taken)
    return (
      <TakenPreview
        taken={taken}
        acceptLabel={acceptLabel}
        onBack={() => {
          setTaken(undefined);
          requestAnimationFrame(() => area.current?.focus());
        }}
        left={word?.left ?? []}
        tracked={word?.tracked ?? false}
        {...(current && { current })}
        onAccept={(result) => onAccept(acceptTaken(result), word?.photos ?? [])}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button below as its keyboard way
    <div className={styles.stack} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label className={styles.stack}>
        <span className={styles.hint}>{t('start.pasteHint')}</span>
        <textarea
          ref={area}
          className={styles.area}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: pasting is what this panel was opened for
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onPaste={paste}
        />
      </label>
      {reading ? <p role="status">{t('start.reading')}</p> : null}
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      <div className={styles.actions}>
        <FileTrigger
          acceptedFileTypes={['.docx', '.doc']}
          onSelect={(files) => void open([...(files ?? [])])}
        >
          <Button>{t('start.openWord')}</Button>
        </FileTrigger>
        <Button kind="primary" isDisabled={!text.trim()} onPress={() => apart(text)}>
          {t('start.takeApart')}
        </Button>
      </div>
    </div>
  );
}
