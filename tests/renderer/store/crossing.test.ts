// @vitest-environment happy-dom
// The store keeps a last copy in the window's own store.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { photosSchema } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { staleBlocks } from '../../../core/release/stale.ts';
import { type Text, textSchema } from '../../../core/release/text.ts';
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
