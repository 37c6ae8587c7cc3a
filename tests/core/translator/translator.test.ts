import { expect, test } from 'vitest';
import { photosSchema } from '../../../core/release/photos.ts';
import { type Release, releaseSchema } from '../../../core/release/release.ts';
import { staleBlocks } from '../../../core/release/stale.ts';
import { blockText } from '../../../core/release/text.ts';
import {
  documentMark,
  type Pair,
  readDocumentMark,
  readRowMark,
  releaseStamp,
  rowMark,
} from '../../../core/translator/marks.ts';
import { type ReturnedRow, review } from '../../../core/translator/review.ts';
import { linesHash, linesText, type Row, translatorRows } from '../../../core/translator/rows.ts';
import { takeOver } from '../../../core/translator/take-over.ts';
import { cards } from '../documents.ts';

const PAIR: Pair = { from: 'ru', to: 'kk' };
const TODAY = '2026-09-20';
const paragraph = (id: string, text: string, more = {}) => ({
  id,
  type: 'paragraph',
  content: [{ text }],
  ...more,
});

function aRelease(kk?: object): Release {
  return releaseSchema.parse({
    id: 'r1',
    createdAt: '2026-09-18',
    updatedAt: '2026-09-18',
    languages: ['kk', 'ru'],
    texts: {
      ru: {
        headline: 'Аким встретился с жителями',
        lead: paragraph('lead', 'Улгибай Мысалов провёл встречу 18 сентября 2026 года.'),
        body: [
          paragraph('a', 'Подключено 640 домов.'),
          { id: 'p', type: 'photo', photo: 'photo1' },
          {
            id: 'l',
            type: 'list',
            items: [
              { id: 'l1', content: [{ text: 'дороги' }] },
              { id: 'l2', content: [{ text: 'вода' }] },
            ],
          },
          { id: 'q', type: 'quote', speaker: 's1', content: [{ text: 'Работа идёт.' }] },
        ],
      },
      ...(kk && { kk }),
    },
  });
}
const photos = photosSchema.parse({
  photos: [
    {
      id: 'photo1',
      file: '1.jpg',
      originalName: '1.jpg',
      sha256: '',
      bytes: 1,
      format: 'jpeg',
      width: 1,
      height: 1,
      caption: { ru: 'Встреча в Улгикенте' },
      alt: { ru: 'Люди в зале' },
    },
  ],
});

/** A row as it comes back when only its translation was written. */
function back(row: Row, ...lines: readonly string[]): ReturnedRow {
  return {
    marks: [
      rowMark({ side: 'source', key: row.key, hash: linesHash(row.source) }),
      rowMark({ side: 'target', key: row.key, hash: linesHash(row.target) }),
    ],
    source: linesText(row.source),
    target: (lines.length > 0 ? lines : linesText(row.target).split('\n')).map((text) => [
      { text },
    ]),
    comments: [],
  };
}
const reviewed = (returned: readonly ReturnedRow[], release: Release) =>
  review(returned, release, photos, PAIR, cards);
const KAZAKH = [
  ['Әкім тұрғындармен кездесті'],
  ['Үлгібай Мысалов 2026 жылғы 18 қыркүйекте кездесу өткізді.'],
  ['640 үй қосылды.'],
  ['жолдар', 'су'],
  ['Жұмыс жүріп жатыр.'],
  ['Үлгікенттегі кездесу'],
  ['Залдағы адамдар'],
];

test('names of bookmarks fit into forty letters, say what they are of, and can be read back', () => {
  const name = documentMark('2026-09-18-k7f3qx', PAIR);
  const row = rowMark({ side: 'target', key: '0123456789abcdef', hash: 'fedcba9876543210' });
  for (const mark of [name, row]) expect(mark).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
  expect(readDocumentMark(name)).toEqual({
    pair: PAIR,
    release: releaseStamp('2026-09-18-k7f3qx'),
  });
  expect(readRowMark(row)).toMatchObject({ side: 'target', key: '0123456789abcdef' });
  expect(readRowMark('_Toc123')).toBe(undefined);
});

