import type {
  Publication,
  PublicationBlock,
  PublicationContact,
} from '../../../core/publication/edition.ts';
import { type Inline, plainText } from '../../../core/release/text.ts';
import { groupAdjacent } from '../adjacent.ts';
import { quotation } from '../quotation.ts';
import { safeLink } from '../safe-link.ts';

/**
 * A publication as plain text for messengers: parts divided by an empty line, lists with • or
 * numbers, addresses of links after their words. Photos and their captions are left out: they
 * are sent as pictures of their own. Lines end with LF, the last one too.
 */
export function renderText(publication: Publication): string {
  const { embargoLine, typeName, numberLine, headline, dateline, subhead, lead } = publication;
  const parts = [
    embargoLine,
    [typeName, numberLine].filter(Boolean).join(' '),
    headline,
    dateline?.text ?? publication.issuedText,
    subhead,
    words(lead),
    ...publication.blocks.map((block) => blockText(block, publication)),
    publication.boilerplate &&
      `${publication.boilerplate.title}\n${publication.boilerplate.text.trim()}`,
    publication.contacts &&
      [publication.contacts.title, ...publication.contacts.lines.map(contactText)].join('\n'),
    publication.sourceLine,
  ];
  const text = parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
  return `${text.replace(/\r\n?/g, '\n')}\n`;
}

function blockText(block: PublicationBlock, publication: Publication): string | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return words(block.content);
    case 'list':
      return block.items
        .map(words)
        .filter((item) => item !== '')
        .map((item, i) => `${block.ordered ? `${i + 1}.` : '•'} ${item}`)
        .join('\n');
    case 'quote': {
      if (plainText(block.content).trim() === '') return undefined;
      const quote = words(quotation(block.content, publication.language));
      return block.speaker === undefined ? quote : `${quote}\n– ${block.speaker}`;
    }
    case 'photo':
      return undefined;
  }
}

/** The words with the address of a link in brackets behind it, unless the words are the address. */
function words(content: readonly Inline[]): string {
  return groupAdjacent(content, linkOf)
    .map(({ key: address, members }) => {
      const text = plainText(members);
      return address === undefined || isSameAddress(text, address)
        ? text
        : `${text} (${readable(address)})`;
    })
    .join('')
    .trim();
}

function linkOf(run: Inline): string | undefined {
  const link = run.marks?.find((mark) => mark.type === 'link');
  return link && safeLink(link.href) ? link.href.trim() : undefined;
}

function isSameAddress(text: string, address: string): boolean {
  return bare(text) === bare(address);
}

function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:|tel:)/, '')
    .replace(/\/$/, '');
}

/** A mailbox or telephone without its scheme: people read it, messengers recognise it. */
function readable(address: string): string {
  return address.replace(/^(mailto|tel):/i, '');
}

function contactText({ name, role, phone, phoneText, email }: PublicationContact): string {
  const person = [name, role].filter(Boolean).join(', ');
  return [person, phoneText ?? phone, email].filter(Boolean).join('\n');
}
