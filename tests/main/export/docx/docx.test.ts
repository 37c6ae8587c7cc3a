import { describe, expect, test } from 'vitest';
import type { Edition, Publication } from '../../../../core/publication/edition.ts';
import { EDITION, underEmbargo } from '../fixtures/edition.ts';
import { colouredPictures, drawLogo } from './coloured-pictures.ts';
import { fileNamed, paragraphs, render, values, words } from './word-file.ts';

const inRussian = (change: (publication: Publication) => Publication): Edition => ({
  ...EDITION,
  publications: EDITION.publications.filter(({ language }) => language === 'ru').map(change),
});

/** The Russian document alone, with a changed publication. */
async function russian(change: (publication: Publication) => Publication) {
  return fileNamed(await render(inRussian(change)), '-ru.docx');
}

describe('the documents of an edition', () => {
  test('one per language, and one with Kazakh and Russian', async () => {
    const files = await render(EDITION);
    expect(files.map(({ path, language }) => [path, language])).toEqual([
      [`${EDITION.slug}-kk.docx`, 'kk'],
      [`${EDITION.slug}-ru.docx`, 'ru'],
      [`${EDITION.slug}-en.docx`, 'en'],
      [`${EDITION.slug}-kk-ru.docx`, undefined],
    ]);
  });

  test('no common document where one of the two languages is missing', async () => {
    const publications = EDITION.publications.filter(({ language }) => language !== 'kk');
    const files = await render({ ...EDITION, publications });
    expect(files.map(({ language }) => language)).toEqual(['ru', 'en']);
  });

  test('an embargo is told in every file name, in the time of the office', async () => {
    const files = await render(underEmbargo(EDITION));
    for (const { path } of files) expect(path).toMatch(/_EMBARGO-20260918-1200\.docx$/);
  });

  test('the same edition gives the same bytes', async () => {
    const edition = underEmbargo(EDITION);
    const [first, second] = [await render(edition), await render(edition)];
    expect(first).toHaveLength(4);
    first.forEach(({ bytes }, index) => {
      expect(Buffer.compare(bytes, second[index]?.bytes ?? new Uint8Array())).toBe(0);
    });
  });
});

