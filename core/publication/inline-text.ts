import type { Language } from '../release/language.ts';
import type { Inline, Mark } from '../release/text.ts';
import type { KeptName } from './kept-names.ts';

/** Where a published link may lead: anything else, `javascript:` above all, loses its link. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)/i;

/**
 * The inline content that goes out: empty runs left out, links to unsafe addresses turned into
 * plain words, and proper names of another language marked with `lang`, so that a screen reader
 * pronounces «Таза Қазақстан» in Kazakh in the middle of a Russian sentence.
 */
export function publishedInline(
  content: readonly Inline[],
  language: Language,
  names: readonly KeptName[],
): readonly Inline[] {
  const foreign = names.filter((name) => name.language !== language && name.text.trim());
  const ranges = foreignRanges(content.map((run) => run.text).join(''), foreign);
  const published: Inline[] = [];
  let start = 0;
  for (const run of content) {
    const end = start + run.text.length;
    for (const piece of pieces(start, end, ranges)) {
      const text = run.text.slice(piece.from - start, piece.to - start);
      if (text === '') continue;
      const marks = publishedMarks(run.marks ?? [], piece.language);
      published.push({
        text,
        ...(marks.length > 0 && { marks }),
        ...(run.ref && { ref: run.ref }),
      });
    }
    start = end;
  }
  return published;
}

function publishedMarks(marks: readonly Mark[], language: string | undefined): Mark[] {
  const safe = marks.filter((mark) => mark.type !== 'link' || SAFE_LINK.test(mark.href.trim()));
  const marked = safe.some((mark) => mark.type === 'lang');
  return language === undefined || marked ? safe : [...safe, { type: 'lang', lang: language }];
}

interface ForeignRange {
  readonly from: number;
  readonly to: number;
  readonly language: string;
}

/** Whole words only; a longer name wins over a shorter one inside it. */
function foreignRanges(text: string, names: readonly KeptName[]): readonly ForeignRange[] {
  const ranges: ForeignRange[] = [];
  const longestFirst = [...names].sort((a, b) => b.text.length - a.text.length);
  for (const name of longestFirst) {
    const wanted = name.text.trim();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const to = at + wanted.length;
      const inWord =
        /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(to));
      const taken = ranges.some((range) => at < range.to && range.from < to);
      if (!inWord && !taken) ranges.push({ from: at, to, language: name.language });
    }
  }
  return ranges.sort((a, b) => a.from - b.from);
}

/** Cuts `from`…`to` at the borders of the ranges. */
function pieces(
  from: number,
  to: number,
  ranges: readonly ForeignRange[],
): readonly { readonly from: number; readonly to: number; readonly language?: string }[] {
  const result: { from: number; to: number; language?: string }[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.to <= at || range.from >= to) continue;
    if (range.from > at) result.push({ from: at, to: range.from });
    const end = Math.min(range.to, to);
    result.push({ from: Math.max(range.from, at), to: end, language: range.language });
    at = end;
  }
  if (at < to) result.push({ from: at, to });
  return result;
}
