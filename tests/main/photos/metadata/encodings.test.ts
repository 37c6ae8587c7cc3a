import { describe, expect, it } from 'vitest';
import { writeDataSets } from '../../../../main/photos/metadata/iim.ts';
import { HEADER, MARKER, segmentBytes } from '../../../../main/photos/metadata/jpeg-file.ts';
import {
  RESOURCE,
  resource,
  writeResources,
} from '../../../../main/photos/metadata/photoshop-resources.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { cp1251, jpegWith, plainJpeg, xmpProperties } from './made-jpeg.ts';
import { KAZAKH } from './sample-words.ts';

const caption = async (parts: Parameters<typeof jpegWith>[1]) =>
  readMetadata(jpegWith(await plainJpeg(), parts), 'jpeg').fields;

const text = (value: Buffer | string) => ({
  record: 2,
  number: 120,
  value: typeof value === 'string' ? Buffer.from(value) : value,
});
const declared = { record: 1, number: 90, value: Buffer.from('\x1b%G', 'latin1') };

const keyword = (value: string) => ({ record: 2, number: 25, value: Buffer.from(value) });

/** As Python's codec `kz1048` writes it; Node has none. */
const KZ_1048 = Buffer.from(
  'a3eab3ec208ebcec20a2ebf23a20b4beb3f02c20baa2ecfbf02c20bfecb3f22c209ebcec209de0ebe0',
  'hex',
);

/** What a program makes of UTF-8 that takes it for an old code page and writes it as UTF-8. */
const twice = (label: string) => new TextDecoder(label).decode(Buffer.from(`Әкім ${KAZAKH}`));

