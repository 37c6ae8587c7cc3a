import type { Inline, Mark } from '../../../core/release/text.ts';
import type { DocumentMark, Kept, TextNode } from './document.ts';
import { sameData } from './same-data.ts';

/** The order of the schema's marks: ProseMirror sorts by it, so the same text looks the same. */
const ORDER: readonly DocumentMark['type'][] = [
  'link',
  'ref',
  'lang',
  'strong',
  'emphasis',
  'kept',
];

/** What is left of an object when the fields this version knows are taken out. */
export function leftOver(fields: object): Kept {
  return Object.keys(fields).length > 0 ? { ...fields } : null;
}

/**
 * Runs of text as ProseMirror's text nodes, in the only form that it would itself write: no
 * empty runs, neighbours with the same marks joined, one mark of a type, marks in schema order.
 */
export function toTextNodes(content: readonly Inline[]): TextNode[] {
  const nodes: TextNode[] = [];
  for (const inline of content) {
    if (inline.text === '') continue;
    const marks = marksOf(inline);
    const last = nodes.at(-1);
    if (last && sameData(last.marks ?? [], marks)) last.text += inline.text;
    else nodes.push({ type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) });
  }
  return nodes;
}

function marksOf({ text: _, marks = [], ref, ...rest }: Inline): DocumentMark[] {
  const found = new Map<DocumentMark['type'], DocumentMark>();
  for (const mark of marks) if (!found.has(mark.type)) found.set(mark.type, toDocumentMark(mark));
  if (ref) {
    const { kind, id, form, ...more } = ref;
    const attrs = { kind, id, form: form ?? null, kept: leftOver(more) };
    found.set('ref', { type: 'ref', attrs });
  }
  const fields = leftOver(rest);
  if (fields) found.set('kept', { type: 'kept', attrs: { fields } });
  return ORDER.flatMap((type) => found.get(type) ?? []);
}

function toDocumentMark(mark: Mark): DocumentMark {
  switch (mark.type) {
    case 'link': {
      const { type, href, ...rest } = mark;
      return { type, attrs: { href, kept: leftOver(rest) } };
    }
    case 'lang': {
      const { type, lang, ...rest } = mark;
      return { type, attrs: { lang, kept: leftOver(rest) } };
    }
    case 'strong':
    case 'emphasis': {
      const { type, ...rest } = mark;
      return { type, attrs: { kept: leftOver(rest) } };
    }
  }
}

/** The inverse of `toTextNodes`; neighbours with the same marks come out as one run. */
export function toInlines(nodes: readonly TextNode[] = []): Inline[] {
  const inlines: Inline[] = [];
  let lastMarks: readonly DocumentMark[] | undefined;
  for (const { text, marks = [] } of nodes) {
    const last = inlines.at(-1);
    if (last && sameData(lastMarks, marks))
      inlines[inlines.length - 1] = { ...last, text: last.text + text };
    else inlines.push(toInline(text, marks));
    lastMarks = marks;
  }
  return inlines;
}

function toInline(text: string, documentMarks: readonly DocumentMark[]): Inline {
  const marks: Mark[] = [];
  let inline: Inline = { text };
  for (const mark of documentMarks) {
    switch (mark.type) {
      case 'link':
        marks.push({ type: 'link', href: mark.attrs.href, ...mark.attrs.kept });
        break;
      case 'lang':
        marks.push({ type: 'lang', lang: mark.attrs.lang, ...mark.attrs.kept });
        break;
      case 'strong':
      case 'emphasis':
        marks.push({ type: mark.type, ...mark.attrs.kept });
        break;
      case 'ref': {
        const { kind, id, form, kept } = mark.attrs;
        inline = { ...inline, ref: { kind, id, ...(form !== null && { form }), ...kept } };
        break;
      }
      case 'kept':
        inline = { ...mark.attrs.fields, ...inline };
    }
  }
  return marks.length > 0 ? { ...inline, marks } : inline;
}
