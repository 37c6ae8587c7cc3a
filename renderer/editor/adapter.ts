import type { Block, Text } from '../../core/release/text.ts';
import { toBlock, toLead, toLeadNode, toNode } from './convert/blocks.ts';
import type { BodyNode, DocumentNode, PartNode } from './convert/document.ts';
import { sameData } from './convert/same-data.ts';

/**
 * The editor's document of a text. Everything of the text is in it, fields of newer versions
 * too; places that are not written yet (lead, first paragraph) are empty nodes without an id.
 */
export function toDocument(text: Text): DocumentNode {
  const parts: PartNode[] = [{ type: 'headline', ...line(text.headline) }];
  if (text.subhead !== undefined) parts.push({ type: 'subhead', ...line(text.subhead) });
  parts.push(toLeadNode(text.lead));
  return { type: 'doc', content: [...parts, ...text.body.map(toNode), ...roomToWrite(text.body)] };
}

function line(text: string): { content?: [{ type: 'text'; text: string }] } {
  return text === '' ? {} : { content: [{ type: 'text', text }] };
}

/** After a photo, a locked block or nothing at all the caret needs a paragraph to stand in. */
function roomToWrite(body: readonly Block[]): BodyNode[] {
  const last = body.at(-1);
  if (last && ['paragraph', 'heading', 'list', 'quote'].includes(last.type)) return [];
  return [{ type: 'paragraph', attrs: { id: null, source: null, kept: null } }];
}

/**
 * The text of a document. What did not change since `previous` is the very same object as
 * there, up to the whole text, so that saving and undo have only the change to look at.
 */
export function fromDocument(document: DocumentNode, previous: Text): Text {
  const next: { headline: string; subhead?: string; lead?: Text['lead']; body: Block[] } = {
    headline: '',
    body: [],
  };
  const find = finder(previous.body);
  for (const node of document.content) {
    switch (node.type) {
      case 'headline':
        next.headline = lineOf(node);
        break;
      case 'subhead':
        next.subhead = lineOf(node);
        break;
      case 'lead': {
        const same = sameData(node, toLeadNode(previous.lead));
        next.lead = same ? previous.lead : toLead(node);
        break;
      }
      default: {
        const before = find(node, next.body.length);
        const block = before && sameData(node, toNode(before)) ? before : toBlock(node);
        if (block) next.body.push(block);
      }
    }
  }
  return withParts(previous, next);
}

/** Puts new parts into a text and returns the old one when nothing is different. */
export function withParts(
  previous: Text,
  { headline, subhead, lead, body }: Pick<Text, 'headline' | 'subhead' | 'lead' | 'body'>,
): Text {
  const sameBody =
    body.length === previous.body.length &&
    body.every((block, index) => block === previous.body[index]);
  if (
    sameBody &&
    headline === previous.headline &&
    subhead === previous.subhead &&
    lead === previous.lead
  ) {
    return previous;
  }
  const { subhead: _subhead, lead: _lead, ...rest } = previous;
  return {
    ...rest,
    headline,
    ...(subhead !== undefined && { subhead }),
    ...(lead && { lead }),
    body: sameBody ? previous.body : body,
  };
}

function lineOf(node: PartNode): string {
  return (node.content ?? []).map(({ text }) => text).join('');
}

/** Looks for a node's former block: first at the same place, then anywhere by its id. */
function finder(body: readonly Block[]) {
  const byId = new Map(body.map((block) => [block.id, block]));
  return (node: BodyNode, index: number): Block | undefined => {
    const id = node.type === 'locked' ? node.attrs.block?.id : node.attrs.id;
    const there = body[index];
    return there && there.id === id ? there : byId.get(id ?? '');
  };
}
