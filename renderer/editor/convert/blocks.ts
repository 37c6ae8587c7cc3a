import { newId } from '../../../core/release/id.ts';
import { type Block, isKnown, type ListItem, type Paragraph } from '../../../core/release/text.ts';
import type { BlockAttrs, BodyNode, ListItemNode, PartNode, TextNode } from './document.ts';
import { leftOver, toInlines, toTextNodes } from './inlines.ts';

type LeadNode = Extract<PartNode, { type: 'lead' }>;

/** A block of the text as a node of the editor's document. */
export function toNode(block: Block): BodyNode {
  if (!isKnown(block)) return { type: 'locked', attrs: { block } };
  switch (block.type) {
    case 'paragraph': {
      const { id, type, content, source = null, ...rest } = block;
      return { type, attrs: { id, source, kept: leftOver(rest) }, ...written(content) };
    }
    case 'heading': {
      const { id, type, level, content, source = null, ...rest } = block;
      return { type, attrs: { id, level, source, kept: leftOver(rest) }, ...written(content) };
    }
    case 'quote': {
      const { id, type, content, speaker = null, source = null, ...rest } = block;
      const attrs = { id, speaker, source, kept: leftOver(rest) };
      return { type, attrs, ...written(content) };
    }
    case 'list': {
      const { id, type, ordered, items, source = null, ...rest } = block;
      const attrs = { id, ordered, source, kept: leftOver(rest) };
      const content = items.length > 0 ? items.map(toItemNode) : [EMPTY_ITEM];
      return { type, attrs, content };
    }
    case 'photo': {
      const { id, type, photo, ...rest } = block;
      return { type, attrs: { id, photo, kept: leftOver(rest) } };
    }
  }
}

/** A list must hold an item to be written in; one without an id is not in the text yet. */
const EMPTY_ITEM: ListItemNode = { type: 'listItem', attrs: { id: null, kept: null } };

function toItemNode({ id, content, ...rest }: ListItem): ListItemNode {
  return { type: 'listItem', attrs: { id, kept: leftOver(rest) }, ...written(content) };
}

function written(content: Paragraph['content']): { content?: TextNode[] } {
  const nodes = toTextNodes(content);
  return nodes.length > 0 ? { content: nodes } : {};
}

/** The lead as a node: one without an id stands for a lead that is not written yet. */
export function toLeadNode(lead: Paragraph | undefined): LeadNode {
  if (!lead) return { type: 'lead', attrs: { id: null, source: null, kept: null } };
  const { id, type: _, content, source = null, ...rest } = lead;
  return { type: 'lead', attrs: { id, source, kept: leftOver(rest) }, ...written(content) };
}

/** Undefined for an empty place without an id: it is there to be written in, and is not text. */
export function toLead(node: LeadNode): Paragraph | undefined {
  if (isUnwritten(node)) return undefined;
  return { ...blockFields(node.attrs), type: 'paragraph', content: toInlines(node.content) };
}

/** The block that a node stands for, or undefined for an empty place that has no id yet. */
export function toBlock(node: BodyNode): Block | undefined {
  switch (node.type) {
    case 'locked':
      return node.attrs.block ?? undefined;
    case 'photo': {
      const { id, photo, kept } = node.attrs;
      return { ...kept, id: id ?? newId(), type: 'photo', photo };
    }
    case 'list': {
      const items = node.content.filter((item) => !isUnwritten(item)).map(toItem);
      return { ...blockFields(node.attrs), type: 'list', ordered: node.attrs.ordered, items };
    }
    case 'paragraph':
      if (isUnwritten(node)) return undefined;
      return { ...blockFields(node.attrs), type: 'paragraph', content: toInlines(node.content) };
    case 'heading': {
      const content = toInlines(node.content);
      return { ...blockFields(node.attrs), type: 'heading', level: node.attrs.level, content };
    }
    case 'quote': {
      const { speaker } = node.attrs;
      const content = toInlines(node.content);
      const said = speaker === null ? {} : { speaker };
      return { ...blockFields(node.attrs), type: 'quote', content, ...said };
    }
  }
}

function toItem({ attrs, content }: ListItemNode): ListItem {
  return { ...attrs.kept, id: attrs.id ?? newId(), content: toInlines(content) };
}

function blockFields({ id, source, kept }: BlockAttrs) {
  return { ...kept, id: id ?? newId(), ...(source && { source }) };
}

function isUnwritten(node: { attrs: { id: string | null }; content?: TextNode[] }): boolean {
  return node.attrs.id === null && !node.content?.length;
}
