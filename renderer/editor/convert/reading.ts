import type { Node } from '@tiptap/pm/model';
import type { Block, Paragraph, Text } from '../../../core/release/text.ts';
import { withParts } from '../adapter.ts';
import { toBlock, toLead, toLeadNode, toNode } from './blocks.ts';
import type { BodyNode, PartNode } from './document.ts';
import { sameData } from './same-data.ts';

/**
 * Reads the text out of a living document. ProseMirror keeps every block that was not touched
 * as the same node, so a key costs the conversion of one paragraph, however long the text is.
 */
export class Reading {
  #blocks = new WeakMap<Node, Block | null>();
  #leads = new WeakMap<Node, Paragraph | null>();

  /** The text of `doc`, in which all that is as in `previous` is the same object as there. */
  read(doc: Node, previous: Text): Text {
    let headline = '';
    let subhead: string | undefined;
    let lead: Paragraph | undefined;
    const body: Block[] = [];
    for (const node of doc.children) {
      switch (node.type.name) {
        case 'headline':
          headline = node.textContent;
          break;
        case 'subhead':
          subhead = node.textContent;
          break;
        case 'lead':
          lead = this.#lead(node, previous);
          break;
        default: {
          const block = this.#block(node, previous);
          if (block) body.push(block);
        }
      }
    }
    return withParts(previous, {
      headline,
      ...(subhead !== undefined && { subhead }),
      ...(lead && { lead }),
      body,
    });
  }

  /** A text from outside is shown: from now on its objects are the ones that are kept. */
  adopt(doc: Node, text: Text): void {
    this.#blocks = new WeakMap();
    this.#leads = new WeakMap();
    this.read(doc, text);
  }

  #lead(node: Node, { lead }: Text): Paragraph | undefined {
    const known = this.#leads.get(node);
    if (known !== undefined) return known ?? undefined;
    const json: PartNode = node.toJSON();
    const same = sameData(json, toLeadNode(lead));
    const read = same || json.type !== 'lead' ? lead : toLead(json);
    this.#leads.set(node, read ?? null);
    return read;
  }

  #block(node: Node, { body }: Text): Block | undefined {
    const known = this.#blocks.get(node);
    if (known !== undefined) return known ?? undefined;
    const json: BodyNode = node.toJSON();
    const id = json.type === 'locked' ? json.attrs.block?.id : json.attrs.id;
    const before = body.find((block) => block.id === id);
    const block = before && sameData(json, toNode(before)) ? before : toBlock(json);
    this.#blocks.set(node, block ?? null);
    return block;
  }
}
