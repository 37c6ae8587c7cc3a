import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodesProblem } from '../../../core/captions/codes-file.ts';
import type { CodeList } from '../../../core/release/caption-book.ts';
import { newId } from '../../../core/release/id.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBook } from './book.ts';
import { CodeRows } from './CodeRows.tsx';
import styles from './Codes.module.css';
import { codeProblemWords, deleteList, importList, keepList, saveAsFile } from './code-lists.ts';

/** The office's own lists: edited here, brought from Photo Mechanic and taken back to it. */
export function CodeLists() {
  const { t } = useTranslation();
  const lists = useBook((store) => store.book.codes);
  const [chosen, setChosen] = useState<string>();
  const [problems, setProblems] = useState<readonly CodesProblem[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const list = lists.find(({ id }) => id === chosen) ?? lists[0];
  const keep = async (next: CodeList) => {
    if (await keepList(next)) setChosen(next.id);
  };
  const bring = async (picked: File) => {
    const read = await importList(picked);
    setProblems(read.problems);
    await keep(read.list);
  };
  return (
    <section className={styles.section} aria-label={t('template.ownLists')}>
      {list ? (
        <Select
          label={t('template.ownLists')}
          options={lists.map(({ id, name, rows }) => ({
            id,
            label: t('template.listAndRows', { name, count: rows.length }),
          }))}
          value={list.id}
          onChange={setChosen}
        />
      ) : (
        <p className={styles.note}>{t('template.noLists')}</p>
      )}
      <div className={styles.actions}>
        <Button
          onPress={() => void keep({ id: newId(), name: t('template.newListName'), rows: [] })}
        >
          {t('template.newList')}
        </Button>
        <Button onPress={() => file.current?.click()}>{t('template.import')}</Button>
        <input
          ref={file}
          type="file"
          accept=".txt,.tsv,.csv,text/plain"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('template.import')}
          onChange={(event) => {
            const [picked] = event.target.files ?? [];
            event.target.value = '';
            if (picked) void bring(picked);
          }}
        />
        {list ? (
          <>
            <Button kind="quiet" onPress={() => saveAsFile(list)}>
              {t('template.export')}
            </Button>
            <Button
              kind="icon"
              aria-label={t('template.deleteList', { name: list.name })}
              onPress={() => void deleteList(list)}
            >
              <Icon name="trash" />
            </Button>
          </>
        ) : null}
      </div>
      {problems.length > 0 ? (
        <ul className={styles.problems} role="status">
          {problems.map((problem) => {
            const words = codeProblemWords(problem, t);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      ) : null}
      {list ? <CodeRows key={list.id} list={list} onChange={(next) => void keep(next)} /> : null}
    </section>
  );
}
