import { toggleMark } from '@tiptap/pm/commands';
import type { Mark } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { safeAddress } from '../safe-address.ts';
import type { EditorReference } from '../surroundings.ts';

/** Bold or italic; a headline takes neither. */
export function toggleTone(name: 'strong' | 'emphasis'): Command {
  return (state, dispatch) => {
    const type = state.schema.marks[name];
    return type ? toggleMark(type)(state, dispatch) : false;
  };
}

/** The link under the caret or at the selection's start, with its whole extent. */
export function linkAt(state: EditorState): { mark: Mark; from: number; to: number } | undefined {
  const { $from, from, empty } = state.selection;
  const type = state.schema.marks.link;
  const node = empty ? ($from.nodeAfter ?? $from.nodeBefore) : $from.nodeAfter;
  const mark = (node && type?.isInSet(node.marks)) ?? type?.isInSet($from.marks());
  if (!mark) return undefined;
  const pieces: { start: number; end: number }[] = [];
  $from.parent.forEach((child, offset) => {
    const start = $from.start() + offset;
    const end = start + child.nodeSize;
    if (!mark.isInSet(child.marks)) return;
    const last = pieces.at(-1);
    if (last?.end === start) last.end = end;
    else pieces.push({ start, end });
  });
  const piece = pieces.find(({ start, end }) => start <= from && from <= end);
  return piece && { mark, from: piece.start, to: piece.end };
}

/** Whether a link can be made or changed here: a headline has none. */
export function canLink(state: EditorState): boolean {
  const type = state.schema.marks.link;
  return type !== undefined && state.selection.$from.parent.type.allowsMarkType(type);
}

/**
 * Links the selection, changes the link under the caret, or, where neither is, writes the
 * address itself as a link. An empty address takes the link away. False: it is no address.
 */
export function setLink(typed: string): Command {
  return (state, dispatch) => {
    const type = state.schema.marks.link;
    if (!type || !canLink(state)) return false;
    const existing = linkAt(state);
    const { from, to, empty } = state.selection;
    const span = empty && existing ? existing : { from, to };
    if (typed.trim() === '') {
      dispatch?.(state.tr.removeMark(span.from, span.to, type));
      return true;
    }
    const href = safeAddress(typed);
    if (href === undefined) return false;
    const mark = type.create({ href });
    const tr =
      span.from === span.to
        ? state.tr.replaceSelectionWith(state.schema.text(typed.trim(), [mark]), false)
        : state.tr.addMark(span.from, span.to, mark);
    dispatch?.(tr);
    return true;
  };
}

/** Writes the words of a card, fact or date, which from then on know what they stand for. */
export function insertReference({ words, kind, id, form }: EditorReference): Command {
  return (state, dispatch) => {
    const { schema, selection } = state;
    const type = schema.marks.ref;
    if (!type) return false;
    const allowed = selection.$from.parent.type.allowsMarkType(type);
    const marks = allowed ? [type.create({ kind, id, form: form ?? null })] : [];
    dispatch?.(state.tr.replaceSelectionWith(schema.text(words, marks), false).scrollIntoView());
    return true;
  };
}
