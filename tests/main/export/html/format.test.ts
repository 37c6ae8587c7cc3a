import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import { htmlFormat } from '../../../../main/export/html/format.ts';
import { EDITION, underEmbargo, withPhotos } from '../fixtures/edition.ts';
import { writeExport } from '../fixtures/written-export.ts';

async function exported(edition: Edition, without: readonly string[] = []) {
  const written = await writeExport(htmlFormat, edition, { without });
  onTestFinished(() => written.remove());
  return written;
}

/** Every file a page names, in `src` and `srcset`. */
function named(page: string): readonly string[] {
  return [...page.matchAll(/ (?:src|srcset)="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(', ').map((candidate) => candidate.split(' ')[0] ?? ''),
  );
}

test('a folder per language holds the page and its pictures, named by their order', async () => {
  const { folder, paths } = await exported(EDITION);
  expect(await readdir(folder)).toEqual(['en', 'kk', 'ru']);
  expect(paths).toContain('ru/index.html');
  expect(paths).toContain('kk/images/001-960.webp');
  expect(paths).toContain('ru/images/002-480.avif');
  expect(paths).toContain('ru/images/social.jpg');
  expect(paths).not.toContain('en/images/003-480.jpg');
});

test.each([1, 3, 40])(
  'with %i photos, pages name existing files only and miss none',
  async (count) => {
    const edition = withPhotos(EDITION, count);
    const { folder, paths } = await exported(edition);
    for (const { language } of edition.publications) {
      const page = await readFile(path.join(folder, language, 'index.html'), 'utf8');
      const files = named(page);
      for (const file of files) {
        expect((await stat(path.join(folder, language, file))).size).toBeGreaterThan(0);
      }
      const pictures = paths.filter((file) => file.startsWith(`${language}/images/`));
      expect(new Set(files.map((file) => `${language}/${file}`))).toEqual(
        new Set(pictures.filter((file) => !file.endsWith('/social.jpg'))),
      );
      expect(page.match(/<img /g)).toHaveLength(count);
    }
  },
);

test('a photo that failed leaves neither a file nor a caption', async () => {
  const { folder, paths } = await exported(EDITION, ['p-tower']);
  expect(paths.filter((file) => file.includes('/002-'))).toEqual([]);
  const page = await readFile(path.join(folder, 'ru', 'index.html'), 'utf8');
  expect(page).not.toContain('водонапорная башня');
  expect(page).toContain('насосную станцию');
});

test('a release without photos is a page and nothing else', async () => {
  const { paths } = await exported(withPhotos(EDITION, 0));
  expect(paths).toEqual(['kk/index.html', 'ru/index.html', 'en/index.html']);
});

test('one language alone links to no other', async () => {
  const alone = { ...EDITION, publications: EDITION.publications.slice(0, 1) };
  const { folder } = await exported(alone);
  expect(await readFile(path.join(folder, 'kk', 'index.html'), 'utf8')).not.toContain('<nav');
});

test('the same edition gives the same bytes', async () => {
  const [first, second] = [
    await exported(underEmbargo(EDITION)),
    await exported(underEmbargo(EDITION)),
  ];
  expect(first.paths).toEqual(second.paths);
  for (const file of first.paths.filter((name) => name.endsWith('.html'))) {
    expect(await readFile(path.join(first.folder, file))).toEqual(
      await readFile(path.join(second.folder, file)),
    );
  }
});
