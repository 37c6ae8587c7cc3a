/// <reference path="./sanitize-html.d.ts" />
import sanitizeHtml from 'sanitize-html';

const NOTE = /^#(footnote|endnote|comment)/;
const LINK = /^(https?:\/\/|mailto:|tel:)/i;

/**
 * Keeps what the editor's text can hold and nothing else: headings, paragraphs, lists, quotes,
 * strong, emphasis and links to the outside. Words stay even where their element goes; only the
 * marks of footnotes go with it. It runs on what comes out of a stranger's document, so it is a
 * list of what is allowed and never of what is not.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      b: 'strong',
      i: 'em',
      h4: 'h3',
      h5: 'h3',
      h6: 'h3',
      a: (_, { href = '' }): sanitizeHtml.Tag => {
        if (LINK.test(href)) return { tagName: 'a', attribs: { href } };
        // A note's mark is dropped below; any other link inside the document becomes plain words.
        return NOTE.test(href)
          ? { tagName: 'a', attribs: { href: '#' } }
          : { tagName: 'span', attribs: {} };
      },
    },
    exclusiveFilter: ({ tag, attribs, text }) =>
      (tag === 'a' && attribs.href === '#') ||
      (['p', 'h1', 'h2', 'h3', 'li', 'strong', 'em'].includes(tag) && text.trim() === ''),
  });
}
