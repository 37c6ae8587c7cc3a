import { diffChars } from 'diff';
import type { Inline } from '../../release/text.ts';

/** Letters `from` to `to` of a text that others take the place of; UTF-16 units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What turns one text into another, letter by letter, in the order of the text. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffChars(before, after)) {
    const last = edits.at(-1);
    if (added) {
      if (last && last.to === at) edits[edits.length - 1] = { ...last, text: last.text + value };
      else edits.push({ from: at, to: at, text: value });
    } else if (removed) {
      const to = at + value.length;
      if (last && last.to === at) edits[edits.length - 1] = { ...last, to };
      else edits.push({ from: at, to, text: '' });
      at = to;
    } else {
      // One change to the eye: « - » becomes « – » as a whole.
      if (value === ' ' && last?.to === at) {
        edits[edits.length - 1] = { ...last, to: at + 1, text: `${last.text} ` };
      }
      at += value.length;
    }
  }
  return edits;
}

/**
 * The same edits in runs of text with marks: new letters join the run of those they stand for, or
 * the run before. Runs that nothing changed in are the same objects; empty ones are gone.
 */
export function withEdits(content: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  let start = 0;
  const changed = content.map((run, index) => {
    const end = start + run.text.length;
    const isLast = index === content.length - 1;
    let text = '';
    let at = start;
    for (const edit of edits) {
      const isIn =
        edit.from === edit.to
          ? (edit.from > start || index === 0) && edit.from <= end
          : edit.from < end && edit.to > start;
      if (!isIn) continue;
      text += run.text.slice(at - start, Math.max(at, edit.from) - start);
      if (edit.from >= start || (isLast && edit.from >= end)) text += edit.text;
      at = Math.min(end, edit.to);
    }
    text += run.text.slice(at - start);
    start = end;
    return text === run.text ? run : { ...run, text };
  });
  return changed.filter(({ text }) => text !== '');
}
