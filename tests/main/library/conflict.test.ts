import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibraryEvent } from '../../../main/library/events.ts';
import { ConflictError } from '../../../main/library/problems.ts';
import { clockAt, libraryIn, newLibrary } from './folders.ts';

const written = (headline: string) => ({ ru: { headline, body: [] } });

describe('two programs at one release', () => {
  it('gives the second one a conflict, and both texts survive', async () => {
    const first = await newLibrary();
    const { id } = await first.create({});
    const second = await libraryIn(first.folder, { user: 'Сакен' });
    const a = await first.openRelease(id);
    const b = await second.openRelease(id);
    await first.save(id, { base: 1, value: { ...a.release, texts: written('Текст Даны') } });
    const mine = { ...b.release, texts: written('Текст Сакена') };
    await expect(second.save(id, { base: 1, value: mine })).rejects.toEqual(new ConflictError(2));
    const kept = await second.save(id, { base: 1, value: mine, keepBoth: true });
    expect(kept.revision).toBe(3);
    const version = (await second.history(id)).find((found) => found.reason === 'conflict');
    expect(version?.headline).toEqual({ ru: 'Текст Даны' });
    expect((await first.read(id)).release.texts.ru?.headline).toBe('Текст Сакена');
    await expect(
      first.save(id, { base: 2, value: { ...a.release, texts: written('Ещё') } }),
    ).rejects.toEqual(new ConflictError(3));
  });

  it('does the same for the photos, apart from the text', async () => {
    const first = await newLibrary();
    const { id } = await first.create({});
    const second = await libraryIn(first.folder);
    const { photos, release } = await first.openRelease(id);
    await second.openRelease(id);
    await first.savePhotos(id, { base: 0, value: { ...photos, unknown: 1 } as typeof photos });
    await expect(
      second.savePhotos(id, { base: 0, value: { ...photos, unknown: 2 } as typeof photos }),
    ).rejects.toBeInstanceOf(ConflictError);
    // The text has its own revision: captioning never collides with writing.
    await second.save(id, { base: 1, value: { ...release, texts: written('Текст') } });
  });

  it('notices a change by hand that did not count up the revision', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const path = join(library.releaseFolder(id), 'release.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"drafting"', '"approval"'));
    await expect(library.save(id, { base: 1, value: release })).rejects.toEqual(
      new ConflictError(2),
    );
    await library.look();
    await expect(library.save(id, { base: 1, value: release })).rejects.toEqual(
      new ConflictError(2),
    );
    const fresh = await library.openRelease(id);
    expect(fresh.release).toMatchObject({ status: 'approval', revision: 2 });
    expect(
      (await library.save(id, { base: 2, value: { ...fresh.release, rubric: 'x' } })).revision,
    ).toBe(3);
  });

  it('tells the second person who edits, and gives the lease on', async () => {
    const clock = clockAt('2026-09-18T05:00:00Z');
    const first = await newLibrary({ clock: clock.now });
    const { id } = await first.create({});
    const second = await libraryIn(first.folder, { clock: clock.now, user: 'Сакен' });
    expect((await first.openRelease(id)).lease).toMatchObject({ mine: true });
    expect((await second.openRelease(id)).lease).toEqual({
      by: 'Дана Мысал',
      computer: 'Кабинет 12',
      since: '2026-09-18T05:00:00.000Z',
      mine: false,
    });
    await first.closeRelease(id);
    expect((await second.openRelease(id)).lease).toMatchObject({ by: 'Сакен', mine: true });
  });

  it('takes the lease of a program that died', async () => {
    const clock = clockAt('2026-09-18T05:00:00Z');
    const first = await newLibrary({ clock: clock.now });
    const { id } = await first.create({});
    const second = await libraryIn(first.folder, { clock: clock.now, user: 'Сакен' });
    await first.openRelease(id);
    clock.forward(10);
    expect((await second.openRelease(id)).lease).toMatchObject({ by: 'Сакен', mine: true });
  });

  it('tells an open editor about a foreign save, but not about its own', async () => {
    const first = await newLibrary();
    const { id } = await first.create({});
    const second = await libraryIn(first.folder);
    const { release } = await first.openRelease(id);
    const events: LibraryEvent[] = [];
    first.subscribe((event) => events.push(event));
    const mine = await first.save(id, { base: 1, value: { ...release, rubric: 'a' } });
    await first.look();
    expect(events.filter((event) => event.type === 'release')).toEqual([]);
    await second.openRelease(id);
    await second.save(id, { base: mine.revision, value: { ...release, rubric: 'b' } });
    await first.look();
    expect(events.filter((event) => event.type === 'release')).toEqual([
      { type: 'release', id, revision: 3 },
    ]);
  });

  it('shows releases and cards that another program added', async () => {
    const first = await newLibrary();
    const second = await libraryIn(first.folder);
    const events: string[] = [];
    first.subscribe((event) => events.push(event.type));
    const { id } = await second.create({ texts: written('Новое') });
    await second.savePeople([{ id: 'p', name: { ru: 'Дана' }, positions: [], aliases: [] }]);
    await first.look();
    expect(first.summary(id)?.headline).toEqual({ ru: 'Новое' });
    expect(events).toEqual(expect.arrayContaining(['library', 'cards']));
  });

  it('hears of a change by itself', async () => {
    const first = await newLibrary({ lookEvery: 50 });
    const second = await libraryIn(first.folder);
    const heard = new Promise<void>((resolve) => {
      first.subscribe((event) => event.type === 'library' && resolve());
    });
    await second.create({});
    await heard;
    expect(first.list().length).toBe(1);
  });

  it('writes an open release anew when somebody deleted its folder', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const folder = library.releaseFolder(id);
    await rm(folder, { recursive: true });
    await library.look();
    expect(library.list()).toEqual([]);
    await library.save(id, { base: 1, value: { ...release, texts: written('Жив') } });
    expect(library.summary(id)?.headline).toEqual({ ru: 'Жив' });
    expect(await readdir(folder)).toContain('release.json');
  });

  it('gives a folder that was copied by hand an id of its own', async () => {
    const library = await newLibrary();
    const { id, folder } = await library.create({ texts: written('Один') });
    const copy = `${join(library.folder, folder)} - копия`;
    await mkdir(copy);
    const text = await readFile(join(library.folder, folder, 'release.json'));
    await writeFile(join(copy, 'release.json'), text);
    await library.look();
    const ids = library.list().map((summary) => summary.id);
    expect(new Set(ids).size).toBe(2);
    const other = ids.find((found) => found !== id) ?? '';
    const opened = await library.openRelease(other);
    await library.save(other, { base: 1, value: { ...opened.release, texts: written('Два') } });
    expect(library.summary(id)?.headline).toEqual({ ru: 'Один' });
    expect(library.summary(other)?.headline).toEqual({ ru: 'Два' });
  });
});