describe('what stands where', () => {
  test('a document of one language, from letterhead to contacts', async () => {
    const file = await russian((publication) => ({ ...publication, embargoLine: 'ЭМБАРГО' }));
    const body = paragraphs(file.part('word/document.xml'));
    expect(body.map(({ style }) => style)).toEqual([
      ...['Letterhead', 'Letterhead', 'ReleaseType', 'NumberAndDate', 'Embargo'],
      ...['Heading1', 'Subtitle', 'Dateline', 'Lead', 'Picture', 'Caption', 'BodyText'],
      ...['Heading2', 'ListBullet', 'ListBullet', 'ListBullet', 'Quote', 'QuoteSpeaker'],
      ...['Picture', 'Caption', 'Heading3', 'BodyText', 'Picture', 'Caption', 'SharedCredit'],
      ...['ClosingHeading', 'Boilerplate', 'ClosingHeading', 'Contact'],
    ]);
    expect(body.find(({ style }) => style === 'NumberAndDate')?.text).toBe(
      '№ ULG-2026-11418 сентября 2026 года',
    );
  });

  test('in the common document the letterhead, the kinds and the dates stand side by side', async () => {
    const file = fileNamed(await render(EDITION), '-kk-ru.docx');
    const document = file.part('word/document.xml');
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => words(cell)),
    );
    expect(tables).toEqual([
      ['Үлгітау облысы әкімінің баспасөз қызметі', 'Пресс-служба акима Улгитауской области'],
      ['№ ULG-2026-1142026 жылғы 18 қыркүйек', '№ ULG-2026-11418 сентября 2026 года'],
    ]);
    const types = paragraphs(document).filter(({ style }) => style === 'ReleaseType');
    expect(types.map(({ text }) => text)).toEqual(['Баспасөз релизі / Пресс-релиз']);
    expect(paragraphs(document).filter(({ style }) => style === 'Heading1')).toHaveLength(2);
  });

  test('the logo stands between the names, with the name of the office for its words', async () => {
    const names = { ...EDITION.letterhead, logo: { file: 'l.png', width: 400, height: 400 } };
    const edition = { ...EDITION, letterhead: names };
    const pictures = colouredPictures(edition, { logo: await drawLogo() });
    const [file] = await render(edition, pictures);
    const cells = [...(file?.part('word/document.xml') ?? '').matchAll(/<w:tc>.*?<\/w:tc>/gs)];
    expect(cells.map(([cell]) => cell.includes('<w:drawing>'))).toEqual([false, true, false]);
    expect(values(cells[1]?.[0] ?? '', 'wp:docPr', 'descr')).toEqual([
      'Үлгітау облысы әкімінің баспасөз қызметі',
    ]);
  });

  test('a logo that Word cannot show is left out', async () => {
    const names = { ...EDITION.letterhead, logo: { file: 'l.svg', width: 400, height: 400 } };
    const edition = { ...EDITION, letterhead: names };
    const pictures = colouredPictures(edition, { logo: new TextEncoder().encode('<svg/>') });
    const [file] = await render(edition, pictures);
    expect(file?.media).toHaveLength(3);
  });

  test('names one above the other have no table', async () => {
    const edition = {
      ...EDITION,
      letterhead: { ...EDITION.letterhead, layout: 'stacked' as const },
    };
    const [file] = await render(edition);
    expect(file?.part('word/document.xml')).not.toContain('<w:tbl>');
  });

  test('every ordered list begins at one', async () => {
    const list = {
      type: 'list',
      ordered: true,
      items: [[{ text: 'а' }], [{ text: 'б' }]],
    } as const;
    const file = await russian((publication) => ({ ...publication, blocks: [list, list] }));
    const ids = paragraphs(file.part('word/document.xml'))
      .filter(({ style }) => style === 'ListNumber')
      .flatMap(({ xml }) => values(xml, 'w:numId', 'w:val'));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('a picture, its caption and its credit stay on one page', async () => {
    const file = await russian((publication) => ({
      ...publication,
      blocks: [{ type: 'photo', photo: 'p-tap', caption: 'Кран', alt: 'Кран', credit: 'Фото: А' }],
    }));
    const kept = paragraphs(file.part('word/document.xml')).filter(({ style }) =>
      ['Picture', 'Caption', 'Credit'].includes(style),
    );
    expect(kept.map(({ style, xml }) => [style, /<w:keepNext\/>/.test(xml)])).toEqual([
      ['Picture', true],
      ['Caption', true],
      ['Credit', false],
    ]);
  });

  test('a photo that could not be read takes its caption with it', async () => {
    const pictures = colouredPictures(EDITION, { without: ['p-tap'] });
    const file = fileNamed(await render(EDITION, pictures), '-ru.docx');
    const document = file.part('word/document.xml');
    expect(file.media).toHaveLength(2);
    expect(document).not.toContain('открывает кран на новой');
    expect(paragraphs(document).filter(({ style }) => style === 'Caption')).toHaveLength(2);
  });

  test('no paragraph is empty: after a full page it would make an empty one', async () => {
    for (const file of await render(EDITION)) {
      for (const { text, xml } of paragraphs(file.part('word/document.xml'))) {
        expect(text !== '' || xml.includes('<w:drawing>'), xml).toBe(true);
      }
    }
  });

  test('a release without photos has none', async () => {
    const file = await russian((publication) => ({
      ...publication,
      blocks: publication.blocks.filter(({ type }) => type !== 'photo'),
    }));
    expect(file.media).toHaveLength(0);
    expect(file.part('word/document.xml')).not.toContain('<w:drawing>');
  });

  test('a link with a strong word in it stays one link; an unsafe one becomes words', async () => {
    const to = (href: string) => ({ type: 'link', href }) as const;
    const file = await russian((publication) => ({
      ...publication,
      blocks: [
        {
          type: 'paragraph',
          content: [
            { text: 'на ', marks: [to('https://a.example/')] },
            { text: 'сайте', marks: [to('https://a.example/'), { type: 'strong' }] },
            { text: ' опасно', marks: [to('javascript:alert(1)')] },
          ],
        },
      ],
    }));
    const body = paragraphs(file.part('word/document.xml')).find(
      ({ style }) => style === 'BodyText',
    );
    expect(
      [...(body?.xml ?? '').matchAll(/<w:hyperlink .*?<\/w:hyperlink>/gs)].map(([link]) =>
        words(link),
      ),
    ).toEqual(['на сайте']);
    expect(body?.text).toBe('на сайте опасно');
    expect(values(body?.xml ?? '', 'w:rStyle', 'w:val')).toEqual(['Hyperlink', 'HyperlinkStrong']);
  });
});