test('headline, lead, blocks, captions and descriptions are rows; photos are none', () => {
  const rows = translatorRows(aRelease(), photos, PAIR);
  expect(rows.map(({ part }) => part.kind)).toEqual([
    'headline',
    'lead',
    'block',
    'block',
    'block',
    'caption',
    'alt',
  ]);
  expect(linesText(rows[3]?.source ?? [])).toBe('дороги\nвода');
});

test('a first translation becomes a text with kinds, speaker, photo and cards of its source', () => {
  const release = aRelease();
  const rows = translatorRows(release, photos, PAIR);
  const found = reviewed(
    rows.map((row, index) => back(row, ...(KAZAKH[index] ?? []))),
    release,
  );
  expect(found.rows.map(({ state, suggested }) => [state, suggested])).toEqual(
    rows.map(() => ['new', true]),
  );
  const taken = takeOver(release, photos, PAIR, found.rows, cards, TODAY);
  const text = taken.release.texts.kk;
  expect(text?.headline).toBe('Әкім тұрғындармен кездесті');
  expect(text?.body.map(({ type }) => type)).toEqual(['paragraph', 'photo', 'list', 'quote']);
  expect(text?.body[3]).toMatchObject({ speaker: 's1', source: { language: 'ru', block: 'q' } });
  expect(text?.lead?.content.flatMap(({ ref }) => ref ?? [])).toEqual([
    expect.objectContaining({ kind: 'person', id: 'mysalov' }),
    expect.objectContaining({ kind: 'date', id: '2026-09-18' }),
  ]);
  expect(staleBlocks(taken.release, 'kk')).toEqual([]);
  expect(taken.photos.photos[0]).toMatchObject({
    caption: { ru: 'Встреча в Улгикенте', kk: 'Үлгікенттегі кездесу' },
    alt: { kk: 'Залдағы адамдар' },
  });
  expect(release.texts.kk).toBe(undefined);
});

test('what is the same, another or nothing is told apart, and the same keeps its block', () => {
  const first = aRelease({
    headline: 'Әкім',
    body: [
      paragraph('ka', '640 үй қосылды.', {
        content: [{ text: '640', ref: { kind: 'fact', id: 'f' } }, { text: ' үй қосылды.' }],
      }),
    ],
  });
  const rows = translatorRows(first, photos, PAIR);
  const returned = rows.map((row, index) =>
    back(row, ...(index === 0 ? ['Әкім келді'] : index === 2 ? ['640  үй қосылды.'] : [''])),
  );
  const found = reviewed(returned, first);
  expect(found.rows.map(({ state }) => state).slice(0, 4)).toEqual([
    'changed',
    'empty',
    'unchanged',
    'empty',
  ]);
  const same = found.rows.filter(({ state }) => state === 'unchanged');
  const taken = takeOver(first, photos, PAIR, same, cards, TODAY);
  expect(taken.release.texts.kk?.body).toMatchObject([
    { id: 'ka', content: [{ ref: { kind: 'fact' } }, {}], source: { block: 'a' } },
  ]);
});

test('a source that was changed since is stale: not suggested, and marked so when taken over', () => {
  const before = aRelease();
  const [, , row] = translatorRows(before, photos, PAIR);
  const release = structuredClone(before);
  const block = release.texts.ru?.body[0];
  if (block && 'content' in block) block.content = [{ text: 'Подключено 900 домов.' }];
  const found = reviewed(row ? [back(row, '640 үй қосылды.')] : [], release);
  expect(found.rows).toMatchObject([{ state: 'new', stale: true, suggested: false }]);
  expect(found.rows[0]?.sourceThen).toBe('Подключено 640 домов.');
  const taken = takeOver(release, photos, PAIR, found.rows, cards, TODAY);
  expect(staleBlocks(taken.release, 'kk')).toMatchObject([{ reason: 'changed' }]);
});

