const TAG = /<[a-z][^>]*>/gi;
const STYLE_OR_HANDLER = /\s(?=(?:style|on\w+)\s*=)/gi;
const SHEET = /<style\b[\s\S]*?<\/style\s*>/gi;

/**
 * HTML whose styles are only data: `style` becomes `data-style` (and `onclick` `data-onclick`),
 * sheets go away. Even a document without a window is under the page's policy, and each of its
 * styles and handlers would be reported as a breach. Nothing relies on this for safety: that is the schema's part.
 */
export function stylesAsData(html: string): string {
  return html.replace(SHEET, '').replace(TAG, (tag) => tag.replace(STYLE_OR_HANDLER, ' data-'));
}

/** The body of some HTML, in a document where nothing runs and nothing is fetched. */
export function parseInert(html: string): HTMLElement {
  return new DOMParser().parseFromString(stylesAsData(html), 'text/html').body;
}

/** The style of an element that was parsed so. */
export function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}
