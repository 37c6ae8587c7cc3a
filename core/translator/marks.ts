import { hashText } from '../release/hash.ts';
import { LANGUAGES, type Language } from '../release/language.ts';

/**
 * What ties a row of the translator's file to its release: names of bookmarks. Word and
 * LibreOffice keep bookmarks when they save, move them along with their row, and show none whose
 * name begins with an underscore. A name may have 40 letters, digits and underscores (ECMA-376
 * part 1, §17.13.6.2), so ids of any shape go in as hashes.
 */

/** From the language that is translated, into the other one. */
export interface Pair {
  readonly from: Language;
  readonly to: Language;
}

export interface DocumentMark {
  readonly pair: Pair;
  /** `releaseStamp` of the release that the file was made for. */
  readonly release: string;
}

/** One row: which part of the text it is, and what its words were when the file went out. */
export interface RowMark {
  readonly side: 'source' | 'target';
  /** `partKey` of the row's part. */
  readonly key: string;
  /** Hash of the words of that side. */
  readonly hash: string;
}

export function releaseStamp(release: string): string {
  return hashText(release);
}

export function documentMark(release: string, { from, to }: Pair): string {
  return `_pr_${from}_${to}_${releaseStamp(release)}`;
}

export function readDocumentMark(name: string): DocumentMark | undefined {
  const [, first, second, release] = /^_pr_([a-z]{2})_([a-z]{2})_([0-9a-f]{16})$/.exec(name) ?? [];
  const from = LANGUAGES.find((language) => language === first);
  const to = LANGUAGES.find((language) => language === second);
  return from && to && release ? { pair: { from, to }, release } : undefined;
}

export function rowMark({ side, key, hash }: RowMark): string {
  return `_${side === 'source' ? 'pd' : 'pt'}_${key}_${hash}`;
}

export function readRowMark(name: string): RowMark | undefined {
  const [, side, key, hash] = /^_(pd|pt)_([0-9a-f]{16})_([0-9a-f]{16})$/.exec(name) ?? [];
  return key && hash ? { side: side === 'pd' ? 'source' : 'target', key, hash } : undefined;
}
