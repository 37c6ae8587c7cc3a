// @vitest-environment happy-dom
// The store keeps a last copy in the window's own store.
import { Editor } from '@tiptap/core';
import { history, undo as undoInEditor } from '@tiptap/pm/history';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { photosSchema } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { staleBlocks } from '../../../core/release/stale.ts';
import { type Text, textSchema } from '../../../core/release/text.ts';
import { toDocument } from '../../../renderer/editor/adapter.ts';
import { LiveText } from '../../../renderer/editor/live-text.ts';
import { MARKS } from '../../../renderer/editor/schema/marks.ts';
import { NODES } from '../../../renderer/editor/schema/nodes.ts';
import { endWriting, seat, undo, useDesk, write } from '../../../renderer/store/desk.ts';
import { EMPTY_JOURNAL } from '../../../renderer/store/journal.ts';

const text = (headline: string, id: string, words: string): Text =>
  textSchema.parse({ headline, body: [{ id, type: 'paragraph', content: [{ text: words }] }] });

const RU = text('Вода', 'r1', 'Подключено 620 домов.');
const KK = text('Су', 'k1', '620 үй қосылды.');

const CHANGED = text('Вода пришла', 'r1', 'Подключено 640 домов.');
/** As the editor makes it: from the words it shows, which nobody has marked yet. */
const TYPED: Text = { ...KK, headline: 'Су.' };

const release = (): Release => {
  const { desk } = useDesk.getState();
  if (!desk) throw new Error('a release is open');
  return desk.release;
};

beforeEach(() => {
  seat('r', {
    folder: 'r',
    release: releaseSchema.parse({
      id: 'r',
      createdAt: '2026-09-18',
      updatedAt: '2026-09-18',
      languages: ['kk', 'ru'],
      texts: { kk: KK, ru: RU },
    }),
    photos: photosSchema.parse({}),
    journal: EMPTY_JOURNAL,
    lease: { by: 'A', computer: 'B', since: '2026-09-18T12:00:00Z', mine: true },
    readOnly: false,
  });
});

afterEach(() => {
  useDesk.setState({ desk: undefined });
});

test('going straight from one text to the other keeps what the first made stale', () => {
  write('ru', CHANGED, 'kk');
  write('kk', TYPED, 'ru');
  expect(staleBlocks(release(), 'kk').map(({ block }) => block)).toEqual(['headline', 'k1']);
  expect(release().texts.kk).toMatchObject({ headline: 'Су.' });
});

test('the editor is shown the marks: what is held is not what it handed over', () => {
  write('ru', CHANGED, 'kk');
  write('kk', TYPED, 'ru');
  expect(release().texts.kk).not.toBe(TYPED);
  const held = release().texts.kk;
  if (!held) throw new Error('Kazakh is written');
  const next = { ...held, headline: 'Су..' };
  write('kk', next, 'ru');
  expect(release().texts.kk).toBe(next);
});

test('the marks belong to the step of the first text, the words to that of the second', () => {
  write('ru', CHANGED, 'kk');
  write('kk', TYPED, 'ru');
  endWriting();
  undo();
  expect(release().texts.kk?.headline).toBe('Су');
  expect(staleBlocks(release(), 'kk')).toHaveLength(2);
  undo();
  expect(release().texts).toEqual({ kk: KK, ru: RU });
});

test('the editor takes the marks over under the caret, and its own undo goes on', () => {
  const editor = new Editor({
    ...{ element: document.createElement('div'), injectCSS: false },
    content: toDocument(KK),
    extensions: [...NODES, ...MARKS],
  });
  editor.registerPlugin(history());
  const live = new LiveText(editor, KK, (text) => write('kk', text, 'ru'));
  const shown = () => {
    const { kk } = release().texts;
    if (kk) live.show(kk);
  };
  write('ru', CHANGED, 'kk');
  const end = editor.state.doc.content.size - 1;
  editor.commands.setTextSelection(end);
  editor.view.dispatch(editor.state.tr.insertText(' Рас.'));
  live.typed();
  live.flush();
  shown();
  expect(editor.state.selection.head).toBe(end + ' Рас.'.length);
  expect(editor.state.doc.lastChild?.attrs.source).toMatchObject({ block: 'r1' });
  undoInEditor(editor.state, editor.view.dispatch);
  live.typed();
  live.flush();
  shown();
  expect(release().texts.kk?.body).toMatchObject([
    { id: 'k1', content: [{ text: '620 үй қосылды.' }] },
  ]);
  expect(staleBlocks(release(), 'kk').map(({ block }) => block)).toEqual(['headline', 'k1']);
  editor.destroy();
});
