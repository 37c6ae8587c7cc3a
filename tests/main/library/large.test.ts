import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, libraryIn } from './folders.ts';

const RELEASES = 10_000;

/** Written plainly: ten thousand flushes to the disk are not what is tested here. */
async function manyReleases(root: string): Promise<void> {
  const year = join(root, 'releases', '2026');
  await mkdir(year, { recursive: true });
  const body = [{ id: 'b', type: 'paragraph', content: [{ text: 'слово дело село '.repeat(20) }] }];
  for (let from = 0; from < RELEASES; from += 200) {
    await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const id = `r${from + i}`;
        const folder = join(year, `2026-09-18-${id}`);
        await mkdir(folder);
        const texts = { ru: { headline: `Заголовок номер ${from + i}`, body } };
        const times = {
          createdAt: '2026-09-18T10:00:00+05:00',
          updatedAt: '2026-09-18T10:00:00+05:00',
        };
        const release = { schema: 1, revision: 1, id, ...times, texts };
        await writeFile(join(folder, 'release.json'), JSON.stringify(release));
      }),
    );
  }
}

describe('a library of ten thousand releases', () => {
  it('lists and searches them all, and starts from the cache as from the files', async () => {
    const root = join(await emptyFolder(), 'library');
    const cacheFolder = join(root, '..', 'cache');
    await manyReleases(root);
    const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
      const start = performance.now();
      const result = await work();
      console.log(`${name}: ${Math.round(performance.now() - start)} ms`);
      return result;
    };
    const first = await timed('first start', () => libraryIn(root, { cacheFolder }));
    expect(first.list().length).toBe(RELEASES);
    const found = await timed('search of one', () => first.search('номера 7777'));
    expect(found).toEqual(['r7777']);
    expect((await timed('search of all', () => first.search('слова'))).length).toBe(RELEASES);
    await first.close();

    const second = await timed('start with cache', () => libraryIn(root, { cacheFolder }));
    expect(second.list()).toEqual(first.list());
    expect(second.search('7777')).toEqual(['r7777']);
    await rm(join(root, 'releases', '2026', '2026-09-18-r7777'), { recursive: true });
    const made = await second.create({ texts: { kk: { headline: 'Жаңа', body: [] } } });
    await second.close();

    const third = await libraryIn(root, { cacheFolder });
    expect(third.search('7777')).toEqual([]);
    expect(third.search('жаңа')).toEqual([made.id]);

    // A spoilt cache costs time and nothing else.
    await third.close();
    for (const name of await readdir(cacheFolder))
      await writeFile(join(cacheFolder, name), '{"ver');
    expect((await libraryIn(root, { cacheFolder })).list().length).toBe(RELEASES);
  });
});
