import { differences } from '../parity/compare.ts';
import type { Cards } from '../release/cards.ts';
import type { Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { type Pair, readRowMark } from './marks.ts';
import { type Line, linesHash, linesText, type Row, textHash, translatorRows } from './rows.ts';

/** A row of a file that came back, as it stands in the document. */
export interface ReturnedRow {
  /** Names of the bookmarks in it: of several rows when they were merged. */
  readonly marks: readonly string[];
  readonly source: string;
  readonly target: readonly Line[];
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly author: string;
  readonly words: string;
}

/**
 * - `new`: there was no translation; `changed`: there was another one; `unchanged`: the same words.
 * - `empty`: nothing was translated here.
 * - `unknown`: a row that the release does not know: added by hand, or its paragraph is gone.
 */
export type ReviewState = 'new' | 'changed' | 'unchanged' | 'empty' | 'unknown';

export interface ReviewRow {
  /** Place in the file: names the row on the screen. */
  readonly id: string;
  readonly state: ReviewState;
  /** The row of the release; absent when unknown. */
  readonly row?: Row;
  /** What the source said in the file. */
  readonly sourceThen: string;
  /** What the translation says in the release now, and what came back. */
  readonly before: string;
  readonly after: readonly Line[];
  /** The source was changed since the file went out. */
  readonly stale: boolean;
  /** The translation was changed in the release since the file went out. */
  readonly changedHere: boolean;
  /** Several rows of the file were merged into this one. */
  readonly merged: boolean;
  /** What source and translation do not say alike, as it is written. */
  readonly differing: readonly string[];
  readonly comments: readonly Comment[];
  /** The hash of the words that it was translated from. */
  readonly sourceHash: string;
  /** Ready to be taken over without a further look. */
  readonly suggested: boolean;
}

export interface Review {
  readonly rows: readonly ReviewRow[];
  /** Rows of the release that did not come back. */
  readonly missing: readonly Row[];
}

/**
 * Compares a file that came back with the release as it is now. Rows are found by their
 * bookmarks, wherever they were moved to, else by the words of their source.
 */
export function review(
  returned: readonly ReturnedRow[],
  release: Release,
  photos: Photos,
  pair: Pair,
  cards: Cards,
): Review {
  const known = translatorRows(release, photos, pair);
  const seen = new Set<string>();
  const rows = returned.flatMap((each, index): readonly ReviewRow[] => {
    const sides = each.marks.flatMap((name) => readRowMark(name) ?? []);
    const keys = [...new Set(sides.filter(({ side }) => side === 'source').map(({ key }) => key))];
    const found = keys.flatMap((key) => known.find((row) => row.key === key) ?? []);
    const hash = textHash(each.source);
    const waiting = found.filter(({ key }) => !seen.has(key));
    const matched = keys.length > 0 ? waiting : bySource(known, hash, seen);
    for (const { key } of matched) seen.add(key);
    const id = String(index);
    const [row] = matched;
    if (!row) {
      const isBlank = linesText(each.target).trim() === '' && each.source.trim() === '';
      return isBlank ? [] : [unknown(id, each)];
    }
    const merged = matched.length > 1;
    const hashThen = (side: 'source' | 'target', { key }: Row) =>
      sides.find((mark) => mark.side === side && mark.key === key)?.hash;
    const one = (part: Row, place: string, target: readonly Line[]) =>
      compared(place, part, { ...each, target }, pair, cards, {
        source: hashThen('source', part) ?? hash,
        target: hashThen('target', part),
        merged,
      });
    // Merging cells keeps their paragraphs: as many as there were rows go back each to its own.
    return merged && each.target.length === matched.length
      ? matched.map((part, place) =>
          one(part, `${id}.${place}`, each.target.slice(place, place + 1)),
        )
      : [one(row, id, each.target)];
  });
  return { rows, missing: known.filter(({ key }) => !seen.has(key)) };
}

function bySource(known: readonly Row[], hash: string, seen: ReadonlySet<string>): readonly Row[] {
  return known.filter((row) => !seen.has(row.key) && linesHash(row.source) === hash).slice(0, 1);
}

function unknown(id: string, { source, target, comments }: ReturnedRow): ReviewRow {
  return {
    id,
    state: 'unknown',
    sourceThen: source,
    before: '',
    after: target,
    stale: false,
    changedHere: false,
    merged: false,
    differing: [],
    comments,
    sourceHash: '',
    suggested: false,
  };
}

function compared(
  id: string,
  row: Row,
  { source, target, comments }: ReturnedRow,
  pair: Pair,
  cards: Cards,
  then: {
    readonly source: string;
    readonly target: string | undefined;
    readonly merged: boolean;
  },
): ReviewRow {
  const state = stateOf(row, target);
  const stale = then.source !== linesHash(row.source);
  const changedHere = then.target !== undefined && then.target !== linesHash(row.target);
  const differing = state === 'empty' ? [] : differingWords(row, target, pair, cards);
  const { merged } = then;
  const isMarked = row.translation !== undefined && row.translation.source !== undefined;
  const isSound = !stale && !changedHere && !merged && differing.length === 0;
  return {
    id,
    state,
    row,
    sourceThen: source,
    before: linesText(row.target),
    after: target,
    stale,
    changedHere,
    merged,
    differing,
    comments,
    sourceHash: then.source,
    suggested:
      isSound &&
      (state === 'new' ||
        state === 'changed' ||
        // The same words, read against their source: that is worth noting once.
        (state === 'unchanged' && row.translation !== undefined && !isMarked)),
  };
}

function stateOf(row: Row, target: readonly Line[]): ReviewState {
  if (linesText(target).trim() === '') return 'empty';
  if (row.target.length === 0) return 'new';
  return linesHash(target) === linesHash(row.target) ? 'unchanged' : 'changed';
}

/** Figures, dates and names of one row alone, both ways. */
function differingWords(
  row: Row,
  target: readonly Line[],
  { from, to }: Pair,
  cards: Cards,
): readonly string[] {
  const text = (lines: readonly Line[]) => ({
    headline: '',
    body: lines.map((line, index) => ({
      id: `line${index}`,
      type: 'paragraph' as const,
      content: [...line],
    })),
  });
  const found = differences({ [from]: text(row.source), [to]: text(target) }, [from, to], cards);
  return [...new Set(found.map(({ words }) => words))];
}
