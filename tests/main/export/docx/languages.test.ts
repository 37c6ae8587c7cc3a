import { describe, expect, test } from 'vitest';
import { EDITION } from '../fixtures/edition.ts';
import { fileNamed, render, values, type WordFile, words } from './word-file.ts';

/** The words of the document with the language that Word proofs them in. */
function proofed(file: WordFile): readonly { readonly text: string; readonly language: string }[] {
  const styles = file.part('word/styles.xml');
  const own = values(
    styles.match(/<w:docDefaults>.*?<\/w:docDefaults>/s)?.[0] ?? '',
    'w:lang',
    'w:val',
  );
  const ofStyle = new Map(
    [...styles.matchAll(/<w:style .*?<\/w:style>/gs)].map(([style]) => [
      values(style, 'w:style', 'w:styleId').at(0),
      values(style, 'w:lang', 'w:val').at(0),
    ]),
  );
  return [...file.part('word/document.xml').matchAll(/<w:r>.*?<\/w:r>/gs)]
    .map(([run]) => ({
      text: words(run),
      language: ofStyle.get(values(run, 'w:rStyle', 'w:val').at(0)) ?? own.at(0) ?? '',
    }))
    .filter(({ text }) => text.trim() !== '');
}

const languageOf = (file: WordFile, text: string) =>
  proofed(file).find((run) => run.text.includes(text))?.language;

describe('every word is proofed in its own language', () => {
  test.each([
    ['kk', 'kk-KZ'],
    ['ru', 'ru-RU'],
    ['en', 'en-GB'],
  ])('the document in %s', async (language, tag) => {
    const file = fileNamed(await render(EDITION), `-${language}.docx`);
    const publication = EDITION.publications.find((one) => one.language === language);
    expect(languageOf(file, publication?.headline ?? '')).toBe(tag);
    expect(languageOf(file, publication?.contacts?.title ?? '')).toBe(tag);
    // Whatever the language of the document, the letterhead has its own.
    expect(languageOf(file, 'баспасөз қызметі')).toBe('kk-KZ');
    expect(languageOf(file, 'Пресс-служба акима')).toBe('ru-RU');
  });

  test('the two parts of the common document, and a Kazakh phrase in the Russian one', async () => {
    const file = fileNamed(await render(EDITION), '-kk-ru.docx');
    const runs = proofed(file);
    const middle = runs.findIndex(({ text }) => text.startsWith('В селе Мысалколь запустили'));
    const front = [
      'Пресс-служба акима Улгитауской области',
      'Пресс-релиз',
      '№ ULG-2026-114',
      '18 сентября 2026 года',
    ];
    const notKazakh = runs.slice(0, middle).filter(({ language }) => language !== 'kk-KZ');
    expect(notKazakh.map(({ text }) => text)).toEqual(front);
    const notRussian = runs.slice(middle).filter(({ language }) => language !== 'ru-RU');
    expect(notRussian.map(({ text }) => text)).toEqual(['Ауыл – ел бесігі']);
  });

  test('header and footer speak the language of their page', async () => {
    const edition = {
      ...EDITION,
      publications: EDITION.publications.map((one) => ({
        ...one,
        embargoLine: `!${one.language}`,
      })),
    };
    const file = fileNamed(await render(edition), '-kk-ru.docx');
    expect(['header1', 'header2'].map((name) => words(file.part(`word/${name}.xml`)))).toEqual([
      '!kk',
      '!ru',
    ]);
    expect(words(file.part('word/footer1.xml'))).toBe('№ ULG-2026-114 · Нұсқа 1Бет  / ');
    expect(words(file.part('word/footer2.xml'))).toBe('№ ULG-2026-114 · Версия 1Стр.  из ');
  });

  test('a phrase in a language that no one publishes in has a style of its own', async () => {
    const content = [{ text: 'merhaba', marks: [{ type: 'lang' as const, lang: 'tr' }] }];
    const edition = {
      ...EDITION,
      publications: EDITION.publications.map((one) => ({
        ...one,
        blocks: [{ type: 'paragraph' as const, content }],
      })),
    };
    expect(languageOf(fileNamed(await render(edition), '-en.docx'), 'merhaba')).toBe('tr-TR');
  });
});
