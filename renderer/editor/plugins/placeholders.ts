import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export type Place = 'headline' | 'subhead' | 'lead' | 'body';

/** Says in an empty place what goes there, in the language of the text. */
export const Placeholders = Extension.create<{ words: (place: Place) => string }>({
  name: 'placeholders',
  addOptions: () => ({ words: () => '' }),
  addProseMirrorPlugins() {
    const { words } = this.options;
    return [
      new Plugin({
        props: {
          decorations({ doc }) {
            const found = emptyPlaces(doc).map(({ place, pos, node }) =>
              Decoration.node(pos, pos + node.nodeSize, {
                class: 'is-empty',
                'data-placeholder': words(place),
                ...(place === 'headline' && { 'aria-label': words(place) }),
              }),
            );
            return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty;
          },
        },
      }),
    ];
  },
});

/** Headline, subhead and lead while they are empty, and the first paragraph of an empty body. */
function emptyPlaces(doc: Node): { place: Place; pos: number; node: Node }[] {
  const found: { place: Place; pos: number; node: Node }[] = [];
  let pos = 0;
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index);
    const place = placeOf(node, index === doc.childCount - 1);
    if (place && node.content.size === 0) found.push({ place, pos, node });
    if (node.type.isInGroup('block')) break;
    pos += node.nodeSize;
  }
  return found;
}

function placeOf(node: Node, isLast: boolean): Place | undefined {
  switch (node.type.name) {
    case 'headline':
    case 'subhead':
    case 'lead':
      return node.type.name;
    case 'paragraph':
      return isLast ? 'body' : undefined;
    default:
      return undefined;
  }
}
