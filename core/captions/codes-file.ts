import { decodeText, type TextEncoding } from './decode-text.ts';

/** What is odd about a file of codes; the rest of it is read all the same. `line` counts from 1. */
export type CodesProblem =
  | { readonly kind: 'half-row'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'duplicate';
      readonly line: number;
      readonly code: string;
      /** The line whose replacement no longer counts. */
      readonly earlier: number;
    }
  | { readonly kind: 'encoding'; readonly encoding: TextEncoding };

export interface ReadCodes {
  /** The code, then its replacements; each code once. */
  readonly rows: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
  readonly problems: readonly CodesProblem[];
}

/**
 * Reads a file of code replacements as Photo Mechanic keeps it: a line per code, tabs between the
 * code and its replacements, lines that begin with `//` are remarks. A code that comes twice takes
 * its last line. Never fails: a line that is no row is a problem, and the others count.
 */
export function readCodes(bytes: Uint8Array): ReadCodes {
  const { text, encoding } = decodeText(bytes);
  const rows = new Map<string, { readonly row: readonly string[]; readonly line: number }>();
  const problems: CodesProblem[] = [];
  if (encoding !== 'utf-8') problems.push({ kind: 'encoding', encoding });
  for (const [index, content] of text.split(/\r\n|[\n\r]/).entries()) {
    const line = index + 1;
    if (content.trim() === '' || content.trimStart().startsWith('//')) continue;
    const [code = '', ...replacements] = cellsOf(content);
    if (code === '' || replacements.length === 0 || replacements.every((cell) => cell === '')) {
      problems.push({ kind: 'half-row', line, text: content.slice(0, LONGEST_QUOTE) });
      continue;
    }
    const known = rows.get(code);
    if (known) problems.push({ kind: 'duplicate', line, code, earlier: known.line });
    rows.set(code, { row: [code, ...replacements], line });
  }
  return { rows: [...rows.values()].map(({ row }) => row), encoding, problems };
}

/** Signs of a bad line that are shown. */
const LONGEST_QUOTE = 60;

/** Spreadsheets pad rows with empty cells; those at the end say nothing. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split('\t').map((cell) => cell.trim());
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

/**
 * The file as Photo Mechanic reads it: UTF-8 without a mark, tabs, a line break of Windows after
 * each row. Tabs and line breaks inside of a cell become spaces, for the format has no quotes.
 */
export function writeCodes(rows: readonly (readonly string[])[]): string {
  return rows
    .filter(([code = '']) => code.trim() !== '')
    .map((row) => `${row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ').trim()).join('\t')}\r\n`)
    .join('');
}
