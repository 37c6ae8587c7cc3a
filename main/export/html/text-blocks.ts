import type {
  Publication,
  PublicationBlock,
  PublicationPhoto,
} from '../../../core/publication/edition.ts';
import type { Language } from '../../../core/release/language.ts';
import { type Inline, plainText } from '../../../core/release/text.ts';
import { quotation } from '../quotation.ts';
import { machineDate } from './addresses.ts';
import { renderInline } from './inline.ts';
import { html, lines, type Markup } from './markup.ts';

export function hasWords(content: readonly Inline[]): boolean {
  return plainText(content).trim() !== '';
}

/** An empty paragraph is a person's way to make room; a page has its own. */
export function paragraph(content: readonly Inline[]): Markup | undefined {
  return hasWords(content) ? html`<p>${renderInline(content)}</p>` : undefined;
}

/** Without words there is no heading: screen readers would announce an empty one. */
function heading(level: 2 | 3, content: readonly Inline[]): Markup | undefined {
  if (!hasWords(content)) return undefined;
  const words = renderInline(content);
  return level === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
}

function list(ordered: boolean, items: readonly (readonly Inline[])[]): Markup | undefined {
  const rows = items.filter(hasWords).map((item) => html`<li>${renderInline(item)}</li>`);
  if (rows.length === 0) return undefined;
  return ordered
    ? lines([html`<ol>`, ...rows, html`</ol>`])
    : lines([html`<ul>`, ...rows, html`</ul>`]);
}

/** What a page and a fragment draw each in their own way. */
export interface OwnBlocks {
  quote(words: readonly Inline[], speaker: string | undefined): Markup;
  /** Undefined for a photo without a picture: it is left out with its caption. */
  photo(photo: PublicationPhoto): Markup | undefined;
}

/** A block of the body; undefined when there is nothing to show of it. */
export function bodyBlock(
  block: PublicationBlock,
  language: Language,
  own: OwnBlocks,
): Markup | undefined {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.content);
    case 'heading':
      return heading(block.level, block.content);
    case 'list':
      return list(block.ordered, block.items);
    case 'quote':
      return hasWords(block.content)
        ? own.quote(quotation(block.content, language), block.speaker)
        : undefined;
    case 'photo':
      return own.photo(block);
  }
}

/** Date and place in one line, the date readable for machines when it stands there as given. */
export function datelineWords({
  text,
  date,
  dateText,
}: NonNullable<Publication['dateline']>): Markup {
  const at = dateText ? text.indexOf(dateText) : -1;
  const moment = machineDate(date);
  if (at < 0 || !moment) return html`${text}`;
  const after = text.slice(at + dateText.length);
  return html`${text.slice(0, at)}<time datetime="${moment}">${dateText}</time>${after}`;
}
