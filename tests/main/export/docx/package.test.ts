import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import { EDITION, underEmbargo, withPhotos } from '../fixtures/edition.ts';
import { HOSTILE, hostile } from '../fixtures/hostile.ts';
import { colouredPictures, drawLogo } from './coloured-pictures.ts';
import { asFile, hasValidator, validate } from './tools.ts';
import { fileNamed, paragraphs, render, values, type WordFile } from './word-file.ts';

/** Signs that no XML document may hold, and ones it may. */
const FORBIDDEN = '\u0000\u0001\u0008\u000b\u001f\ufffe\uffff\ud800';

const NAMES = EDITION.letterhead.names;
const EDITIONS: Readonly<Record<string, Edition>> = {
  'three languages, logo': {
    ...EDITION,
    letterhead: { layout: 'sides', names: NAMES, logo: { file: 'l.png', width: 400, height: 400 } },
  },
  'an embargo, names above each other': {
    ...underEmbargo(EDITION),
    letterhead: { layout: 'stacked', names: NAMES },
  },
  'forty photos': withPhotos(EDITION, 40),
  'nothing but a headline': bare(EDITION),
  'hostile strings': hostile(EDITION),
  'signs that XML forbids': withEverywhere(EDITION, FORBIDDEN),
};

async function filesOf(edition: Edition): Promise<readonly WordFile[]> {
  return render(edition, colouredPictures(edition, { logo: await drawLogo() }));
}

describe.each(Object.entries(EDITIONS))('%s', (_, edition) => {
  let files: readonly WordFile[] = [];
  beforeAll(async () => {
    files = await filesOf(edition);
  });

  test.skipIf(!hasValidator)("Microsoft's validator finds nothing", async () => {
    for (const { bytes, path } of files) {
      expect({ path, found: await asFile(bytes, validate) }).toEqual({ path, found: [] });
    }
  });

  test('every style, list and relation that is named is there', () => {
    for (const file of files) {
      const styles = file.part('word/styles.xml');
      const defined = values(styles, 'w:style', 'w:styleId');
      expect(new Set(defined).size).toBe(defined.length);
      for (const name of ['w:basedOn', 'w:next', 'w:link']) {
        expect(defined).toEqual(expect.arrayContaining([...values(styles, name, 'w:val')]));
      }
      const lists = values(file.part('word/numbering.xml'), 'w:num', 'w:numId');
      expect(lists).toEqual(expect.arrayContaining([...values(styles, 'w:numId', 'w:val')]));
      for (const [path, xml] of file.parts) {
        if (!/^word\/(document|header\d|footer\d)\.xml$/.test(path)) continue;
        const relations = file.part(path.replace('word/', 'word/_rels/').concat('.rels'));
        const ids = values(relations, 'Relationship', 'Id');
        const named = ['r:id', 'r:embed'].flatMap((attribute) =>
          [...xml.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, id]) => id),
        );
        expect(ids).toEqual(expect.arrayContaining(named));
        expect(lists).toEqual(expect.arrayContaining([...values(xml, 'w:numId', 'w:val')]));
        for (const name of ['w:pStyle', 'w:rStyle']) {
          expect(defined).toEqual(expect.arrayContaining([...values(xml, name, 'w:val')]));
        }
      }
    }
  });

  test('text is formatted by styles alone, and every paragraph has one', () => {
    for (const file of files) {
      for (const [path, xml] of file.parts) {
        if (!/^word\/(document|header\d|footer\d)\.xml$/.test(path)) continue;
        for (const [properties] of xml.matchAll(/<w:rPr>.*?<\/w:rPr>/gs)) {
          expect(properties).toMatch(/^<w:rPr><w:rStyle w:val="[A-Za-z]+"\/><\/w:rPr>$/);
        }
        for (const { style, xml: paragraph } of paragraphs(xml)) {
          expect(style, paragraph).not.toBe('');
        }
      }
    }
  });

  test('every picture has its own number, a name and its words, and no tooltip', () => {
    for (const file of files) {
      const document = file.part('word/document.xml');
      const pictures = [...document.matchAll(/<wp:docPr [^>]*>/g)].map(([picture]) => picture);
      expect(new Set(pictures.flatMap((xml) => values(xml, 'wp:docPr', 'id'))).size).toBe(
        pictures.length,
      );
      for (const picture of pictures) {
        expect(picture).toMatch(/ name="[^"]+"/);
        expect(picture).toMatch(/ descr="[^"]+"/);
        expect(picture).not.toContain(' title=');
      }
    }
  });
});

