import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';

interface Word {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/**
 * Puts another word in the place of one, with its marks; one Ctrl Z brings it back. Does nothing
 * when something else stands there by now.
 */
export function replaceWord({ from, to, word }: Word, other: string): Command {
  return ({ doc, schema, tr }, dispatch) => {
    if (to > doc.content.size || doc.textBetween(from, to) !== word) return false;
    const marks = doc.nodeAt(from)?.marks ?? [];
    dispatch?.(closeHistory(tr.replaceWith(from, to, schema.text(other, marks))));
    return true;
  };
}
