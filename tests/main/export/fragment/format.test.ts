import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import { fragmentFormat } from '../../../../main/export/fragment/format.ts';
import { EDITION, underEmbargo, withPhotos } from '../fixtures/edition.ts';
import { writeExport } from '../fixtures/written-export.ts';

async function exported(edition: Edition, without: readonly string[] = []) {
  const written = await writeExport(fragmentFormat, edition, { without });
  onTestFinished(() => written.remove());
  const read = (file: string) => readFile(path.join(written.folder, file), 'utf8');
  return { ...written, read };
}

test('fields and flat pictures lie in a folder per language', async () => {
  const { paths, read } = await exported(EDITION);
  expect(paths.filter((file) => file.startsWith('fragment/ru/'))).toEqual([
    'fragment/ru/fragment.html',
    'fragment/ru/headline.txt',
    'fragment/ru/teaser.txt',
    'fragment/ru/001.jpg',
    'fragment/ru/002.jpg',
    'fragment/ru/003.jpg',
  ]);
  expect(await read('fragment/ru/headline.txt')).toBe(
    'В селе Мысалколь запустили водопровод для 640 домов\n',
  );
  expect(await read('fragment/kk/teaser.txt')).toMatch(/^2026 жылғы 18 қыркүйекте .+\.\n$/);
});

test.each([0, 1, 40])(
  'with %i photos, every picture named in the text lies beside it',
  async (count) => {
    const { paths, folder, read } = await exported(withPhotos(EDITION, count));
    const text = await read('fragment/ru/fragment.html');
    const named = [...text.matchAll(/src="([^"]+)"/g)].map(
      ([, file = '']) => `fragment/ru/${file}`,
    );
    expect(named).toHaveLength(count);
    for (const file of named) expect((await stat(path.join(folder, file))).size).toBeGreaterThan(0);
    expect(paths.filter((file) => /^fragment\/ru\/.+\.jpg$/.test(file))).toEqual(named);
  },
);

test('the size of a picture is that of its file', async () => {
  const { read } = await exported(EDITION);
  expect(await read('fragment/ru/fragment.html')).toContain(
    '<img src="002.jpg" width="1067" height="1600" alt="Металлическая водонапорная башня на фоне степи">',
  );
});

test('a photo that failed leaves neither a file nor a caption', async () => {
  const { paths, read } = await exported(EDITION, ['p-tower']);
  expect(paths).not.toContain('fragment/ru/002.jpg');
  expect(await read('fragment/ru/fragment.html')).not.toContain('водонапорная башня');
});

test('an embargo names itself in the folder, because the text of a site cannot carry it', async () => {
  const { paths } = await exported(underEmbargo(EDITION));
  expect(paths).toContain('fragment/ru_EMBARGO-20260918-1200/fragment.html');
  expect(paths.every((file) => file.includes('_EMBARGO-20260918-1200/'))).toBe(true);
});