describe('the file tells of the release and of no one', () => {
  test('title, office, language, times', async () => {
    const core = fileNamed(await render(EDITION), '-ru.docx').part('docProps/core.xml');
    for (const element of [
      '<dc:title>В селе Мысалколь запустили водопровод для 640 домов</dc:title>',
      '<dc:creator>Пресс-служба акима Улгитауской области</dc:creator>',
      '<cp:lastModifiedBy>Пресс-служба акима Улгитауской области</cp:lastModifiedBy>',
      '<dc:language>ru-RU</dc:language>',
      '<dc:identifier>ULG-2026-114</dc:identifier>',
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-09-17T04:00:00Z</dcterms:created>',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-09-18T07:40:00Z</dcterms:modified>',
    ]) {
      expect(core).toContain(element);
    }
  });

  test('the page is A4 with the margins of an office letter', async () => {
    const document = fileNamed(await render(EDITION), '-ru.docx').part('word/document.xml');
    const page = (element: string, names: readonly string[]) =>
      names.map((name) => Math.round((Number(values(document, element, name)[0]) / 1440) * 25.4));
    expect(page('w:pgSz', ['w:w', 'w:h'])).toEqual([210, 297]);
    expect(page('w:pgMar', ['w:left', 'w:right', 'w:top', 'w:bottom'])).toEqual([30, 15, 20, 20]);
  });

  test('the pictures are the bytes that the photo worker wrote', async () => {
    const pictures = colouredPictures(EDITION);
    const file = fileNamed(await render(EDITION, pictures), '-en.docx');
    const rendition = pictures
      .of('p-tap')
      .find(({ format, width }) => format === 'jpeg' && width === 1600);
    if (!rendition) throw new Error('The lead photo has no large JPEG');
    expect(Buffer.compare(file.media[0] ?? new Uint8Array(), await pictures.read(rendition))).toBe(
      0,
    );
  });
});

test('hostile words come out as words', async () => {
  const file = fileNamed(await filesOf(hostile(EDITION)), '-ru.docx');
  const headline = paragraphs(file.part('word/document.xml')).find(
    ({ style }) => style === 'Heading1',
  );
  // U+2028 in it is a line's end, which is an element in Word.
  expect(headline?.text).toBe(HOSTILE.replace('\u2028', ''));
  expect(file.part('word/_rels/document.xml.rels')).not.toContain('javascript:');
});

test('signs that XML forbids go and the words around them stay', async () => {
  const file = fileNamed(await filesOf(withEverywhere(EDITION, FORBIDDEN)), '-ru.docx');
  const plain = fileNamed(await filesOf(EDITION), '-ru.docx');
  const textOf = (one: WordFile) =>
    paragraphs(one.part('word/document.xml')).map(({ text }) => text);
  expect(textOf(file)).toEqual(textOf(plain));
});

/** The edition with these signs in the middle of every text that goes out. */
function withEverywhere(edition: Edition, signs: string): Edition {
  const spoiled: Edition = JSON.parse(JSON.stringify(edition), (key, value) =>
    typeof value === 'string' &&
    /^(text|headline|subhead|caption|alt|office|name|speaker|title|numberLine|issuedText|typeName|boilerplate|sharedCredit|number)$/.test(
      key,
    )
      ? `${value.slice(0, 2)}${signs}${value.slice(2)}`
      : value,
  );
  return spoiled;
}

function bare(edition: Edition): Edition {
  return {
    ...edition,
    letterhead: { layout: 'sides', names: [] },
    photos: [],
    publications: edition.publications.map(
      ({
        language,
        typeName,
        office,
        headline,
        issuedText,
        words,
        teaser,
        metaTitle,
        metaDescription,
      }) => ({
        ...{ language, typeName, office, headline, issuedText, words },
        ...{ teaser, metaTitle, metaDescription, lead: [], blocks: [], tags: [] },
      }),
    ),
  };
}
