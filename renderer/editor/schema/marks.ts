import { Mark } from '@tiptap/core';
import { safeAddress } from '../safe-address.ts';
import { UNSEEN } from './kept.ts';

/** A link; an address that could run something is not one, wherever it came from. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, kept: UNSEEN }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeAddress(element.getAttribute('href') ?? '');
        return href === undefined ? false : { href };
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const href = safeAddress(String(mark.attrs.href));
    return ['a', href === undefined ? {} : { href, title: href }, 0];
  },
});

/** A word that stands for a card, a fact or a date. */
const Ref = Mark.create({
  name: 'ref',
  inclusive: false,
  addAttributes: () => ({
    kind: { default: 'fact', rendered: false },
    id: { default: '', rendered: false },
    form: { default: null, rendered: false },
    kept: UNSEEN,
  }),
  parseHTML: () => [
    {
      tag: 'span[data-ref]',
      getAttrs: (element) => {
        const [kind, id = '', form = null] = (element.dataset.ref ?? '').split(' ');
        return ['person', 'place', 'fact', 'date'].includes(kind ?? '')
          ? { kind, id, form }
          : false;
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const { kind, id, form } = mark.attrs;
    return ['span', { 'data-ref': [kind, id, form].filter(Boolean).join(' ') }, 0];
  },
});

/** A phrase in another language; only our own copies say so reliably. */
const Lang = Mark.create({
  name: 'lang',
  addAttributes: () => ({ lang: { default: '', rendered: false }, kept: UNSEEN }),
  parseHTML: () => [
    { tag: 'span[data-lang]', getAttrs: (element) => ({ lang: element.dataset.lang }) },
  ],
  renderHTML: ({ mark }) => {
    const { lang } = mark.attrs;
    return ['span', { lang, 'data-lang': lang }, 0];
  },
});

const Strong = Mark.create({
  name: 'strong',
  addAttributes: () => ({ kept: UNSEEN }),
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

const Emphasis = Mark.create({
  name: 'emphasis',
  addAttributes: () => ({ kept: UNSEEN }),
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

/** Unknown fields of a run of text, carried with its letters and not seen. */
const KeptMark = Mark.create({
  name: 'kept',
  inclusive: false,
  addAttributes: () => ({ fields: { default: null, rendered: false } }),
  renderHTML: () => ['span', 0],
});

/** In schema order, which is also the order of nesting: see ORDER in convert/inlines.ts. */
export const MARKS = [Link, Ref, Lang, Strong, Emphasis, KeptMark];
