import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeList } from '../../../core/release/caption-book.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CodeColumns } from './CodeColumns.tsx';
import styles from './Codes.module.css';
import { columnsOf, withoutEmptyEnd } from './code-columns.ts';
import { removeColumn } from './code-lists.ts';

interface Props {
  readonly list: CodeList;
  readonly onChange: (list: CodeList) => void;
}

/** Rows in sight at once: a list of two thousand is searched, not scrolled. */
const MOST = 40;

/** The rows of a list, each a code and what stands for it; written when one leaves a field. */
export function CodeRows({ list, onChange }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<readonly (readonly string[])[]>();
  const [name, setName] = useState<string>();
  const [query, setQuery] = useState('');
  // An empty column stands as long as the list is in sight: on disk it is there when it has words.
  const [held, setHeld] = useState(2);
  const [added, setAdded] = useState<number>();
  const cells = useRef<HTMLUListElement>(null);
  const rows = draft ?? list.rows;
  const columns = Math.max(held, columnsOf(rows));
  const wanted = query.trim().toLocaleLowerCase();
  const found = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.join('\t').toLocaleLowerCase().includes(wanted));
  const keep = (next: readonly (readonly string[])[]) => {
    setDraft(undefined);
    setHeld(columns);
    onChange({ ...list, rows: next.map(withoutEmptyEnd) });
  };
  const remove = (column: number) => {
    setHeld(columns - 1);
    if (column < columnsOf(rows)) void removeColumn(list, column);
  };
  useLayoutEffect(() => {
    if (added === undefined) return;
    cells.current?.querySelector('li')?.querySelectorAll('input')[added]?.focus();
    setAdded(undefined);
  }, [added]);
  const write = (index: number, column: number, text: string) =>
    setDraft(
      rows.map((row, at) =>
        at === index
          ? Array.from({ length: Math.max(row.length, column + 1) }, (_, cell) =>
              cell === column ? text : (row[cell] ?? ''),
            )
          : row,
      ),
    );
  return (
    <>
      <TextField
        label={t('template.listName')}
        value={name ?? list.name}
        onChange={setName}
        onBlur={() => {
          const next = name?.trim();
          setName(undefined);
          if (next && next !== list.name) onChange({ ...list, name: next });
        }}
      />
      {rows.length > MOST ? (
        <TextField
          label={t('template.insertSearch')}
          type="search"
          value={query}
          onChange={setQuery}
        />
      ) : null}
      <CodeColumns
        columns={columns}
        onAdd={() => {
          setHeld(columns + 1);
          setAdded(columns);
        }}
        onRemove={remove}
      />
      <ul ref={cells} className={styles.rows}>
        {found.slice(0, MOST).map(({ row, index }) => (
          <li key={index} className={styles.row}>
            {Array.from({ length: columns }, (_, column) => (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
                key={column}
                label={t(column === 0 ? 'template.code' : 'template.replacement', {
                  number: column,
                  row: index + 1,
                })}
                hideLabel
                placeholder={t(column === 0 ? 'template.codeExample' : 'template.becomes', {
                  number: column,
                })}
                value={row[column] ?? ''}
                onChange={(text) => write(index, column, text)}
                onBlur={() => {
                  if (draft) keep(draft);
                }}
              />
            ))}
            <Button
              kind="icon"
              aria-label={t('template.deleteRow', { code: row[0] ?? '' })}
              onPress={() => keep(rows.filter((_, at) => at !== index))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST ? (
        <p className={styles.note}>{t('template.moreCodes', { count: found.length - MOST })}</p>
      ) : null}
      <div>
        <Button kind="quiet" onPress={() => keep([...rows, ['', '']])}>
          <Icon name="plus" />
          {t('template.addRow')}
        </Button>
      </div>
    </>
  );
}
