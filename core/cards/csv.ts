/** A row of a table and the line of the file on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: ',' | ';' | '\t';
  /** Without those in which every cell is empty. */
  readonly rows: readonly CsvRow[];
  /** The line on which a quotation mark was opened that is never closed. */
  readonly unclosedQuote?: number;
}

/**
 * Reads a table as Excel, LibreOffice and Google write it (RFC 4180): cells in quotation marks may
 * hold the delimiter, line ends, and marks written twice. The delimiter is the one that the first
 * line has most of, because Excel takes a semicolon where the comma is for decimals.
 */
export function readCsv(text: string): CsvTable {
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let begun = 1;
  let opened = 1;

  const endRow = () => {
    const row = [...cells, cell].map((value) => value.trim());
    if (row.some((value) => value !== '')) rows.push({ line: begun, cells: row });
    cells = [];
    cell = '';
  };

  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      opened = line;
      cell = '';
    } else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      begun = line;
    } else if (sign !== '\r') cell += sign;
  }
  endRow();
  return { delimiter, rows, ...(isQuoted && { unclosedQuote: opened }) };
}

function delimiterOf(text: string): CsvTable['delimiter'] {
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  const known = ['\t', ';', ','] as const;
  return known.reduce<CsvTable['delimiter']>(
    (best, sign) => (count(sign) > count(best) ? sign : best),
    ',',
  );
}
