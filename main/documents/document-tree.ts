import type { WordLeft } from '../../core/contract-shapes.ts';

/** The part of mammoth's document that is used here: what it makes of the XML before HTML. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly commentId?: string;
  readonly noteType?: string;
  readonly authorName?: string;
  readonly authorInitials?: string;
  readonly body?: readonly WordElement[];
  readonly comments?: readonly WordElement[];
  readonly notes?: { readonly _notes?: Readonly<Record<string, WordElement>> };
}

/** Comments and notes with their words: they are no part of the text, and not to be lost. */
export function commentsAndNotes(document: WordElement): readonly WordLeft[] {
  const comments = (document.comments ?? []).map((comment): WordLeft => {
    const author = comment.authorName || comment.authorInitials;
    return {
      kind: 'comment',
      words: wordsOf(comment.body ?? []),
      ...(author && { author }),
      ...(comment.commentId !== undefined && { id: comment.commentId }),
    };
  });
  const notes = Object.values(document.notes?._notes ?? {}).map(
    (note): WordLeft => ({ kind: 'note', words: wordsOf(note.body ?? []) }),
  );
  return [...comments, ...notes].filter(({ words }) => words !== '');
}

/**
 * The document with a bookmark `_pc_<id>` at the place of each comment: mammoth would write the
 * comments themselves behind the text.
 */
export function commentsAsMarks(element: WordElement): WordElement {
  if (element.type === 'commentReference')
    return { type: 'bookmarkStart', ...{ name: `_pc_${element.commentId}` } };
  return element.children
    ? { ...element, children: element.children.map(commentsAsMarks) }
    : element;
}

function wordsOf(elements: readonly WordElement[]): string {
  return elements
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf({ type, value, children = [] }: WordElement): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab' || type === 'break') return ' ';
  return children.map(textOf).join('');
}
