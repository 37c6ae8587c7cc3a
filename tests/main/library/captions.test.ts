import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captionBookSchema } from '../../../core/release/caption-book.ts';
import { ConflictError, NotReadError } from '../../../main/library/problems.ts';
import { createWriter } from '../../../main/library/writer.ts';
import { libraryIn, newLibrary } from './folders.ts';

const book = captionBookSchema.parse({
  templates: [{ id: 't1', name: 'Серия', fields: { caption: { mode: 'fill', ru: '{event}' } } }],
  codes: [{ id: 'c1', name: 'Свои', rows: [['шап', 'Серик Шапкенов', 'Серика Шапкенова']] }],
});

describe('captions.json', () => {
  it('is an empty book before anything was saved, with the office’s usual choices', async () => {
    const library = await newLibrary();
    expect(await library.captions()).toMatchObject({
      revision: 0,
      templates: [],
      delimiter: '=',
      creditInCaption: true,
    });
    expect(await readdir(library.folder)).not.toContain('captions.json');
  });

  it('lies in the library as text that a person can read, and is read again', async () => {
    const library = await newLibrary();
    expect(await library.saveCaptions({ base: 0, book })).toEqual({ revision: 1 });
    expect(await readFile(join(library.folder, 'captions.json'), 'utf8')).toContain(
      'Серик Шапкенов',
    );
    const again = await libraryIn(library.folder);
    expect(await again.captions()).toEqual({ ...book, revision: 1 });
  });

  it('changed by another computer is a conflict, and both are kept', async () => {
    const library = await newLibrary();
    await library.saveCaptions({ base: 0, book });
    const file = join(library.folder, 'captions.json');
    const changed = (await readFile(file, 'utf8')).replace('Серия', 'Чужая серия');
    await writeFile(file, changed);
    const save = library.saveCaptions({ base: 1, book: { ...book, delimiter: '#' } });
    await expect(save).rejects.toBeInstanceOf(ConflictError);
    expect(await readFile(file, 'utf8')).toBe(changed);
    const { revision } = await library.captions();
    await library.saveCaptions({ base: revision, book: { ...book, delimiter: '#' } });
    const history = await readdir(join(library.folder, 'history'));
    const kept = history.filter((name) => name.startsWith('captions-'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(library.folder, 'history', kept[0] ?? ''), 'utf8')).toContain(
      'Чужая серия',
    );
  });

  it('keeps what a newer program wrote into it', async () => {
    const library = await newLibrary();
    const file = join(library.folder, 'captions.json');
    await writeFile(file, JSON.stringify({ schema: 1, revision: 3, future: { a: 1 } }));
    const found = await library.captions();
    await library.saveCaptions({ base: 3, book: { ...found, delimiter: '§' } });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      future: { a: 1 },
      delimiter: '§',
      revision: 4,
    });
  });

  it('that is damaged is said, and set aside before another takes its place', async () => {
    const library = await newLibrary();
    const file = join(library.folder, 'captions.json');
    await writeFile(file, '{ "templates": [');
    await expect(library.captions()).rejects.toBeInstanceOf(NotReadError);
    await library.saveCaptions({ base: 0, book });
    const names = await readdir(library.folder);
    expect(names.filter((name) => name.startsWith('captions.json.broken-'))).toHaveLength(1);
    expect((await library.captions()).templates).toHaveLength(1);
  });
});

describe('writing a new file', () => {
  it('never replaces one, whoever made it', async () => {
    const library = await newLibrary();
    const file = join(library.folder, 'copy.jpg');
    const writer = createWriter();
    const results = await Promise.all([
      writer.create(file, Buffer.from('first')),
      writer.create(file, Buffer.from('second')),
    ]);
    expect(results).toEqual(['created', 'taken']);
    expect(await readFile(file, 'utf8')).toBe('first');
    expect(await readdir(library.folder)).not.toContainEqual(expect.stringMatching(/tmp|part/));
  });
});
