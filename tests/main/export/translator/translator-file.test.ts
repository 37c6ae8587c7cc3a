import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readDocumentMark, readRowMark } from '../../../../core/translator/marks.ts';
import { translatorRows } from '../../../../core/translator/rows.ts';
import { translatorFile } from '../../../../main/export/translator/translator-file.ts';
import { asFile, hasLibreOffice, hasValidator, print, validate } from '../docx/tools.ts';
import { values } from '../docx/word-file.ts';
import { photos, release } from './sample.ts';

const PAIR = { from: 'ru', to: 'kk' } as const;

async function made() {
  const file = await translatorFile(release, photos, PAIR);
  if (!file) throw new Error('Nothing was made.');
  const zip = await JSZip.loadAsync(file.bytes);
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return {
    ...file,
    document: await part('word/document.xml'),
    styles: await part('word/styles.xml'),
  };
}

test('the name says what it is of, from which language and into which', async () => {
  expect((await made()).name).toBe('akim-ulgitau-vstretilsya-s-zhitelyami-ru-kk-translator.docx');
});

test('each row has the bookmarks of its part, and the document those of its release', async () => {
  const { document } = await made();
  const names = values(document, 'w:bookmarkStart', 'w:name');
  const [first] = names;
  expect(readDocumentMark(first ?? '')?.pair).toEqual(PAIR);
  const keys = translatorRows(release, photos, PAIR).flatMap(({ key }) => [key, key]);
  expect(names.slice(1).map((name) => readRowMark(name)?.key)).toEqual(keys);
  expect(new Set(names).size).toBe(names.length);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(40);
});

test('every style that is used is there', async () => {
  const { document, styles } = await made();
  const known = new Set(values(styles, 'w:style', 'w:styleId'));
  const used = [...values(document, 'w:pStyle', 'w:val'), ...values(document, 'w:rStyle', 'w:val')];
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});

test('the same release gives the same bytes', async () => {
  const [one, other] = [await made(), await made()];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

test('a language without a text makes no file', async () => {
  expect(await translatorFile(release, photos, { from: 'en', to: 'kk' })).toBe(undefined);
});

test.skipIf(!hasValidator)('Microsoft’s validator finds nothing wrong', async () => {
  const { bytes } = await made();
  expect(await asFile(bytes, validate)).toEqual([]);
});

test.skipIf(!hasLibreOffice)('LibreOffice shows both languages side by side', async () => {
  const { bytes } = await made();
  const { pages } = await print(bytes);
  const lines = pages.join('\n').split('\n');
  expect(
    lines.find((line) => line.includes('Үлгітау әкімі') && line.includes('Аким Улгитау')),
  ).toBeDefined();
  expect(pages).toHaveLength(1);
});
