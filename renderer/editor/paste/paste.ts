import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, Node, Slice } from '@tiptap/pm/model';
import { Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '../../../core/release/text.ts';
import { bodyStart } from '../commands/places.ts';
import { toNode } from '../convert/blocks.ts';
import { schema } from '../schema/schema.ts';
import { htmlToBlocks } from './html-blocks.ts';
import { stylesAsData } from './inert.ts';
import { textToBlocks } from './plain-blocks.ts';

const PARTS = ['headline', 'subhead', 'lead'];

/** What comes over the clipboard or is dropped: as blocks of a release, and nothing else. */
export const Paste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPastedHTML: (html) =>
          isOurs(html) ? stylesAsData(html) : toHtml(htmlToBlocks(html)),
        clipboardTextParser: (text) => Slice.maxOpen(Fragment.from(toNodes(textToBlocks(text)))),
        transformPasted: (slice) =>
          new Slice(withoutParts(slice.content), slice.openStart, slice.openEnd),
        handlePaste: (view, _event, slice) => pourIntoParts(view, slice),
        // Files are for the photo desk; the browser itself would open them in place of the page.
        handleDrop: (_view, event) => {
          if (!event.dataTransfer?.files.length) return false;
          event.preventDefault();
          return true;
        },
      },
    }),
  ],
});

function isOurs(html: string): boolean {
  return /\sdata-pm-slice="/.test(html);
}

/** Blocks as nodes of the editor's document; ids come when they arrive there. */
function toNodes(blocks: readonly Block[]): Node[] {
  return blocks.map((block) => Node.fromJSON(schema, toNode(block)));
}

function toHtml(blocks: readonly Block[]): string {
  const page = document.implementation.createHTMLDocument('');
  const content = Fragment.from(toNodes(blocks));
  const dom = DOMSerializer.fromSchema(schema).serializeFragment(content, { document: page });
  page.body.append(dom);
  return page.body.innerHTML;
}

/** Headline and lead of another text are paragraphs here: each text has its own once. */
function withoutParts(content: Fragment): Fragment {
  const paragraph = schema.nodes.paragraph;
  return Fragment.from(
    content.content.map((node) =>
      paragraph && PARTS.includes(node.type.name) ? paragraph.create(null, node.content) : node,
    ),
  );
}

/**
 * Several blocks pasted into headline or lead: the first line goes where the caret is, the
 * second becomes the lead when that is still empty, the others begin the body.
 */
function pourIntoParts(view: EditorView, slice: Slice): boolean {
  const { state } = view;
  const part = state.selection.$from.parent;
  const blocks = [...slice.content.content];
  if (!PARTS.includes(part.type.name) || blocks.length < 2) return false;
  const tr = state.tr.deleteSelection();
  if (blocks[0]?.isTextblock) pourWords(tr, tr.selection.from, blocks.shift());
  const lead = leadOf(tr.doc);
  const isLeadFree = lead?.node.content.size === 0 && part.type.name !== 'lead';
  if (isLeadFree && blocks[0]?.type.name === 'paragraph')
    pourWords(tr, lead.pos + 1, blocks.shift());
  const start = bodyStart(tr.doc);
  const only = tr.doc.childCount > 0 ? tr.doc.resolve(start).nodeAfter : null;
  const isUnwritten = only !== null && only === tr.doc.lastChild && only.content.size === 0;
  const isReplaced = isUnwritten && only.isTextblock && blocks.length > 0;
  tr.replaceWith(start, isReplaced ? start + only.nodeSize : start, blocks);
  const end = start + Fragment.from(blocks).size;
  tr.setSelection(
    blocks.length > 0
      ? Selection.near(tr.doc.resolve(end), -1)
      : TextSelection.create(tr.doc, tr.mapping.map(state.selection.to)),
  );
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  return true;
}

/** Inserts a line's words; a headline takes them without marks. */
function pourWords(tr: Transaction, pos: number, line: Node | undefined): void {
  if (!line) return;
  const { type } = tr.doc.resolve(pos).parent;
  const words = line.children.map((child) => child.mark(type.allowedMarks(child.marks)));
  tr.insert(pos, words);
}

function leadOf(doc: Node): { node: Node; pos: number } | undefined {
  let found: { node: Node; pos: number } | undefined;
  doc.forEach((node, pos) => {
    if (node.type.name === 'lead') found = { node, pos };
  });
  return found;
}
