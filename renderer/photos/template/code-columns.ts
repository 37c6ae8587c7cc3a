/** Rows of a list: the code, then what stands for it. A row ends where nothing more was written. */
type Rows = readonly (readonly string[])[];

/** Cells of the longest row, one code and one replacement at least. */
export function columnsOf(rows: Rows): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 2);
}

/** A row without the empty cells at its end: a replacement that says nothing is none. */
export function withoutEmptyEnd(row: readonly string[]): string[] {
  const last = row.findLastIndex((cell) => cell !== '');
  return row.slice(0, Math.max(2, last + 1));
}

export function withoutColumn(rows: Rows, column: number): string[][] {
  return rows.map((row) => withoutEmptyEnd(row.filter((_, at) => at !== column)));
}

/** What stands in a column, by the codes of the rows. */
export function cellsOf(rows: Rows, column: number): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => (row[column] ? [[row[0] ?? '', row[column]]] : [])));
}

/** Puts a column back where it was; rows that came meanwhile get an empty cell there. */
export function withColumn(
  rows: Rows,
  column: number,
  cells: ReadonlyMap<string, string>,
): string[][] {
  return rows.map((row) => {
    const before = Array.from({ length: column }, (_, at) => row[at] ?? '');
    return withoutEmptyEnd([...before, cells.get(row[0] ?? '') ?? '', ...row.slice(column)]);
  });
}
