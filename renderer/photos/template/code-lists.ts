import i18next, { type TFunction } from 'i18next';
import { type CodesProblem, readCodes, writeCodes } from '../../../core/captions/codes-file.ts';
import type { CodeList } from '../../../core/release/caption-book.ts';
import { newId } from '../../../core/release/id.ts';
import { notify } from '../../store/notices.ts';
import { changeBook } from './book.ts';
import { cellsOf, withColumn, withoutColumn } from './code-columns.ts';

/** Puts a list into the library, in the place of its older self when there is one. */
export function keepList(list: CodeList): Promise<boolean> {
  return changeBook((book) => ({
    ...book,
    codes: book.codes.some(({ id }) => id === list.id)
      ? book.codes.map((one) => (one.id === list.id ? list : one))
      : [...book.codes, list],
  }));
}

/** Takes a list out of the library at once, and says how it comes back. */
export async function deleteList(list: CodeList): Promise<void> {
  const done = await changeBook((book) => ({
    ...book,
    codes: book.codes.filter(({ id }) => id !== list.id),
  }));
  if (!done) return;
  notify({
    tone: 'done',
    text: i18next.t('template.listDeleted', { name: list.name }),
    action: { label: i18next.t('app.undo'), run: () => void keepList(list) },
  });
}

/** Takes a replacement out of every row of a list, and says how it comes back. */
export async function removeColumn({ id, name }: CodeList, number: number): Promise<void> {
  let cells: ReadonlyMap<string, string> = new Map();
  const done = await changeRows(id, (rows) => {
    cells = cellsOf(rows, number);
    return withoutColumn(rows, number);
  });
  if (!done || cells.size === 0) return;
  notify({
    tone: 'done',
    text: i18next.t('template.columnRemoved', { name, number }),
    action: {
      label: i18next.t('app.undo'),
      run: () => void changeRows(id, (rows) => withColumn(rows, number, cells)),
    },
  });
}

/** Changes the rows as they are when it is written: what was typed just before is in them. */
function changeRows(
  id: string,
  change: (rows: CodeList['rows']) => CodeList['rows'],
): Promise<boolean> {
  return changeBook((book) => ({
    ...book,
    codes: book.codes.map((list) => (list.id === id ? { ...list, rows: change(list.rows) } : list)),
  }));
}

/** Reads a file of Photo Mechanic as a list of its own, named as the file. */
export async function importList(
  file: File,
): Promise<{ readonly list: CodeList; readonly problems: readonly CodesProblem[] }> {
  const { rows, problems } = readCodes(new Uint8Array(await file.arrayBuffer()));
  const name = file.name.replace(/\.(txt|tsv|csv)$/i, '');
  return { list: { id: newId(), name, rows: rows.map((row) => [...row]) }, problems };
}

/** Gives a list to the browser's downloads, as Photo Mechanic reads it. */
export function saveAsFile(list: CodeList): void {
  const address = URL.createObjectURL(
    new Blob([writeCodes(list.rows)], { type: 'text/tab-separated-values;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${list.name}.txt`;
  link.click();
  // The download has begun when the click returns; the address is needed no longer.
  setTimeout(() => URL.revokeObjectURL(address));
}

export function codeProblemWords(problem: CodesProblem, t: TFunction): string {
  switch (problem.kind) {
    case 'half-row':
      return t('template.halfRow', { line: problem.line, text: problem.text });
    case 'duplicate':
      return t('template.duplicateCode', {
        code: problem.code,
        line: problem.line,
        earlier: problem.earlier,
      });
    case 'encoding':
      return t('template.otherEncoding', { encoding: problem.encoding });
  }
}
