import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import { review } from '../../../core/translator/review.ts';
import { linesText } from '../../../core/translator/rows.ts';
import { importWord } from '../../../main/documents/import-word.ts';
import { translatorFile } from '../../../main/export/translator/translator-file.ts';
import { nodeWorkers } from '../../../main/node/workers.ts';
import { type ReturnedFile, returnedFile } from '../../../renderer/translator/returned-file.ts';
import { cards } from '../../core/documents.ts';
import { BUILT, emptyHome } from '../../main/application/start.ts';
import { hasLibreOffice } from '../../main/export/docx/tools.ts';
import {
  deleted,
  fillIn,
  inserted,
  savedAgain,
  typed,
} from '../../main/export/translator/fill-in.ts';
import { photos, release } from '../../main/export/translator/sample.ts';

// The page's parser alone: everything else here runs in Node, as the program does.
vi.stubGlobal('DOMParser', new Window().DOMParser);

const PAIR = { from: 'ru', to: 'kk' } as const;
const spawn = nodeWorkers(BUILT);

async function sent(): Promise<Uint8Array> {
  const file = await translatorFile(release, photos, PAIR);
  if (!file) throw new Error('Nothing was made.');
  return file.bytes;
}

/** Read as the program reads it: in the process for documents. */
async function read(bytes: Uint8Array): Promise<ReturnedFile | undefined> {
  const file = path.join(await emptyHome(), 'перевод.docx');
  await writeFile(file, bytes);
  const answer = await importWord(file, () => spawn('documents'));
  if (answer.status === 'failed') throw new Error(answer.reason);
  return returnedFile({ ...answer, pictures: [] });
}

const reviewed = (file: ReturnedFile | undefined) =>
  review(file?.rows ?? [], release, photos, PAIR, cards);

const TRANSLATED = {
  'Встреча прошла': typed('Кездесу 2026 жылғы 18 қыркүйекте өтті.'),
  'Работа продолжается': `${typed('Жұмыс ')}${deleted('тоқтады')}${inserted('жалғасуда')}${typed('.')}`,
  'Встреча в Улгикенте': typed('Үлгікенттегі кездесу'),
};

async function expectTranslated(bytes: Uint8Array) {
  const file = await read(bytes);
  expect(file?.mark?.pair).toEqual(PAIR);
  expect(file?.tracked).toBe(true);
  const { rows, missing } = reviewed(file);
  expect(missing).toEqual([]);
  expect(rows.map(({ row, state, after }) => [row?.part.kind, state, linesText(after)])).toEqual([
    ['headline', 'unchanged', 'Үлгітау әкімі тұрғындармен кездесті'],
    ['lead', 'new', 'Кездесу 2026 жылғы 18 қыркүйекте өтті.'],
    ['block', 'empty', ''],
    ['block', 'empty', ''],
    ['block', 'empty', ''],
    ['block', 'new', 'Жұмыс жалғасуда.'],
    ['caption', 'new', 'Үлгікенттегі кездесу'],
    ['alt', 'empty', ''],
  ]);
  expect(rows.some(({ stale, changedHere }) => stale || changedHere)).toBe(false);
}

test('insertions are taken and deletions dropped, row by row', async () => {
  await expectTranslated(await fillIn(await sent(), TRANSLATED));
});

test.skipIf(!hasLibreOffice)('saved again by LibreOffice, it is still the same file', async () => {
  await expectTranslated(await savedAgain(await fillIn(await sent(), TRANSLATED)));
});

test('moved, added and deleted rows are told apart', async () => {
  const bytes = await fillIn(await sent(), TRANSLATED, (document) => {
    const rows = document.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs) ?? [];
    const row = (words: string) => rows.find((each) => each.includes(words)) ?? '';
    const lead = row('Встреча прошла');
    const added = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(2)}<w:tc><w:p>${typed('Қосымша')}</w:p></w:tc></w:tr>`;
    return document
      .replace(lead, '')
      .replace(row('Что дальше'), '')
      .replace(row('Люди в зале'), (last) => last + lead + added);
  });
  const { rows, missing } = reviewed(await read(bytes));
  expect(rows.slice(-2).map(({ row, state }) => [row?.part.kind, state])).toEqual([
    ['lead', 'new'],
    [undefined, 'unknown'],
  ]);
  expect(missing.map(({ source }) => linesText(source))).toEqual(['Что дальше']);
});

test('cells that were merged downwards give each row its own paragraph back', async () => {
  const bytes = await fillIn(await sent(), {}, (document) => {
    let count = 0;
    return document.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) => {
      if (!row.includes('Что дальше') && !row.includes('Работа продолжается')) return row;
      count += 1;
      const at = row.lastIndexOf('<w:tc>');
      const merge = count === 1 ? ' w:val="restart"' : '';
      const cell = row
        .slice(at)
        .replace('</w:tcPr>', `<w:vMerge${merge}/></w:tcPr>`)
        .replace(
          '</w:p></w:tc>',
          count === 1
            ? `${typed('Бірінші')}</w:p><w:p>${typed('Екінші')}</w:p></w:tc>`
            : '</w:p></w:tc>',
        );
      return row.slice(0, at) + cell;
    });
  });
  const { rows } = reviewed(await read(bytes));
  expect(
    rows
      .filter(({ merged }) => merged)
      .map(({ row, after }) => [linesText(row?.source ?? []), linesText(after)]),
  ).toEqual([
    ['Что дальше', 'Бірінші'],
    ['Работа продолжается.', 'Екінші'],
  ]);
});

test('a document of another kind is no translator’s file', async () => {
  expect(returnedFile({ html: '<p>Слово</p>', pictures: [], left: [], tracked: false })).toBe(
    undefined,
  );
});
