import { createHook } from 'node:async_hooks';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../main/library/catalogue.ts';
import { NO_CACHE } from '../../../main/library/catalogue-cache.ts';
import { readBytes } from '../../../main/library/json-file.ts';
import { fileStamp } from '../../../main/library/listing.ts';
import { createWriter } from '../../../main/library/writer.ts';
import { emptyFolder } from './folders.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const folderOf = (n: number) => `releases/2026/2026-09-18-release${n}`;

/** Releases as they lie on disk before their first photo. */
async function releasesWithoutPhotos(root: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const folder = join(root, folderOf(n));
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'release.json'),
      JSON.stringify({
        schema: 1,
        id: `release${n}`,
        revision: 1,
        createdAt: '2026-09-18T10:00:00+05:00',
      }),
    );
  }
}

const catalogueOf = (root: string) =>
  createCatalogue({ root, writer: createWriter(), log: silent, cache: NO_CACHE });

/** How often the disk is asked while `work` runs. */
async function questions(work: () => Promise<unknown>): Promise<number> {
  let asked = 0;
  const hook = createHook({
    init: (_, type) => {
      if (type === 'FSREQPROMISE') asked += 1;
    },
  }).enable();
  try {
    await work();
    return asked;
  } finally {
    hook.disable();
  }
}

describe('a release without photos', () => {
  it('costs a look at each of its files, and the reading of the one that is there', async () => {
    const root = await emptyFolder();
    await releasesWithoutPhotos(root, 1);
    const one = await questions(() => catalogueOf(root).scan());
    await releasesWithoutPhotos(root, 21);
    const many = catalogueOf(root);
    const all = await questions(() => many.scan());
    expect(many.list()).toHaveLength(21);
    const own = await questions(async () => {
      const folder = join(root, folderOf(0));
      await fileStamp(join(folder, 'release.json'));
      await fileStamp(join(folder, 'photos.json'));
      await readBytes(join(folder, 'release.json'));
    });
    expect(own).toBeGreaterThan(2);
    expect(all - one).toBe(20 * own);
  });

  it('is read again when its photos come, and when they go', async () => {
    const root = await emptyFolder();
    await releasesWithoutPhotos(root, 1);
    const catalogue = catalogueOf(root);
    await catalogue.scan();
    expect(catalogue.entry(folderOf(0))?.photosRevision).toBe(0);
    const file = join(root, folderOf(0), 'photos.json');
    await writeFile(file, JSON.stringify({ schema: 1, revision: 7, photos: [], incoming: [] }));
    expect((await catalogue.scan()).changed).toEqual([folderOf(0)]);
    expect(catalogue.entry(folderOf(0))?.photosRevision).toBe(7);
    await rm(file);
    expect((await catalogue.scan()).changed).toEqual([folderOf(0)]);
    expect(catalogue.entry(folderOf(0))?.photosRevision).toBe(0);
  });
});