describe('the older format', () => {
  it.each([
    ['UTF-8 that says so', [declared, text(`Әкім ${KAZAKH}`)], `Әкім ${KAZAKH}`],
    ['UTF-8 that does not say so', [text(`Әкім ${KAZAKH}`)], `Әкім ${KAZAKH}`],
    [
      'Windows-1251',
      [text(cp1251('Аким области на открытии школы'))],
      'Аким области на открытии школы',
    ],
    [
      'Windows-1251 with Latin names in it',
      [text(cp1251('Форум Astana Hub и IT-компании: встреча'))],
      'Форум Astana Hub и IT-компании: встреча',
    ],
    [
      'Windows-1251 that says it is UTF-8',
      [declared, text(cp1251('Аким области'))],
      'Аким области',
    ],
    ['Kazakh of its old code page', [text(KZ_1048)], 'Әкім Һәм ұлт: өңір, ғұмыр, үміт, һәм қала'],
    ['Kazakh of one word in its old code page', [text(KZ_1048.subarray(0, 4))], 'Әкім'],
    [
      'UTF-8 that does not say so, cut in the middle of a letter',
      [text(Buffer.from('Айгүл Мысалқызы Әб').subarray(0, 31)), keyword('ауыл')],
      'Айгүл Мысалқызы',
    ],
    [
      'UTF-8 that was taken for Windows-1251',
      [text(`${twice('windows-1251')} 2026`)],
      `Әкім ${KAZAKH} 2026`,
    ],
    ['UTF-8 that was taken for Latin-1', [text(twice('windows-1252'))], `Әкім ${KAZAKH}`],
    [
      'Latin-1',
      [text(Buffer.from('Größe und Schärfe in Köln', 'latin1'))],
      'Größe und Schärfe in Köln',
    ],
    ['Latin-1 of French', [text(Buffer.from('été à l’école où Noël', 'latin1'))], undefined],
    [
      'UTF-8 cut in the middle of a letter',
      [declared, text(Buffer.from('Әкім').subarray(0, 7))],
      'Әкі',
    ],
  ])('is read in %s', async (_, iim, expected) => {
    const fields = await caption({ iim });
    if (expected === undefined) expect(fields.caption?.und).toContain('école'.slice(1));
    else expect(fields.caption).toEqual({ und: expected });
  });

  it('lets all texts of a block tell together what one short text could not', async () => {
    const city = { record: 2, number: 90, value: cp1251('Аэя') };
    const fields = await caption({ iim: [city, text(cp1251('Жители посёлка на сходе'))] });
    expect(fields.city).toEqual({ und: 'Аэя' });
  });

  it('reads each of two blocks in its own encoding', async () => {
    const latin = { record: 1, number: 90, value: Buffer.from('\x1b.A', 'latin1') };
    const blocks = [
      [text(cp1251('Аким области'))],
      [latin, { record: 2, number: 90, value: Buffer.from('Köln', 'latin1') }],
    ];
    const segments = blocks.map((sets) =>
      segmentBytes(
        MARKER.app13,
        HEADER.photoshop,
        writeResources([resource(RESOURCE.iptc, writeDataSets(sets))]),
      ),
    );
    const fields = await caption({ segments });
    expect(fields.caption).toEqual({ und: 'Аким области' });
    expect(fields.city).toEqual({ und: 'Köln' });
  });

  it('joins several photographers and keeps every keyword', async () => {
    const one = (number: number, value: string) => ({
      record: 2,
      number,
      value: Buffer.from(value),
    });
    const fields = await caption({
      iim: [one(80, 'А'), one(80, 'Б'), one(25, 'су'), one(25, 'ауыл')],
    });
    expect(fields.photographer).toEqual({ und: 'А, Б' });
    expect(fields.keywords).toEqual({ und: ['су', 'ауыл'] });
  });
});

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const packet = (description: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}>${description}</rdf:RDF></x:xmpmeta>`;
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const DC = 'http://purl.org/dc/elements/1.1/';

describe('texts that only look as if they were wrong', () => {
  it.each(['Â© Акимат', 'Рё', 'ТОО «ИНТЕР»', 'ЌЋЈ', 'Ñandú'])(
    'stay as they are: %s',
    async (und) => {
      expect((await caption({ iim: [declared, text(und)] })).caption).toEqual({ und });
    },
  );
});

describe('a packet of XMP', () => {
  it('is read with properties as attributes', async () => {
    const xmp = packet(
      `<rdf:Description xmlns:photoshop="${PHOTOSHOP}" photoshop:City="Орал" photoshop:Headline='"Ұ"&amp;&#x4D8;'/>`,
    );
    const fields = await caption({ xmp });
    expect(fields).toMatchObject({ city: { und: 'Орал' }, headline: { und: '"Ұ"&Ә' } });
  });

  it('is read under whatever prefixes it has', async () => {
    const xmp = `<a:RDF xmlns:a="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a:Description xmlns:b="${DC}"><b:creator><a:Seq><a:li>Айгүл</a:li><a:li>Өмір</a:li></a:Seq></b:creator></a:Description></a:RDF>`;
    expect((await caption({ xmp })).photographer).toEqual({ und: 'Айгүл, Өмір' });
  });

  it.each(['utf16le', 'utf-16be'] as const)('is read in %s', async (encoding) => {
    const written = `\uFEFF${packet(`<rdf:Description xmlns:p="${PHOTOSHOP}" p:City="${KAZAKH}"/>`)}`;
    const bytes = Buffer.from(written, 'utf16le');
    const xmp = encoding === 'utf16le' ? bytes : bytes.swap16();
    expect((await caption({ xmp })).city).toEqual({ und: KAZAKH });
  });

  it.each([
    ['Windows-1251', cp1251('Жители посёлка на сходе'), 'Жители посёлка на сходе'],
    ['Kazakh of the old code page', KZ_1048, 'Әкім Һәм ұлт: өңір, ғұмыр, үміт, һәм қала'],
    [
      'UTF-8 with a letter cut in two',
      Buffer.concat([Buffer.from(KAZAKH), Buffer.from([0xd3])]),
      `${KAZAKH}\uFFFD`,
    ],
  ])('is read in %s, although it should not be so', async (_, bytes, meant) => {
    const [before = '', after = ''] = packet(
      `<rdf:Description xmlns:p="${PHOTOSHOP}" p:City="|"/>`,
    ).split('|');
    const xmp = Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);
    expect((await caption({ xmp })).city).toEqual({ und: meant });
  });

  it('is put together from its two parts', async () => {
    const { main, extension } = xmpProperties(
      `<rdf:Description xmlns:p="${PHOTOSHOP}" p:City="Орал"/>`,
      `<rdf:Description xmlns:p="${PHOTOSHOP}" p:Headline="${'Ұ'.repeat(60_000)}"/>`,
    );
    const fields = await caption({ xmp: main, extension });
    expect(fields.city).toEqual({ und: 'Орал' });
    expect(fields.headline?.und).toHaveLength(60_000);
  });

  it('tells languages however they are written, and the default only when it is another text', async () => {
    const alternatives = (items: string) =>
      packet(
        `<rdf:Description xmlns:dc="${DC}"><dc:description><rdf:Alt>${items}</rdf:Alt></dc:description></rdf:Description>`,
      );
    const item = (language: string, value: string) =>
      `<rdf:li xml:lang="${language}">${value}</rdf:li>`;
    const same = await caption({
      xmp: alternatives(item('x-default', 'Тау') + item('kk-KZ', 'Тау') + item('RU', 'Гора')),
    });
    expect(same.caption).toEqual({ kk: 'Тау', ru: 'Гора' });
    const other = await caption({
      xmp: alternatives(item('x-default', 'Berg') + item('ru-RU', 'Гора')),
    });
    expect(other.caption).toEqual({ und: 'Berg', ru: 'Гора' });
  });

  it('is believed before the older format, and that before EXIF, field by field', async () => {
    const xmp = packet(`<rdf:Description xmlns:p="${PHOTOSHOP}" p:City="XMP"/>`);
    const iim = [
      { record: 2, number: 90, value: Buffer.from('IIM') },
      { record: 2, number: 101, value: Buffer.from('IIM') },
    ];
    expect(await caption({ xmp, iim })).toEqual({ city: { und: 'XMP' }, country: { und: 'IIM' } });
  });
});
