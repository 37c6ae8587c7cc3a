import { canonicalJson } from '../release/hash.ts';
import { newId } from '../release/id.ts';
import { readCsv } from './csv.ts';
import { columnOf } from './csv-columns.ts';
import { isFault, type RowFault, type RowValues, readRow } from './csv-row.ts';
import type { CardKind } from './kind-names.ts';
import { type Card, readCard } from './kinds.ts';
import { codeOf, nameKey, spellings } from './same-name.ts';

export interface WrongRow extends RowFault {
  readonly line: number;
}

/** What an import would do. Nothing is done before somebody has seen it. */
export interface ImportPlan {
  readonly added: readonly Card[];
  readonly changed: readonly { readonly before: Card; readonly after: Card }[];
  /** Lines that say nothing new. */
  readonly skipped: readonly number[];
  readonly wrong: readonly WrongRow[];
  /** Headers that no field of these cards is called by. */
  readonly unknownColumns: readonly string[];
}

/** Why nothing of a file can be imported. */
export const FILE_PROBLEMS = ['empty', 'noName', 'quote', 'rows'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** More cards than any office has: such a file is another one. */
const MOST_ROWS = 20_000;

/**
 * Compares a table with the cards that are there. A row belongs to the card with its code, or else
 * to the one with its name in any spelling; what the row says takes the place of what was there,
 * what it leaves empty stays.
 */
export function planImport(
  kind: CardKind,
  text: string,
  cards: readonly Card[],
): ImportPlan | FileProblem {
  const { rows, unclosedQuote } = readCsv(text);
  const [header, ...lines] = rows;
  if (unclosedQuote !== undefined) return 'quote';
  if (header === undefined || lines.length === 0) return 'empty';
  if (lines.length > MOST_ROWS) return 'rows';
  const columns = header.cells.map((cell) => columnOf(cell, kind));
  if (!columns.some((column) => column?.field === 'name')) return 'noName';

  const known = knownCards(cards);
  const added: Card[] = [];
  const changed = new Map<string, { before: Card; after: Card }>();
  const skipped: number[] = [];
  const wrong: WrongRow[] = [];
  const codes = new Map<string, number>();
  for (const { line, cells } of lines) {
    const row = readRow(columns, cells);
    if (isFault(row)) {
      wrong.push({ line, ...row });
      continue;
    }
    const code = row.plain.code?.toLowerCase();
    if (code !== undefined && codes.has(code)) {
      wrong.push({ line, problem: 'codeTwice', value: row.plain.code ?? '' });
      continue;
    }
    const own = known.find(row);
    if (own === 'several') {
      wrong.push({ line, problem: 'severalCards', value: firstName(row) });
      continue;
    }
    if (code !== undefined) codes.set(code, line);
    if (own === undefined) {
      const card = readCard(kind, withRow(kind, { id: newId(), name: {} }, row));
      added.push(card);
      known.add(card);
      continue;
    }
    const after = readCard(kind, withRow(kind, own, row));
    if (canonicalJson(after) === canonicalJson(own)) {
      skipped.push(line);
      continue;
    }
    known.replace(after);
    const isNew = added.findIndex(({ id }) => id === own.id);
    if (isNew >= 0) added[isNew] = after;
    else changed.set(own.id, { before: changed.get(own.id)?.before ?? own, after });
  }
  return {
    added,
    changed: [...changed.values()],
    skipped,
    wrong,
    unknownColumns: header.cells.filter((cell, index) => cell !== '' && !columns[index]),
  };
}

/** Finds the card of a row quickly: a file may have thousands of them. */
function knownCards(cards: readonly Card[]) {
  const byId = new Map<string, Card>();
  const byKey = new Map<string, Set<string>>();
  const byCode = new Map<string, string>();
  const add = (card: Card) => {
    byId.set(card.id, card);
    const code = codeOf(card);
    if (code) byCode.set(code, card.id);
    for (const key of spellings(card).map(nameKey)) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(card.id));
    }
  };
  for (const card of cards) add(card);
  return {
    add,
    replace: add,
    find(row: RowValues): Card | 'several' | undefined {
      const code = row.plain.code?.toLowerCase();
      const byItsCode = code === undefined ? undefined : byCode.get(code);
      if (byItsCode !== undefined) return byId.get(byItsCode);
      const names = Object.values(row.localised.name ?? {});
      const ids = new Set(names.flatMap((name) => [...(byKey.get(nameKey(name)) ?? [])]));
      const [id, ...others] = ids;
      if (others.length > 0) return 'several';
      return id === undefined ? undefined : byId.get(id);
    },
  };
}

function firstName(row: RowValues): string {
  return Object.values(row.localised.name ?? {})[0] ?? '';
}

/** The card with what the row says. */
function withRow(kind: CardKind, card: object, row: RowValues): Record<string, unknown> {
  const next: Record<string, unknown> = { ...card };
  const { position, wrong, ...localised } = row.localised;
  for (const [field, value] of Object.entries(localised)) {
    next[field] = { ...asRecord(next[field]), ...value };
  }
  for (const [field, items] of Object.entries(row.lists)) {
    const there = Array.isArray(next[field]) ? next[field] : [];
    next[field] = [...new Set([...there, ...items])];
  }
  const { validFrom, validTo, ...plain } = row.plain;
  Object.assign(next, plain);
  if (kind === 'people') {
    if (position)
      next.positions = withPosition(next.positions, { title: position, validFrom, validTo });
  } else if (validFrom) next.validFrom = validFrom;
  if (wrong) next.wrong = withWrongForms(asRecord(next.wrong), wrong);
  return next;
}

/** A position that is known by its title gets the row's dates; another one comes after it. */
function withPosition(
  positions: unknown,
  {
    title,
    validFrom,
    validTo,
  }: { title: object; validFrom?: string | undefined; validTo?: string | undefined },
): readonly unknown[] {
  const dates = { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  const there = Array.isArray(positions) ? positions.map(asRecord) : [];
  const words = Object.values(title);
  const index = there.findIndex((known) =>
    Object.values(asRecord(known.title)).some((known) => words.includes(known)),
  );
  if (index < 0) return [...there, { title, ...dates }];
  return there.map((known, at) =>
    at === index ? { ...known, title: { ...asRecord(known.title), ...title }, ...dates } : known,
  );
}

/** «Нур-Султане → Астане; Нур-Султан»: forms by semicolons or lines, each with its right form. */
function withWrongForms(there: Record<string, unknown>, wrong: object): Record<string, unknown> {
  const forms = Object.entries(wrong).map(([language, cell]) => {
    const known = Array.isArray(there[language]) ? there[language].map(asRecord) : [];
    const given = readWrongForms(String(cell)).filter(
      ({ text }) => !known.some((form) => form.text === text),
    );
    return [language, [...known, ...given]] as const;
  });
  return { ...there, ...Object.fromEntries(forms) };
}

/** The wrong forms of a term as one writes them: `wrong`, or `wrong → right`, one after another. */
export function readWrongForms(text: string): readonly { text: string; right?: string }[] {
  return text
    .split(/[;\n]/)
    .map((form) => form.split(/→|=>|->/).map((part) => part.trim()))
    .flatMap(([wrong, right]) => (wrong ? [{ text: wrong, ...(right && { right }) }] : []));
}

/** The same, to be read and changed: a line each. */
export function writeWrongForms(
  forms: readonly { readonly text: string; readonly right?: string | undefined }[],
): string {
  return forms.map(({ text, right }) => (right ? `${text} → ${right}` : text)).join('\n');
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
