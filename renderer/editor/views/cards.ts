import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view';
import type { AroundStore } from './around.ts';
import { LockedView } from './locked.ts';
import { PhotoView } from './photo.ts';
import { QuoteView, type SpeakerRequest } from './quote.ts';

interface CardOptions {
  readonly around: AroundStore | undefined;
  readonly onSpeaker: (request: SpeakerRequest) => void;
}

/** Quotes, photos and locked blocks as they look in the text. */
export const Cards = Extension.create<CardOptions>({
  name: 'cards',
  addOptions: () => ({ around: undefined, onSpeaker: () => undefined }),
  addProseMirrorPlugins() {
    const { around, onSpeaker } = this.options;
    if (!around) return [];
    const nodeViews: Record<string, NodeViewConstructor> = {
      quote: (node, _view, position) => new QuoteView(node, around, position, onSpeaker),
      photo: (node, view, position) => new PhotoView(node, around, () => remove(view, position())),
      locked: (node) => new LockedView(node, around),
    };
    return [new Plugin({ props: { nodeViews } })];
  },
});

function remove(view: EditorView, position: number | undefined): void {
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || !node) return;
  view.dispatch(view.state.tr.delete(position, position + node.nodeSize));
  view.focus();
}
