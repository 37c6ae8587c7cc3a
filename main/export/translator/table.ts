import {
  Bookmark,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { FILE_WORDS, partName } from '../../../core/translator/file-words.ts';
import { type Pair, rowMark } from '../../../core/translator/marks.ts';
import { type Line, linesHash, type Row } from '../../../core/translator/rows.ts';
import { twips } from '../docx/measures.ts';
import { inline, paragraph, plain, type Scribe } from '../docx/text.ts';
import { STYLE } from './styles.ts';

/** Millimetres: A4 on its side, a narrow column for what a row is, two broad ones. */
export const TABLE = {
  paper: { width: 297, height: 210 },
  margin: 15,
  part: 27,
} as const;
const BROAD = (TABLE.paper.width - 2 * TABLE.margin - TABLE.part) / 2;
const COLUMNS = [TABLE.part, BROAD, BROAD].map(twips);

/** A place with a name and without words. */
export function bookmark(name: string): Bookmark {
  return new Bookmark({ id: name, children: [] });
}

export function rowsTable(
  rows: readonly Row[],
  { from, to }: Pair,
  source: Scribe,
  translation: Scribe,
): Table {
  const words = FILE_WORDS[to];
  const head = [words.part, words.languages[from], words.languages[to]].map((text) =>
    paragraph(translation, STYLE.head, plain(translation, text)),
  );
  let count = 0;
  return new Table({
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...COLUMNS],
    layout: TableLayoutType.FIXED,
    margins: { left: twips(2), right: twips(2), top: 0, bottom: 0 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((p, at) => cell([p], at)),
      }),
      ...rows.map((row) => {
        if (row.part.kind === 'block') count += 1;
        const name = partName(row.part, count, to);
        const marks = (['source', 'target'] as const).map((side) =>
          bookmark(rowMark({ side, key: row.key, hash: linesHash(row[side]) })),
        );
        return new TableRow({
          children: [
            cell([paragraph(translation, STYLE.part, plain(translation, name))], 0),
            cell(lines(source, STYLE.source, row.source, marks[0]), 1),
            cell(lines(translation, STYLE.translation, row.target, marks[1]), 2),
          ],
        });
      }),
    ],
  });
}

function cell(children: readonly Paragraph[], column: number): TableCell {
  return new TableCell({
    children,
    width: { size: COLUMNS[column] ?? 0, type: WidthType.DXA },
  });
}

/** A paragraph per line, one at least; the row's mark stands before the first word. */
function lines(
  scribe: Scribe,
  style: string,
  content: readonly Line[],
  mark: Bookmark | undefined,
): readonly Paragraph[] {
  const shown = content.length > 0 ? content : [[]];
  return shown.map((line, index) =>
    paragraph(scribe, style, [...(index === 0 && mark ? [mark] : []), ...inline(scribe, line)]),
  );
}
