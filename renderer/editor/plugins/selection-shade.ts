import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<boolean>('selectionShade');

/** Keeps showing what is selected while the focus is in the toolbar or in the link's field. */
export const SelectionShade = Extension.create({
  name: 'selectionShade',
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: { init: () => false, apply: (tr, away) => tr.getMeta(key) ?? away },
      props: {
        decorations(state) {
          const { selection, doc } = state;
          if (!key.getState(state) || selection.empty || !(selection instanceof TextSelection)) {
            return null;
          }
          const shade = Decoration.inline(selection.from, selection.to, { class: 'shade' });
          return DecorationSet.create(doc, [shade]);
        },
        handleDOMEvents: {
          focus(view) {
            view.dispatch(view.state.tr.setMeta(key, false));
          },
          blur(view) {
            view.dispatch(view.state.tr.setMeta(key, true));
          },
        },
      },
    }),
  ],
});
