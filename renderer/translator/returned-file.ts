import type { WordDocument } from '../../core/contract-shapes.ts';
import { type DocumentMark, readDocumentMark, readRowMark } from '../../core/translator/marks.ts';
import type { Comment, ReturnedRow } from '../../core/translator/review.ts';
import { blockLines } from '../../core/translator/rows.ts';
import { htmlToBlocks } from '../editor/paste/html-blocks.ts';
import { parseInert } from '../editor/paste/inert.ts';

/** A translator's file that came back. */
export interface ReturnedFile {
  /** Absent when the line above the table was deleted. */
  readonly mark?: DocumentMark;
  readonly rows: readonly ReturnedRow[];
  readonly tracked: boolean;
  /** Comments that stand at no row. */
  readonly comments: readonly Comment[];
}

/** The rows of a translator's file; undefined for any other document. */
export function returnedFile(document: WordDocument): ReturnedFile | undefined {
  const body = parseInert(document.html);
  const marks = marksOf(body);
  const mark = marks.map(readDocumentMark).find((found) => found !== undefined);
  if (!mark && !marks.some((name) => readRowMark(name))) return undefined;
  const comments = new Map(
    document.left.flatMap(({ kind, id, author = '', words }) =>
      kind === 'comment' && id !== undefined ? [[`_pc_${id}`, { author, words }]] : [],
    ),
  );
  const rows = [...body.querySelectorAll('table')].flatMap((table) => rowsOf(table, comments));
  for (const row of rows) for (const name of row.marks) comments.delete(name);
  return {
    ...(mark && { mark }),
    rows,
    tracked: document.tracked,
    comments: [...comments.values()],
  };
}

function rowsOf(table: Element, comments: ReadonlyMap<string, Comment>): readonly ReturnedRow[] {
  const grid = gridOf(table);
  const width = Math.max(0, ...grid.map((row) => row.length));
  // The column of what a row is may have been deleted.
  const at = Math.max(0, width - 2);
  const groups = grid.reduce<(readonly Element[])[][]>((grouped, row, index) => {
    // Rows that share a cell of the translation were merged into one.
    const isMerged =
      index > 0 && row[at + 1] !== undefined && row[at + 1] === grid[index - 1]?.[at + 1];
    if (isMerged) grouped.at(-1)?.push(row);
    else grouped.push([row]);
    return grouped;
  }, []);
  return groups.flatMap((rows): readonly ReturnedRow[] => {
    const cells = [...new Set(rows.flat())];
    const marks = [...new Set(cells.flatMap(marksOf))];
    const sources = [...new Set(rows.flatMap((row) => row[at] ?? []))];
    const targets = [...new Set(rows.flatMap((row) => row.slice(at + 1)))].filter(
      (cell) => !sources.includes(cell),
    );
    const isHead = table.contains(rows[0]?.[0] ?? null) && rows[0] === grid[0];
    if (isHead && !marks.some((name) => readRowMark(name))) return [];
    return [
      {
        marks,
        source: sources.map(wordsOf).join('\n'),
        target: targets.flatMap((cell) => htmlToBlocks(cell.innerHTML).flatMap(blockLines)),
        comments: marks.flatMap((name) => comments.get(name) ?? []),
      },
    ];
  });
}

/** The cells of each row by column; a cell that spans several is in each of them. */
function gridOf(table: Element): readonly (readonly Element[])[] {
  const grid: Element[][] = [...table.querySelectorAll('tr')].map(() => []);
  for (const [index, row] of [...table.querySelectorAll('tr')].entries()) {
    let column = 0;
    for (const cell of row.children) {
      while (grid[index]?.[column]) column += 1;
      const wide = Number(cell.getAttribute('colspan') ?? 1) || 1;
      const high = Number(cell.getAttribute('rowspan') ?? 1) || 1;
      for (const line of grid.slice(index, index + high)) {
        for (let next = column; next < column + wide; next++) line[next] = cell;
      }
      column += wide;
    }
  }
  return grid;
}

function marksOf(element: Element): readonly string[] {
  return [...element.querySelectorAll('[data-mark]')].flatMap(
    (mark) => mark.getAttribute('data-mark') ?? [],
  );
}

function wordsOf(cell: Element): string {
  const lines = [...cell.querySelectorAll('p, li')];
  return (lines.length > 0 ? lines : [cell])
    .map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