test('other figures are shown and not suggested', () => {
  const release = aRelease();
  const [, , row] = translatorRows(release, photos, PAIR);
  const found = reviewed(row ? [back(row, '460 үй қосылды.')] : [], release);
  expect(found.rows[0]?.differing).toEqual(['640', '460']);
  expect(found.rows[0]?.suggested).toBe(false);
});

test('a translation that was changed here meanwhile is not written over unasked', () => {
  const sent = aRelease({ headline: 'Ескі', body: [] });
  const [row] = translatorRows(sent, photos, PAIR);
  const now = aRelease({ headline: 'Мұнда түзетілді', body: [] });
  const found = reviewed(row ? [back(row, 'Аудармашы түзетті')] : [], now);
  expect(found.rows).toMatchObject([{ state: 'changed', changedHere: true, suggested: false }]);
});

test('rows in another order go where they belong', () => {
  const release = aRelease();
  const rows = translatorRows(release, photos, PAIR);
  const returned = rows.map((row, index) => back(row, ...(KAZAKH[index] ?? []))).reverse();
  const taken = takeOver(release, photos, PAIR, reviewed(returned, release).rows, cards, TODAY);
  expect(taken.release.texts.kk?.body.map(blockText)).toEqual([
    '640 үй қосылды.',
    '',
    'жолдар\nсу',
    'Жұмыс жүріп жатыр.',
  ]);
});

test('merged rows whose paragraphs are as many go back each to its own, else into the first', () => {
  const release = aRelease();
  const [, , a, , q] = translatorRows(release, photos, PAIR);
  if (!a || !q) throw new Error('rows are missing');
  const merged = (...lines: readonly string[]): ReturnedRow => ({
    ...back(a, ...lines),
    marks: [...back(a).marks, ...back(q).marks],
  });
  const two = reviewed([merged('640 үй қосылды.', 'Жұмыс жүріп жатыр.')], release);
  expect(two.rows.map(({ row, after }) => [row?.key, linesText(after)])).toEqual([
    [a.key, '640 үй қосылды.'],
    [q.key, 'Жұмыс жүріп жатыр.'],
  ]);
  const one = reviewed([merged('640 үй қосылды. Жұмыс жүріп жатыр.')], release);
  expect(one.rows).toMatchObject([{ merged: true, suggested: false }]);
  expect(one.missing.map(({ key }) => key)).not.toContain(q.key);
});

test('an added row is unknown, and becomes a paragraph behind the one above it when wanted', () => {
  const release = aRelease();
  const rows = translatorRows(release, photos, PAIR);
  const added: ReturnedRow = {
    marks: [],
    source: '',
    target: [[{ text: 'Қосымша сөйлем.' }]],
    comments: [{ author: 'Аудармашы', words: 'Қостым' }],
  };
  const returned = rows.map((row, index) => back(row, ...(KAZAKH[index] ?? [])));
  const found = reviewed([...returned.slice(0, 3), added, ...returned.slice(3)], release);
  expect(found.rows[3]).toMatchObject({ state: 'unknown', suggested: false });
  expect(found.rows[3]?.comments).toHaveLength(1);
  const taken = takeOver(release, photos, PAIR, found.rows, cards, TODAY);
  expect(taken.release.texts.kk?.body.map(blockText).filter((words) => words !== '')).toEqual([
    '640 үй қосылды.',
    'Қосымша сөйлем.',
    'жолдар\nсу',
    'Жұмыс жүріп жатыр.',
  ]);
});

test('a row that lost its bookmark is found by the words of its source; what is left out is told', () => {
  const release = aRelease();
  const [, , row, ...others] = translatorRows(release, photos, PAIR);
  if (!row) throw new Error('no row');
  const found = reviewed([{ ...back(row, '640 үй қосылды.'), marks: [] }], release);
  expect(found.rows).toMatchObject([{ state: 'new', stale: false }]);
  expect(found.missing).toHaveLength(others.length + 2);
});
