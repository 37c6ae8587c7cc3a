import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';

interface Word {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Whether the word still stands where it was found, with no letter more on either side. */
export function isThere({ from, to, word }: Word, doc: Node): boolean {
  if (to > doc.content.size || doc.textBetween(from, to) !== word) return false;
  const $from = doc.resolve(from);
  const [start, end] = [Math.max(from - 1, $from.start()), Math.min(to + 1, $from.end())];
  return !/[\p{L}\p{M}]/u.test(doc.textBetween(start, from) + doc.textBetween(to, end));
}

/**
 * Puts another word in the place of one, with its marks; one Ctrl Z brings it back. Does nothing
 * when something else stands there by now.
 */
export function replaceWord(word: Word, other: string): Command {
  const { from, to } = word;
  return ({ doc, schema, tr }, dispatch) => {
    if (!isThere(word, doc)) return false;
    const marks = doc.nodeAt(from)?.marks ?? [];
    dispatch?.(closeHistory(tr.replaceWith(from, to, schema.text(other, marks))));
    return true;
  };
}
