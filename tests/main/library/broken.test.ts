import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { libraryIn, newLibrary } from './folders.ts';

async function withRelease(): Promise<{
  library: Library;
  id: string;
  path: string;
  folder: string;
}> {
  const library = await newLibrary();
  const { id, folder } = await library.create({});
  const { release } = await library.openRelease(id);
  const texts = { kk: { headline: 'Су құбыры', body: [] } };
  await library.save(id, { base: 1, value: { ...release, texts } });
  await library.closeRelease(id);
  return { library, id, folder, path: join(library.releaseFolder(id), 'release.json') };
}

describe('a file that cannot be read', () => {
  it.each([
    ['is cut in the middle', (path: string) => truncate(path, 100)],
    ['is empty', (path: string) => writeFile(path, '')],
    ['is a text', (path: string) => writeFile(path, 'Это не релиз')],
    ['is JSON of something else', (path: string) => writeFile(path, '{"releases":[]}')],
    ['is a list', (path: string) => writeFile(path, '[]')],
    ['is not UTF-8', (path: string) => writeFile(path, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
    [
      'is nested without end',
      (path: string) => writeFile(path, `{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    ],
  ])(
    'that %s is reported, set aside and replaced by the newest good version',
    async (_name, spoil) => {
      const { library, id, path, folder } = await withRelease();
      await spoil(path);
      const spoilt = await readFile(path);
      await library.look();
      const [broken] = library.state().broken;
      expect(broken).toMatchObject({ folder, file: 'release.json', reason: 'broken' });
      expect(broken?.snapshot).toMatch(/-r2-interval\.json$/);
      expect(library.list()).toEqual([]);
      // Nothing is touched before somebody decides.
      expect(await readFile(path)).toEqual(spoilt);

      const state = await library.recover(folder);
      expect(state.broken).toEqual([]);
      expect((await library.read(id)).release.texts.kk?.headline).toBe('Су құбыры');
      const aside = (await readdir(library.releaseFolder(id))).find((name) =>
        name.includes('.broken-'),
      );
      expect(aside).toMatch(/^release\.json\.broken-[0-9TZ-]+$/);
      expect(await readFile(join(library.releaseFolder(id), aside ?? ''))).toEqual(spoilt);
    },
  );

  it('does not keep the other releases from being listed', async () => {
    const { library, path } = await withRelease();
    const other = await library.create({});
    await writeFile(path, '{');
    const again = await libraryIn(library.folder);
    expect(again.list().map((summary) => summary.id)).toEqual([other.id]);
  });

  it('is set aside, not replaced, when an open editor saves over it', async () => {
    const { library, id, path } = await withRelease();
    const { release } = await library.openRelease(id);
    await writeFile(path, '{"id": "half');
    await library.save(id, { base: release.revision, value: { ...release, rubric: 'Село' } });
    expect((await library.read(id)).release.rubric).toBe('Село');
    const aside = (await readdir(library.releaseFolder(id))).find((name) =>
      name.includes('.broken-'),
    );
    expect(await readFile(join(library.releaseFolder(id), aside ?? ''), 'utf8')).toBe(
      '{"id": "half',
    );
  });

  it('may be the photos’: captions come back from the newest version', async () => {
    const { library, id, folder } = await withRelease();
    const { photos } = await library.openRelease(id);
    const photo = {
      id: 'p',
      file: 'a.jpg',
      originalName: 'a.jpg',
      sha256: '',
      bytes: 1,
      format: 'jpeg',
      width: 1,
      height: 1,
      depicted: [],
      minors: 'no' as const,
      aiAltered: 'none' as const,
      caption: { kk: 'Суретте' },
    };
    await library.savePhotos(id, { base: 0, value: { ...photos, photos: [photo] } });
    await library.closeRelease(id);
    await writeFile(join(library.releaseFolder(id), 'photos.json'), '{');
    await library.look();
    expect(library.state().broken).toMatchObject([{ file: 'photos.json', reason: 'broken' }]);
    await library.recover(folder);
    expect((await library.read(id)).photos.photos[0]?.caption).toEqual({ kk: 'Суретте' });
  });

  it('may be the people’s: adding one starts from the last good list', async () => {
    const library = await newLibrary();
    const person = { name: { ru: 'Дана' }, positions: [], aliases: [] };
    await library.savePeople([{ id: 'a', ...person }]);
    await library.savePeople([{ id: 'b', ...person }]);
    await writeFile(join(library.folder, 'people.json'), '{"people": [');
    await expect(library.cards()).rejects.toMatchObject({ reason: 'broken' });
    const { people } = await library.savePeople([{ id: 'c', ...person }]);
    expect(people.map((one) => one.id)).toEqual(['a', 'c']);
    expect((await readdir(library.folder)).filter((name) => name.includes('.broken-')).length).toBe(
      1,
    );
  });

  it('cannot be named by a path from outside', async () => {
    const { library } = await withRelease();
    await expect(library.recover('../..')).rejects.toMatchObject({ reason: 'missing' });
  });
});

describe('a file of a newer program', () => {
  it('opens for reading and is never saved over', async () => {
    const { library, id, path } = await withRelease();
    const json = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...json, schema: 99, revision: 7, hologram: true }));
    const bytes = await readFile(path);
    const opened = await library.openRelease(id);
    expect(opened).toMatchObject({ readOnly: true, release: { hologram: true } });
    for (const keepBoth of [false, true]) {
      await expect(
        library.save(id, { base: 7, value: opened.release, keepBoth }),
      ).rejects.toMatchObject({ reason: 'read-only' });
    }
    expect(await readFile(path)).toEqual(bytes);
  });

  it('that cannot be understood at all is reported, not set aside', async () => {
    const { library, path } = await withRelease();
    await writeFile(path, '{"schema": 99, "id": {"new": "kind"}}');
    await library.look();
    expect(library.state().broken).toMatchObject([{ reason: 'newer' }]);
  });

  it('makes the whole library read-only when it is the office’s', async () => {
    const { library, id } = await withRelease();
    await writeFile(join(library.folder, 'office.json'), '{"schema": 99}');
    const again = await libraryIn(library.folder);
    expect(again.state().state).toBe('newer');
    const opened = await again.openRelease(id);
    expect(opened.readOnly).toBe(true);
    await expect(again.save(id, { base: 2, value: opened.release })).rejects.toMatchObject({
      reason: 'read-only',
    });
    await expect(again.create({})).rejects.toMatchObject({ reason: 'read-only' });
  });
});

describe('what lies in a file', () => {
  it('survives a round trip, unknown fields and hostile names too', async () => {
    const { library, id, path } = await withRelease();
    const strange = `{
      "id": "${id}", "createdAt": "2026-09-18", "updatedAt": "2026-09-18", "revision": 2,
      "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
      "futureField": {"deep": [1, {"x": null}]},
      "number": "<script>alert(1)</script>\\u0000\\u202e../../",
      "event": {"kind": "meeting", "futureEvent": "есть"},
      "texts": {"kk": {"headline": "\\"></title>", "body": [{"id": "b", "type": "hologram", "data": 1}]}, "zh": {"headline": "新"}}
    }`;
    await writeFile(path, strange);
    const { release } = await library.openRelease(id);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await library.save(id, { base: release.revision, value: { ...release, rubric: 'Село' } });
    const json = JSON.parse(await readFile(path, 'utf8'));
    expect(json).toMatchObject({
      rubric: 'Село',
      futureField: { deep: [1, { x: null }] },
      number: '<script>alert(1)</script>\u0000\u202e../../',
      event: { futureEvent: 'есть' },
    });
    expect(json.texts.kk.body).toEqual([{ id: 'b', type: 'hologram', data: 1 }]);
    expect(json.texts.zh).toEqual({ headline: '新' });
  });

  it('has its keys in one order, however they came', async () => {
    const { library, id, path } = await withRelease();
    const { release } = await library.openRelease(id);
    const first = await readFile(path, 'utf8');
    const turned = Object.fromEntries(Object.entries(release).reverse());
    await library.save(id, { base: 2, value: { ...release, ...turned, rubric: 'a' } });
    await library.save(id, { base: 3, value: { ...release, rubric: undefined } });
    const keys = (text: string) => Object.keys(JSON.parse(text)).filter((key) => key !== 'rubric');
    expect(keys(await readFile(path, 'utf8'))).toEqual(keys(first));
  });

  it('is not written again when nothing changed', async () => {
    const { library, id } = await withRelease();
    const { release } = await library.openRelease(id);
    expect((await library.save(id, { base: 2, value: release })).revision).toBe(2);
  });
});
