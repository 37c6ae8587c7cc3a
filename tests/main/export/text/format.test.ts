import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import type { Language } from '../../../../core/release/language.ts';
import { textFormat } from '../../../../main/export/text/format.ts';
import { EDITION, underEmbargo } from '../fixtures/edition.ts';
import { drawPictures } from '../fixtures/pictures.ts';

async function exported(edition: Edition) {
  const pictures = await drawPictures(edition);
  const files = await textFormat.render(edition, pictures);
  return files.map((file) => ({
    path: file.path,
    language: file.language,
    text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(pictures.bytesOf(file)),
  }));
}

function inLanguages(...languages: readonly Language[]): Edition {
  const publications = EDITION.publications.filter(({ language }) => languages.includes(language));
  return { ...EDITION, publications };
}

describe('the files', () => {
  const slug = EDITION.slug;

  test('are one per language, and one with Kazakh and Russian', async () => {
    const files = await exported(EDITION);
    expect(files.map(({ path, language }) => [path, language])).toEqual([
      [`${slug}-kk.txt`, 'kk'],
      [`${slug}-ru.txt`, 'ru'],
      [`${slug}-en.txt`, 'en'],
      [`${slug}-kk-ru.txt`, undefined],
    ]);
  });

  test('have no pair where one of the two is missing', async () => {
    const files = await exported(inLanguages('ru', 'en'));
    expect(files.map(({ path }) => path)).toEqual([`${slug}-ru.txt`, `${slug}-en.txt`]);
  });

  test('say an embargo in their names', async () => {
    const files = await exported(underEmbargo(inLanguages('kk')));
    expect(files.map(({ path }) => path)).toEqual([`${slug}-kk_EMBARGO-20260918-1200.txt`]);
  });

  test('are UTF-8 without a byte order mark, with LF and every Kazakh letter', async () => {
    const [file] = await exported(inLanguages('kk'));
    expect(file?.text).toMatch(/^Баспасөз релизі/);
    expect(file?.text).not.toContain('\r');
    for (const letter of 'әғқңөұүі') expect(file?.text).toContain(letter);
  });
});

test('the pair begins with Kazakh, also when Russian was asked for first', async () => {
  const edition = { ...EDITION, publications: inLanguages('kk', 'ru').publications.toReversed() };
  const text = (await exported(underEmbargo(edition))).at(-1)?.text ?? '';
  expect(text).toMatch(/^ЭМБАРГО: 2026 жылғы/);
  expect(text.indexOf('Дереккөз:')).toBeLessThan(text.indexOf('* * *'));
  expect(text.split('\n\n* * *\n\n')[1]).toMatch(/^ЭМБАРГО: не публиковать/);
});
