import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, libraryIn, newLibrary } from './folders.ts';

describe('a library', () => {
  it('makes a release in a folder named by its day and id', async () => {
    const clock = clockAt('2026-09-18T20:30:00Z');
    const library = await newLibrary({ clock: clock.now });
    const made = await library.create({ type: 'announce' });
    // In Almaty it is the 19th already.
    expect(made.folder).toBe(`releases/2026/2026-09-19-${made.id}`);
    expect(made.createdAt).toBe('2026-09-19T01:30:00+05:00');
    const text = await readFile(join(library.releaseFolder(made.id), 'release.json'), 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ id: made.id, type: 'announce', revision: 1 });
  });

  it('gives back every word after closing and opening', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const texts = { kk: { headline: 'Ауылға су құбыры тартылды', body: [] } };
    const saved = await library.save(id, { base: 1, value: { ...release, texts } });
    expect(saved.revision).toBe(2);
    await library.close();
    const again = await libraryIn(library.folder);
    expect((await again.openRelease(id)).release.texts.kk?.headline).toBe(
      'Ауылға су құбыры тартылды',
    );
    expect(again.list().map((summary) => summary.headline)).toEqual([
      { kk: 'Ауылға су құбыры тартылды' },
    ]);
  });

  it('clears the day, figures and photos of a duplicate', async () => {
    const library = await newLibrary();
    const { id } = await library.create({
      number: 'ULG-2026-114',
      event: { startsAt: '2026-09-18T10:00:00+05:00', kind: 'opening' },
      facts: [{ id: 'f', value: 12, qualifier: 'exact' }],
    });
    const copy = await library.duplicate(id);
    expect(copy.id).not.toBe(id);
    const { release } = await library.read(copy.id);
    expect(release.event).toEqual({ kind: 'opening' });
    expect([release.number, release.facts]).toEqual([undefined, []]);
  });

  it('notes the day on which a release first went out, and keeps it', async () => {
    const clock = clockAt('2026-09-18T06:00:00Z');
    const library = await newLibrary({ clock: clock.now });
    const { id } = await library.create({});
    await library.setStatus(id, 'published');
    const issued = (await library.read(id)).release.publishedAt;
    expect(issued).toBe('2026-09-18T11:00:00+05:00');
    clock.forward(2 * 24 * 60);
    await library.setStatus(id, 'corrected');
    await library.setStatus(id, 'published');
    expect((await library.read(id)).release.publishedAt).toBe(issued);
  });

  it('keeps a release in the trash where it lies, and brings it back', async () => {
    const library = await newLibrary();
    const { id, folder } = await library.create({});
    expect((await library.trash(id)).trashedAt).toBeDefined();
    expect((await stat(join(library.folder, folder))).isDirectory()).toBe(true);
    expect((await library.restore(id)).trashedAt).toBeUndefined();
    expect(await library.emptyTrash()).toEqual({ deleted: 0 });
  });

  it('empties the trash and nothing else', async () => {
    const library = await newLibrary();
    const kept = await library.create({});
    const gone = await library.create({});
    await library.trash(gone.id);
    expect(await library.emptyTrash()).toEqual({ deleted: 1 });
    expect(library.list().map((summary) => summary.id)).toEqual([kept.id]);
    const year = join(library.folder, 'releases', kept.createdAt.slice(0, 4));
    expect(await readdir(year)).toEqual([kept.folder.split('/').at(-1)]);
  });

  it('empties nothing that another computer took out of the trash meanwhile', async () => {
    const library = await newLibrary();
    const { id, folder } = await library.create({ rubric: 'вода' });
    await library.trash(id);
    const path = join(library.folder, folder, 'release.json');
    const { trashedAt: _, ...restored } = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify(restored));
    expect(await library.emptyTrash()).toEqual({ deleted: 0 });
    expect((await library.read(id)).release.rubric).toBe('вода');
    expect(library.summary(id)?.trashedAt).toBeUndefined();
  });

  it('keeps the undo journal over a restart', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const step = {
      at: '2026-09-18T10:00:00+05:00',
      label: 'undo.caption',
      document: 'photos' as const,
      patches: [{ op: 'replace' as const, path: ['photos', 0, 'caption', 'kk'], value: 'Суретте' }],
      inverse: [{ op: 'remove' as const, path: ['photos', 0, 'caption', 'kk'] }],
    };
    await library.saveJournal(id, { entries: [step], position: 1 });
    await library.close();
    const again = await libraryIn(library.folder);
    expect((await again.openRelease(id)).journal).toEqual({ entries: [step], position: 1 });
  });

  it('lists what went out, and whether it is still there', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const record = {
      id: 'e1',
      at: '2026-09-18T10:00:00Z',
      version: 1,
      revision: 1,
      folder: library.folder,
      formats: ['html' as const],
      languages: ['kk' as const],
      files: [],
    };
    await library.recordExport(id, record);
    await library.recordExport(id, {
      ...record,
      id: 'e2',
      at: '2026-09-19T10:00:00Z',
      folder: '/gone',
    });
    const found = await library.exports(id);
    expect(found.map(({ id: name, present }) => [name, present])).toEqual([
      ['e2', false],
      ['e1', true],
    ]);
    expect((await library.history(id)).map((version) => version.reason)).toEqual([
      'export',
      'export',
    ]);
  });

  it('keeps cards, replacing by id and refusing a stale office', async () => {
    const library = await newLibrary();
    const { office } = await library.cards();
    const saved = await library.saveOffice({
      base: 0,
      office: { ...office, name: { ru: 'Аким' } },
    });
    expect(saved.revision).toBe(1);
    await expect(library.saveOffice({ base: 0, office })).rejects.toMatchObject({ revision: 1 });
    const person = { id: 'p', name: { ru: 'Дана Мысал' }, positions: [], aliases: [] };
    await library.savePeople([person]);
    const people = await library.savePeople([
      { ...person, name: { ru: 'Дана Мысал', kk: 'Дана Мысал' } },
      { ...person, id: 'q' },
    ]);
    expect(people.people.map((one) => [one.id, one.name.kk])).toEqual([
      ['p', 'Дана Мысал'],
      ['q', undefined],
    ]);
  });
});
