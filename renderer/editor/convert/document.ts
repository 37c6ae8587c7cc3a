import type { Reference, Source, UnknownBlock } from '../../../core/release/text.ts';

/** Fields of a newer version that this one does not know: carried along, never looked into. */
export type Kept = Readonly<Record<string, unknown>> | null;

/** The marks of the editor's document. `kept` as a mark holds unknown fields of a run of text. */
export type DocumentMark =
  | { type: 'link'; attrs: { href: string; kept: Kept } }
  | { type: 'ref'; attrs: { kind: Reference['kind']; id: string; form: string | null; kept: Kept } }
  | { type: 'lang'; attrs: { lang: string; kept: Kept } }
  | { type: 'strong'; attrs: { kept: Kept } }
  | { type: 'emphasis'; attrs: { kept: Kept } }
  | { type: 'kept'; attrs: { fields: Kept } };

export interface TextNode {
  type: 'text';
  text: string;
  marks?: DocumentMark[];
}

/** Where a block is in the release: null ids belong to places that are not written yet. */
export interface BlockAttrs {
  id: string | null;
  source: Source | null;
  kept: Kept;
}

export interface ListItemNode {
  type: 'listItem';
  attrs: { id: string | null; kept: Kept };
  content?: TextNode[];
}

export type BodyNode =
  | { type: 'paragraph'; attrs: BlockAttrs; content?: TextNode[] }
  | { type: 'heading'; attrs: BlockAttrs & { level: 2 | 3 }; content?: TextNode[] }
  | { type: 'quote'; attrs: BlockAttrs & { speaker: string | null }; content?: TextNode[] }
  | { type: 'list'; attrs: BlockAttrs & { ordered: boolean }; content: ListItemNode[] }
  | { type: 'photo'; attrs: { id: string | null; photo: string; kept: Kept } }
  | { type: 'locked'; attrs: { block: UnknownBlock | null } };

export type PartNode =
  | { type: 'headline' | 'subhead'; content?: TextNode[] }
  | { type: 'lead'; attrs: BlockAttrs; content?: TextNode[] };

/** ProseMirror's JSON of one text: headline, perhaps a subhead, lead, then the body's blocks. */
export interface DocumentNode {
  type: 'doc';
  content: (PartNode | BodyNode)[];
}
