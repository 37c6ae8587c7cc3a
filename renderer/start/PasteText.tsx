import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { takeApart } from '../../core/draft/take-apart.ts';
import type { TakenApart } from '../../core/draft/taken.ts';
import type { Release } from '../../core/release/release.ts';
import type { Block } from '../../core/release/text.ts';
import { htmlToBlocks } from '../editor/paste/html-blocks.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { acceptTaken } from './acceptTaken.ts';
import { readWord } from './readWord.ts';
import styles from './Start.module.css';
import { TakenPreview } from './TakenPreview.tsx';
import { localToday } from './today.ts';

interface Props {
  readonly acceptLabel: string;
  readonly onAccept: (release: Partial<Release>) => void;
}

/** A text from anywhere, taken apart into headline, lead and body, and shown for a yes. */
export function PasteText({ acceptLabel, onAccept }: Props) {
  const { t } = useTranslation();
  const { people, places, office } = useOffice();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<TakenApart>();
  const [problem, setProblem] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);

  const apart = (pasted: string | readonly Block[]) => {
    const result = takeApart(pasted, { people, places }, localToday(), office.timezone);
    setTaken(result.texts.length ? result : undefined);
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
    const read = await readWord(file);
    if (read.type === 'failed') setProblem(read.words);
    else {
      setText(read.plain);
      apart(read.blocks);
    }
  };
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
        onAccept={(result) => onAccept(acceptTaken(result))}
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
