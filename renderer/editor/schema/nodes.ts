import { Node } from '@tiptap/core';
import { UNSEEN } from './kept.ts';

const Doc = Node.create({ name: 'doc', topNode: true, content: 'headline subhead? lead block*' });
const Text = Node.create({ name: 'text', group: 'inline' });

/** A part of the text that is there once; it is no block, so nothing pasted can become one. */
function line(name: 'headline' | 'subhead', tag: string) {
  return Node.create({
    name,
    content: 'inline*',
    marks: '',
    defining: true,
    parseHTML: () => [{ tag: `${tag}[data-part=${name}]`, priority: 60 }],
    renderHTML: () => [tag, { 'data-part': name }, 0],
  });
}

const Lead = Node.create({
  name: 'lead',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id: UNSEEN, source: UNSEEN, kept: UNSEEN }),
  parseHTML: () => [{ tag: 'p[data-part=lead]', priority: 60 }],
  renderHTML: () => ['p', { 'data-part': 'lead' }, 0],
});

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ id: UNSEEN, source: UNSEEN, kept: UNSEEN }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    level: { default: 2, rendered: false },
    id: UNSEEN,
    source: UNSEEN,
    kept: UNSEEN,
  }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((size) => ({ tag: `h${size}`, attrs: { level: size < 3 ? 2 : 3 } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
});

const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({
    ordered: { default: false, rendered: false },
    id: UNSEEN,
    source: UNSEEN,
    kept: UNSEEN,
  }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node }) => [node.attrs.ordered ? 'ol' : 'ul', 0],
});

/** Items hold their words themselves: a release has no lists inside lists. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id: UNSEEN, kept: UNSEEN }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    speaker: {
      default: null,
      parseHTML: (element) => element.dataset.speaker ?? null,
      renderHTML: ({ speaker }) => (speaker ? { 'data-speaker': speaker } : {}),
    },
    id: UNSEEN,
    source: UNSEEN,
    kept: UNSEEN,
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

const Photo = Node.create({
  name: 'photo',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    photo: {
      default: '',
      parseHTML: (element) => element.dataset.photo ?? '',
      renderHTML: ({ photo }) => ({ 'data-photo': photo }),
    },
    id: UNSEEN,
    kept: UNSEEN,
  }),
  parseHTML: () => [{ tag: 'figure[data-photo]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

/** A block of another version: it is kept as it came and cannot be written in. */
const Locked = Node.create({
  name: 'locked',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ block: UNSEEN }),
  renderHTML: () => ['div', { 'data-locked': '' }],
});

export const NODES = [
  Doc,
  Paragraph,
  Text,
  line('headline', 'h1'),
  line('subhead', 'p'),
  Lead,
  Heading,
  List,
  ListItem,
  Quote,
  Photo,
  Locked,
];
