import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftBookSchema } from '../../../core/release/draft-book.ts';
import { ConflictError } from '../../../main/library/problems.ts';
import { libraryIn, newLibrary } from './folders.ts';

const book = draftBookSchema.parse({
  templates: [
    { id: 'RU-T1', text: 'Говорили о многом: {themes}.' },
    { id: 'RU-C1', isOn: true },
  ],
  phrases: [{ id: 'p', language: 'kk', name: 'қала', text: '{city:loc}' }],
});

describe('templates.json', () => {
  it('is not there before an office changes a template', async () => {
    const library = await newLibrary();
    expect(await library.drafts()).toEqual({ schema: 1, revision: 0, templates: [], phrases: [] });
    expect(await readdir(library.folder)).not.toContain('templates.json');
  });

  it('is text that a person can read, and is read again', async () => {
    const library = await newLibrary();
    expect(await library.saveDrafts({ base: 0, book })).toEqual({ revision: 1 });
    const file = join(library.folder, 'templates.json');
    expect(await readFile(file, 'utf8')).toContain('Говорили о многом: {themes}.');
    const again = await libraryIn(library.folder);
    expect(await again.drafts()).toEqual({ ...book, revision: 1 });
  });

  it('changed by another computer is a conflict, and what stood there is kept', async () => {
    const library = await newLibrary();
    await library.saveDrafts({ base: 0, book });
    const file = join(library.folder, 'templates.json');
    const changed = (await readFile(file, 'utf8')).replace('о многом', 'о главном');
    await writeFile(file, changed);
    const save = library.saveDrafts({ base: 1, book: { ...book, phrases: [] } });
    await expect(save).rejects.toBeInstanceOf(ConflictError);
    const { revision } = await library.drafts();
    await library.saveDrafts({ base: revision, book: { ...book, phrases: [] } });
    const kept = (await readdir(join(library.folder, 'history'))).filter((name) =>
      name.startsWith('templates-'),
    );
    expect(kept).toHaveLength(1);
    expect(await readFile(join(library.folder, 'history', kept[0] ?? ''), 'utf8')).toContain(
      'о главном',
    );
  });

  it('keeps what a newer program wrote into it, and a bad template for its author to mend', async () => {
    const library = await newLibrary();
    const file = join(library.folder, 'templates.json');
    const newer = {
      schema: 1,
      templates: [{ id: 'RU-T1', text: '{тема', tone: 'calm' }],
      sets: [1],
    };
    await writeFile(file, JSON.stringify(newer));
    const found = await library.drafts();
    await library.saveDrafts({ base: found.revision, book: { ...found, phrases: [] } });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject(newer);
  });
});
