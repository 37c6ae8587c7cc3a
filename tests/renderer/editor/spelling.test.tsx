// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Text, textSchema } from '../../../core/release/text.ts';
import { toDocument } from '../../../renderer/editor/adapter.ts';
import { replaceWord } from '../../../renderer/editor/commands/words.ts';
import { type MisspellingRequest, Spelling } from '../../../renderer/editor/plugins/spelling.ts';
import { SpellingMenu } from '../../../renderer/editor/SpellingMenu.tsx';
import { MARKS } from '../../../renderer/editor/schema/marks.ts';
import { NODES } from '../../../renderer/editor/schema/nodes.ts';
import type { EditorSpelling } from '../../../renderer/editor/surroundings.ts';
import { startTranslations } from '../../../renderer/i18n/i18n.ts';

/** Calls «здали» wrong wherever it stands; `none` counts how often nothing was found for a key. */
function newSpelling() {
  const told = { asked: 0, none: 0 };
  let answer: (words: readonly string[]) => void = () => undefined;
  const spelling: EditorSpelling = {
    check: async (language, lines) => {
      told.asked += 1;
      return lines.map(({ text }) =>
        [...text.matchAll(/здали/g)].map(({ 0: word, index }) => ({
          ...{ from: index, to: index + word.length },
          ...{ word, language },
        })),
      );
    },
    suggest: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    learn: () => undefined,
    tellNone: () => {
      told.none += 1;
    },
    onChange: () => () => undefined,
  };
  return { spelling, told, answer: (words: readonly string[]) => answer(words) };
}

const textOf = (words: string): Text =>
  textSchema.parse({
    headline: 'Вода',
    body: [{ id: 'r1', type: 'paragraph', content: [{ text: words }] }],
  });

let editor: Editor | undefined;
let root: Root | undefined;

function edit(words: string, spelling: EditorSpelling, editable = true): Editor {
  const element = document.createElement('div');
  document.body.append(element);
  editor = new Editor({
    ...{ element, editable, injectCSS: false },
    content: toDocument(textOf(words)),
    extensions: [...NODES, ...MARKS, Spelling.configure({ spelling, language: 'ru' })],
  });
  return editor;
}

/** Long enough for the window to be idle and the pause in typing to be over. */
const checked = () => vi.advanceTimersByTimeAsync(5000);

const pressF7 = ({ view }: Editor) =>
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { code: 'F7', key: 'F7' }));

beforeAll(() => startTranslations('ru'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => {
  act(() => root?.unmount());
  editor?.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('a wrong word is told to who hears the text', async () => {
  const { view } = edit('Трубы здали вчера.', newSpelling().spelling);
  await checked();
  const wrong = view.dom.querySelectorAll('[aria-invalid=spelling]');
  expect([...wrong].map(({ textContent }) => textContent)).toEqual(['здали']);
});

test('F7 says that nothing is wrong only where nothing is', async () => {
  const { spelling, told } = newSpelling();
  const wrong = edit('Трубы здали вчера.', spelling);
  await checked();
  pressF7(wrong);
  expect(told.none).toBe(0);
  wrong.destroy();
  const right = edit('Трубы сдали вчера.', spelling);
  await checked();
  pressF7(right);
  expect(told.none).toBe(1);
});

test('a text that could not be written in is looked up when it can', async () => {
  const { spelling, told } = newSpelling();
  const opened = edit('Трубы здали вчера.', spelling, false);
  await checked();
  expect(told.asked).toBe(0);
  opened.setEditable(true, false);
  await checked();
  expect(opened.view.dom.querySelector('.misspelt')?.textContent).toBe('здали');
});

test.each([
  ['stands', '', 0],
  ['was gone on with', 'сь', 1],
])('the menu of a word that %s', async (_, typed, closed) => {
  const { spelling, answer } = newSpelling();
  const { state, view } = edit('Трубы здали', spelling);
  const from = state.doc.content.size - 1 - 'здали'.length;
  const request: MisspellingRequest = {
    ...{ from, to: from + 5, word: 'здали', language: 'ru' },
    anchor: view.dom,
  };
  let closings = 0;
  const host = document.createElement('div');
  root = createRoot(host);
  const menu = (
    <SpellingMenu
      editor={editor ?? edit('', spelling)}
      request={request}
      spelling={spelling}
      onClose={() => {
        closings += 1;
      }}
    />
  );
  await act(async () => root?.render(menu));
  if (typed) view.dispatch(state.tr.insertText(typed, from + 5));
  await act(async () => answer(['сдали']));
  expect(closings).toBe(closed);
  expect(document.querySelectorAll('[role=menu]')).toHaveLength(1 - closed);
});

test('a word that has got another letter is not replaced', () => {
  const { state } = edit('Трубы здались', newSpelling().spelling);
  const from = state.doc.content.size - 1 - 'здались'.length;
  const word = { from, to: from + 5, word: 'здали' };
  expect(replaceWord(word, 'сдали')(state)).toBe(false);
  expect(replaceWord({ ...word, to: from + 7, word: 'здались' }, 'сдались')(state)).toBe(true);
});
