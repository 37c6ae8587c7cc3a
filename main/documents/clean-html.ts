/// <reference path="./sanitize-html.d.ts" />
import sanitizeHtml from 'sanitize-html';

const NOTE = /^#(footnote|endnote|comment)/;
const LINK = /^(https?:\/\/|mailto:|tel:)/i;
/** The bookmarks of a translator's file, and the places of comments; all others are Word's own. */
const MARK = /^_p[cdrt]_\w{1,36}$/;
const GONE: sanitizeHtml.Tag = { tagName: 'a', attribs: { href: '#' } };

/**
 * Keeps what the editor's text can hold, what tells pictures and tables apart, and nothing else:
 * headings, paragraphs, lists, quotes, strong, emphasis, links to the outside, tables, the places
 * of pictures (`img` with a number) and bookmarks (`i data-mark`). Words stay even where their element goes; only the marks of footnotes go with
 * it. It runs on what comes out of a stranger's document, so it is a list of what is allowed and
 * never of what is not.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a', 'i'],
      ...['table', 'tr', 'td', 'img'],
    ],
    allowedAttributes: {
      a: ['href'],
      i: ['data-mark'],
      p: ['class'],
      td: ['colspan', 'rowspan'],
      img: ['src', 'alt'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      b: 'strong',
      h4: 'h3',
      h5: 'h3',
      h6: 'h3',
      th: 'td',
      p: (_, { class: name = '' }): sanitizeHtml.Tag => ({
        tagName: 'p',
        attribs: name === 'caption' || name === 'credit' ? { class: name } : {},
      }),
      img: (_, { src = '', alt = '' }): sanitizeHtml.Tag => ({
        tagName: 'img',
        attribs: { src: /^\d+$/.test(src) ? src : '', alt },
      }),
      a: (_, { href = '', id = '' }): sanitizeHtml.Tag => {
        if (LINK.test(href)) return { tagName: 'a', attribs: { href } };
        if (MARK.test(id)) return { tagName: 'i', attribs: { 'data-mark': id } };
        // A note's mark is dropped below; any other link inside the document becomes plain words.
        return NOTE.test(href) ? GONE : { tagName: 'span', attribs: {} };
      },
    },
    exclusiveFilter: ({ tag, attribs }) =>
      (tag === 'a' && attribs.href === '#') || (tag === 'img' && attribs.src === ''),
  });
}
