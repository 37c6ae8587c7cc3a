import { publishedPhotos } from '../publication/published-photos.ts';
import { hashText, lineHash } from '../release/hash.ts';
import { inLanguage } from '../release/language.ts';
import type { Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { type Block, type Inline, plainText } from '../release/text.ts';
import type { Pair } from './marks.ts';
import { isWordBlock, pairBlocks, type WordBlock } from './pairs.ts';

/** What a row of the translator's file is of. */
export type RowPart =
  | { readonly kind: 'headline' }
  | { readonly kind: 'subhead' }
  | { readonly kind: 'lead' }
  /** `block` is the id of the source's block. */
  | { readonly kind: 'block'; readonly block: string }
  /** `sequence` counts the photos that go out, from 1. */
  | { readonly kind: 'caption' | 'alt'; readonly photo: string; readonly sequence: number };

/** One paragraph of a cell. */
export type Line = readonly Inline[];

/** A row: the words of one part in both languages, a line per item of a list. */
export interface Row {
  readonly part: RowPart;
  readonly key: string;
  readonly source: readonly Line[];
  /** Empty when nothing is translated yet. */
  readonly target: readonly Line[];
  /** The block of the source, of a row that is one. */
  readonly block?: WordBlock;
  readonly translation?: WordBlock;
}

/**
 * The rows of a release for a pair of languages, in the order of reading; what is empty in the
 * source has none.
 */
export function translatorRows(release: Release, photos: Photos, pair: Pair): readonly Row[] {
  const source = release.texts[pair.from];
  const target = release.texts[pair.to];
  const pairs = pairBlocks(source, target, pair);
  const texts: readonly (Row | undefined)[] = [
    row({ kind: 'headline' }, lineOf(source?.headline), lineOf(target?.headline)),
    row({ kind: 'subhead' }, lineOf(source?.subhead), lineOf(target?.subhead)),
    source?.lead && blockRow({ kind: 'lead' }, source.lead, target?.lead),
    ...(source?.body ?? [])
      .filter(isWordBlock)
      .map((block) => blockRow({ kind: 'block', block: block.id }, block, pairs.get(block.id))),
  ];
  const pictures = publishedPhotos(photos).flatMap((photo, index) =>
    (['caption', 'alt'] as const).map((kind) =>
      row(
        { kind, photo: photo.id, sequence: index + 1 },
        lineOf(inLanguage(photo[kind], pair.from)),
        lineOf(inLanguage(photo[kind], pair.to)),
      ),
    ),
  );
  return [...texts, ...pictures].filter((each) => each !== undefined);
}

/** The name of a part, of fixed length whatever ids look like. */
export function partKey(part: RowPart): string {
  switch (part.kind) {
    case 'headline':
    case 'subhead':
    case 'lead':
      return hashText(part.kind);
    case 'block':
      return hashText(`block:${part.block}`);
    case 'caption':
    case 'alt':
      return hashText(`${part.kind}:${part.photo}`);
  }
}

/** The words of a cell, a line each. */
export function linesText(lines: readonly Line[]): string {
  return lines.map(plainText).join('\n');
}

/** As the marks of sources count: white space does not make another text. */
export function linesHash(lines: readonly Line[]): string {
  return textHash(linesText(lines));
}

export function textHash(text: string): string {
  return lineHash(text);
}

export function blockLines(block: Block | undefined): readonly Line[] {
  if (!block || !isWordBlock(block)) return [];
  const lines = block.type === 'list' ? block.items.map(({ content }) => content) : [block.content];
  return lines.filter((line) => plainText(line).trim() !== '');
}

function blockRow(part: RowPart, block: WordBlock, translation?: WordBlock): Row | undefined {
  const made = row(part, blockLines(block), blockLines(translation));
  return made && { ...made, block, ...(translation && { translation }) };
}

function row(part: RowPart, source: readonly Line[], target: readonly Line[]): Row | undefined {
  return source.length > 0 ? { part, key: partKey(part), source, target } : undefined;
}

function lineOf(text: string | undefined): readonly Line[] {
  return text?.trim() ? [[{ text: text.trim() }]] : [];
}
