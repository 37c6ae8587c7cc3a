import { parseInert, styleOf } from './inert.ts';

const WORD = /<o:p|class="?Mso|mso-|urn:schemas-microsoft-com:office/i;

/** Whether HTML of the clipboard was written by Word or Outlook. */
export function isWordHtml(html: string): boolean {
  return WORD.test(html);
}

/**
 * Word's clipboard HTML with its lists as real lists and without what is only Word's own.
 *
 * Word writes a list as paragraphs: the style says `mso-list:l0 level1 lfo1`, and the bullet or
 * number is text in a span marked `mso-list:Ignore`. Levels become one level, as a release has.
 */
export function cleanWordHtml(html: string): string {
  const body = parseInert(html);
  dropWordsOwn(body);
  for (const paragraph of [...body.querySelectorAll('[data-style*="mso-list" i]')]) {
    if (/mso-list:\s*ignore/i.test(styleOf(paragraph))) continue;
    const marker = takeMarker(paragraph);
    if (paragraph.localName === 'p') intoList(paragraph, marker);
  }
  for (const marker of body.querySelectorAll('[data-style*="mso-list:ignore" i]')) marker.remove();
  return body.innerHTML;
}

/** Comments, deleted words of tracked changes, remarks in the margin, Office's empty `o:p`. */
function dropWordsOwn(body: HTMLElement): void {
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) {
    if (comments.currentNode instanceof Comment) found.push(comments.currentNode);
  }
  for (const comment of found) comment.remove();
  const own =
    '[data-style*="mso-element:comment" i], [class*="msocom" i], [data-style*="mso-hide:all" i]';
  for (const element of body.querySelectorAll(`style, xml, del, ${own}`)) element.remove();
  for (const element of [...body.querySelectorAll('*')]) {
    if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  }
}

/** Removes the bullet or number that Word wrote as text, and returns it. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  );
  const words = marker?.textContent?.trim() ?? '';
  marker?.remove();
  return words;
}

/** Makes the paragraph an item of the list just before it, or of a new one. */
function intoList(paragraph: Element, marker: string): void {
  const tag = /^\(?[\p{L}\p{N}]{1,4}[.)]/u.test(marker) ? 'ol' : 'ul';
  const number = /mso-list:\s*(l\d+)/i.exec(styleOf(paragraph))?.[1] ?? '';
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  const before = paragraph.previousElementSibling;
  if (before?.localName === tag && before.getAttribute('data-word-list') === number) {
    before.append(item);
    paragraph.remove();
  } else {
    const list = paragraph.ownerDocument.createElement(tag);
    list.setAttribute('data-word-list', number);
    list.append(item);
    paragraph.replaceWith(list);
  }
}
