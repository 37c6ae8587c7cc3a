import type { EditorState } from '@tiptap/pm/state';
import { canLink, linkAt } from './commands/marks.ts';
import { selectedRange } from './commands/places.ts';

export type LineName =
  | 'headline'
  | 'subhead'
  | 'lead'
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'quote'
  | 'bulleted'
  | 'numbered'
  | 'other';

/** What is at the caret, as far as the toolbar shows it. Plain data, cheap to make and compare. */
export interface Standing {
  readonly line: LineName;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | null;
  readonly takesMarks: boolean;
  readonly inBody: boolean;
  readonly hasSubhead: boolean;
  /** Ids of the photos that are in the text. */
  readonly photos: readonly string[];
}

export const NOWHERE: Standing = {
  line: 'paragraph',
  strong: false,
  emphasis: false,
  href: null,
  takesMarks: false,
  inBody: false,
  hasSubhead: false,
  photos: [],
};

export function standing(state: EditorState): Standing {
  const { doc, selection } = state;
  const line = lineAt(state);
  return {
    line,
    strong: isOn(state, 'strong'),
    emphasis: isOn(state, 'emphasis'),
    href: linkAt(state)?.mark.attrs.href ?? null,
    takesMarks: canLink(state),
    inBody: selectedRange(doc, selection) !== undefined,
    hasSubhead: doc.maybeChild(1)?.type.name === 'subhead',
    photos: doc.children.flatMap(({ type, attrs }) => (type.name === 'photo' ? attrs.photo : [])),
  };
}

function lineAt({ selection: { $from } }: EditorState): LineName {
  const { parent } = $from;
  switch (parent.type.name) {
    case 'headline':
    case 'subhead':
    case 'lead':
    case 'paragraph':
    case 'quote':
      return parent.type.name;
    case 'heading':
      return parent.attrs.level === 3 ? 'heading3' : 'heading2';
    case 'listItem':
      return $from.node(-1).attrs.ordered ? 'numbered' : 'bulleted';
    default:
      return 'other';
  }
}

function isOn(state: EditorState, name: 'strong' | 'emphasis'): boolean {
  const type = state.schema.marks[name];
  const { from, to, empty, $from } = state.selection;
  if (!type) return false;
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
}
