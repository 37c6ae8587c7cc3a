import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../../core/release/release.ts';
import { clockAt, newLibrary } from './folders.ts';

function withText(release: Release, text: string): Release {
  const content = [{ text }];
  return {
    ...release,
    texts: { ru: { headline: 'Заголовок', body: [{ id: 'b', type: 'paragraph', content }] } },
  };
}

describe('the history of a release', () => {
  it('keeps a version for every ten minutes of work', async () => {
    const clock = clockAt('2026-09-18T05:00:00Z');
    const library = await newLibrary({ clock: clock.now });
    const { id } = await library.create({});
    let { release } = await library.openRelease(id);
    for (let minute = 0; minute < 31; minute++) {
      release = withText(release, `Слово ${minute}`);
      const { revision } = await library.save(id, { base: release.revision, value: release });
      release = { ...release, revision };
      clock.forward(1);
    }
    const versions = await library.history(id);
    expect(versions.map((version) => [version.at.slice(11, 16), version.reason])).toEqual([
      ['05:30', 'interval'],
      ['05:20', 'interval'],
      ['05:10', 'interval'],
      ['05:00', 'interval'],
    ]);
    expect(versions[0]).toMatchObject({ words: 3, photos: 0, headline: { ru: 'Заголовок' } });
  });

  it('keeps the text that a big change takes away', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const long = 'Длинный абзац о водопроводе. '.repeat(20);
    const first = await library.save(id, { base: 1, value: withText(release, 'Начало.') });
    const second = await library.save(id, {
      base: first.revision,
      value: withText(release, `Начало. ${long}`),
    });
    await library.save(id, { base: second.revision, value: withText(release, '') });
    const versions = await library.history(id);
    const found = versions.find((version) => version.revision === second.revision);
    expect(found?.reason).toBe('change');
    const kept = await library.version(id, found?.name ?? '');
    expect(JSON.stringify(kept.release.texts)).toContain(long.trim());
  });

  it('does not take typing for a big change', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    let { release } = await library.openRelease(id);
    for (let i = 1; i <= 30; i++) {
      const value = withText(release, 'буква '.repeat(i * 3));
      const { revision } = await library.save(id, { base: release.revision, value });
      release = { ...value, revision };
    }
    expect((await library.history(id)).length).toBe(1);
  });

  it('restores an earlier version as a new one, and the restored one can be had back', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const first = await library.save(id, { base: 1, value: withText(release, 'Первый текст.') });
    const version = (await library.history(id))[0];
    const second = await library.save(id, {
      base: first.revision,
      value: withText(release, 'Второй текст.'),
    });
    const opened = await library.restoreVersion(id, version?.name ?? '');
    expect(JSON.stringify(opened.release.texts)).toContain('Первый текст.');
    expect(opened.release.revision).toBeGreaterThan(second.revision);
    const replaced = (await library.history(id)).find((found) => found.reason === 'restore');
    const kept = await library.version(id, replaced?.name ?? '');
    expect(JSON.stringify(kept.release.texts)).toContain('Второй текст.');
  });

  it('thins out old versions by the hour and the day, but keeps what went out', async () => {
    const clock = clockAt('2026-09-01T05:00:00Z');
    const library = await newLibrary({ clock: clock.now });
    const { id } = await library.create({});
    let { release } = await library.openRelease(id);
    for (let round = 0; round < 12; round++) {
      const value = withText(release, `Слово ${round}`);
      const { revision } = await library.save(id, { base: release.revision, value });
      release = { ...value, revision };
      if (round === 2) {
        const out = { id: 'e', at: '', version: 1, revision, folder: '', files: [] };
        await library.recordExport(id, { ...out, formats: ['html'], languages: ['ru'] });
      }
      clock.forward(15);
    }
    expect((await library.history(id)).length).toBe(13);
    clock.forward(2 * 24 * 60);
    await library.save(id, { base: release.revision, value: withText(release, 'Через два дня') });
    // Three hours, the export among them, and the new one.
    expect((await library.history(id)).length).toBe(5);
    clock.forward(20 * 24 * 60);
    const now = (await library.read(id)).release;
    await library.save(id, { base: now.revision, value: withText(now, 'Через двадцать') });
    const left = await library.history(id);
    expect(left.map((version) => version.reason)).toEqual([
      'interval',
      'interval',
      'interval',
      'export',
    ]);
  });

  it('reads no other file than a version', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    await library.openRelease(id);
    await library.closeRelease(id);
    for (const name of ['../release.json', '..\\release.json', 'lease.json', '']) {
      await expect(library.version(id, name)).rejects.toMatchObject({ reason: 'missing' });
    }
    const folder = join(library.releaseFolder(id), 'history');
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), '{ "release":');
    await expect(library.version(id, name)).rejects.toMatchObject({ reason: 'broken' });
    expect(await library.history(id)).toEqual([]);
  });
});
