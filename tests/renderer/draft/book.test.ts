import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftBookSchema } from '../../../core/release/draft-book.ts';
import { emptyHome, startApplication } from '../../main/application/start.ts';
import { connectTo } from './page.ts';

const { changeDraftBook, freshDraftBook, loadDraftBook, useDraftBook } = await import(
  '../../../renderer/draft/book.ts'
);
const { loadLibrary, useOffice } = await import('../../../renderer/store/office.ts');
const { useNotices } = await import('../../../renderer/store/notices.ts');
const { client } = await import('../../../renderer/client/client.ts');

const SHIPPED = draftBookSchema.parse({});
const PHRASE = { id: 'p', language: 'ru', name: 'где', text: 'в Улгикенте' } as const;

async function openLibrary(folder: string): Promise<string> {
  await client.library.open({ folder });
  await loadLibrary();
  return useOffice.getState().library?.folder ?? '';
}

const addPhrase = () => changeDraftBook((book) => ({ ...book, phrases: [PHRASE] }));
const phrases = () => useDraftBook.getState().book.phrases;

describe('the templates that an office changed', () => {
  let home = '';
  beforeEach(async () => {
    home = await emptyHome();
    const { application } = await startApplication({ home });
    await connectTo(application);
  });

  it('are not those of another library', async () => {
    const first = await openLibrary(path.join(home, 'one'));
    expect(await addPhrase()).toBe(true);
    expect(phrases()).toEqual([PHRASE]);
    await openLibrary(path.join(home, 'two'));
    expect(useDraftBook.getState().book).toEqual(SHIPPED);
    expect((await freshDraftBook()).phrases).toEqual([]);
    await openLibrary(first);
    expect((await freshDraftBook()).phrases).toEqual([PHRASE]);
  });

  it('are not taken from an answer that comes after the library was changed', async () => {
    await openLibrary(path.join(home, 'one'));
    await addPhrase();
    const late = loadDraftBook();
    useOffice.setState(({ library }) => ({
      library: library && { ...library, folder: path.join(home, 'two') },
    }));
    expect((await late).phrases).toEqual([]);
    expect(phrases()).toEqual([]);
  });

  it('give way to the shipped ones when the file cannot be read, and that is told', async () => {
    const folder = await openLibrary(path.join(home, 'one'));
    await addPhrase();
    await writeFile(path.join(folder, 'templates.json'), '{ broken');
    expect(await loadDraftBook()).toEqual(SHIPPED);
    expect(phrases()).toEqual([]);
    expect(useNotices.getState().notices.at(-1)).toMatchObject({ tone: 'error' });
  });
});
