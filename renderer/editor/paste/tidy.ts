import { styleOf } from './inert.ts';

/** Nothing of these is text that someone wrote. */
const NOT_TEXT =
  'script, style, meta, link, title, template, noscript, iframe, object, embed, svg, math, canvas, ' +
  'audio, video, picture, img, button, input, select, textarea, del, xml, [hidden]';

const BLOCKS = 'p, div, section, article, blockquote, h1, h2, h3, h4, h5, h6, pre, figure';

/**
 * Brings a page's HTML into the few shapes that a release has: no lists in lists, no paragraphs
 * in items or quotes, bold and italic as tags, no attribute but a link's address.
 */
export function tidy(body: HTMLElement): void {
  for (const element of body.querySelectorAll(NOT_TEXT)) element.remove();
  for (const element of [...body.querySelectorAll('[data-style]')]) stylesToTags(element);
  for (const row of [...body.querySelectorAll('tr')]) rowToLine(row);
  for (const nested of [...body.querySelectorAll('li ul, li ol')]) flattenList(nested);
  for (const block of [...body.querySelectorAll('li')].flatMap((item) => [
    ...item.querySelectorAll(BLOCKS),
  ])) {
    block.replaceWith(' ', ...block.childNodes);
  }
  for (const quote of [...body.querySelectorAll('blockquote')]) flattenQuote(quote);
  for (const tone of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) {
    tone.replaceWith(...tone.childNodes);
  }
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name !== 'href') element.removeAttribute(name);
    }
  }
}

/** Site editors and Google Docs write bold and italic as styles, and sometimes un-bold a `b`. */
function stylesToTags(element: Element): void {
  const style = styleOf(element);
  if (/display:\s*none/i.test(style)) {
    element.remove();
    return;
  }
  const weight = /(?:^|[;\s])font-weight:\s*(bold|normal|\d+)/i.exec(style)?.[1] ?? '';
  const isBold = weight === 'bold' || Number(weight) >= 600;
  if (element.matches('b, strong, i, em')) {
    if (weight !== '' && !isBold) element.replaceWith(...element.childNodes);
    return;
  }
  if (!element.matches('span, font, a')) return;
  if (isBold) wrapWords(element, 'strong');
  if (/(?:^|[;\s])font-style:\s*italic/i.test(style)) wrapWords(element, 'em');
}

function wrapWords(element: Element, tag: 'strong' | 'em'): void {
  const tone = element.ownerDocument.createElement(tag);
  tone.append(...element.childNodes);
  element.append(tone);
}

/** A row of short cells is one line, «имя – должность»; a table that only lays out a page is not. */
function rowToLine(row: Element): void {
  const cells = [...row.children].filter((cell) => cell.textContent?.trim());
  const isData =
    cells.length > 1 &&
    cells.every((cell) => cell.querySelectorAll(`${BLOCKS}, ul, ol`).length < 2);
  if (!isData) return;
  const line = row.ownerDocument.createElement('p');
  line.textContent = cells.map((cell) => cell.textContent?.trim()).join(' – ');
  row.replaceWith(line);
}

function flattenList(nested: Element): void {
  nested.parentElement?.closest('li')?.after(...nested.children);
  nested.remove();
}

/** Each paragraph of a quotation becomes a quotation of its own. */
function flattenQuote(quote: Element): void {
  if (!quote.querySelector(`${BLOCKS}, ul, ol`)) return;
  for (const paragraph of quote.querySelectorAll('p')) {
    if (paragraph.closest('blockquote') !== quote) continue;
    const own = quote.ownerDocument.createElement('blockquote');
    own.append(...paragraph.childNodes);
    paragraph.replaceWith(own);
  }
  quote.replaceWith(...quote.childNodes);
}
