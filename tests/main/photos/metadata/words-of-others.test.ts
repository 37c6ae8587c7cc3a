import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PhotoFields } from '../../../../core/captions/photo-fields.ts';
import { blocksInJpeg } from '../../../../main/photos/metadata/blocks.ts';
import { readDataSets } from '../../../../main/photos/metadata/iim.ts';
import {
  HEADER,
  MARKER,
  readJpeg,
  segmentBytes,
} from '../../../../main/photos/metadata/jpeg-file.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { askTool, hasExiftool, hasExiv2 } from './camera-photos.ts';
import { jpegWith, plainJpeg, xmpProperties } from './made-jpeg.ts';
import { KAZAKH, OPTIONS, WORDS } from './sample-words.ts';

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const ADDRESSES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  photomechanic: 'http://ns.camerabits.com/photomechanic/1.0/',
  lr: 'http://ns.adobe.com/lightroom/1.0/',
  crs: 'http://ns.adobe.com/camera-raw-settings/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  stEvt: 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
};
const DECLARED = Object.entries(ADDRESSES)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

const packet = (inner: string, attributes = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}><rdf:Description rdf:about="" ${DECLARED} ${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

async function captioned(
  parts: Parameters<typeof jpegWith>[1],
  fields: PhotoFields = WORDS,
): Promise<Buffer> {
  return writeMetadata(jpegWith(await plainJpeg(), parts), 'jpeg', fields, OPTIONS);
}

/** The packet as it stands in the file. */
function packetIn(jpeg: Buffer): string {
  const found = readJpeg(jpeg).segments.find(
    ({ marker, payload }) => marker === MARKER.app1 && payload.includes('<x:xmpmeta'),
  );
  return String(found?.payload.subarray(HEADER.xmp.length));
}

/** The same photo again with what it says of itself, but for another headline. */
async function withOtherHeadline(xmp: string): Promise<Buffer> {
  const original = jpegWith(await plainJpeg(), { xmp });
  const { fields } = readMetadata(original, 'jpeg');
  return writeMetadata(original, 'jpeg', { ...fields, headline: { kk: 'Тау' } }, OPTIONS);
}

describe('properties of other programs', () => {
  const agency = packet(
    `<lr:hierarchicalSubject><rdf:Bag><rdf:li>Ел|ауыл</rdf:li></rdf:Bag></lr:hierarchicalSubject>
     <crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li><rdf:li>255, 255</rdf:li></rdf:Seq></crs:ToneCurve>
     <xmpMM:History><rdf:Seq><rdf:li rdf:parseType="Resource"><stEvt:action>saved</stEvt:action></rdf:li></rdf:Seq></xmpMM:History>`,
    `photomechanic:ColorClass="3" photomechanic:Tagged="True" crs:Exposure2012="+0.35"`,
  );

  it.skipIf(!hasExiftool)('stay as they were, for other programs too', async () => {
    const options = ['-json', '-G1', '-a', '-struct', '-XMP:all'];
    const ask = async (jpeg: Buffer) => JSON.parse(await askTool('exiftool', options, jpeg))[0];
    const original = jpegWith(await plainJpeg(), { xmp: agency });
    const after = await ask(await captioned({ xmp: agency }));
    const { SourceFile: _, ...before } = await ask(original);
    expect(Object.keys(before).length).toBeGreaterThan(5);
    expect(after).toMatchObject(before);
  });

  it('stay when they stand in a second packet, or a third', async () => {
    const [second, third] = ['photomechanic:Tagged="True"', 'photomechanic:ColorClass="3"'].map(
      (own) => segmentBytes(MARKER.app1, HEADER.xmp, Buffer.from(packet('', own))),
    );
    if (!second || !third) throw new Error('no packets');
    const xmp = packet('', 'photomechanic:Tagged="False"');
    const text = packetIn(await captioned({ xmp, segments: [second, third] }));
    expect(text).toContain('<photomechanic:Tagged>False<');
    expect(text).toContain('<photomechanic:ColorClass>3<');
    const broken = packetIn(await captioned({ xmp: '<x:xmpmeta>', segments: [third] }));
    expect(broken).toContain('<photomechanic:ColorClass>3<');
  });

  it('stay when a portion of the second part stands there twice', async () => {
    const { main, extension } = xmpProperties(
      '',
      `<rdf:Description xmlns:crs="${ADDRESSES.crs}" crs:Notes="${'Ұ'.repeat(40_000)}"/>`,
    );
    const twice = await captioned({ xmp: main, extension: [...extension, ...extension] });
    expect(blocksInJpeg(twice).xmp.find(({ name }) => name === 'Notes')?.children).toEqual([
      'Ұ'.repeat(40_000),
    ]);
  });

  it('keep the line ends and tabs of an attribute', async () => {
    const xmp = packet(
      '<xmpMM:History><rdf:Seq><rdf:li stEvt:action="one&#xA;two&#x9;three"/></rdf:Seq></xmpMM:History>',
    );
    expect(packetIn(await captioned({ xmp }))).toContain('stEvt:action="one&#xA;two&#x9;three"');
  });

  it('keep namespaces of their own, whatever the prefixes are called', async () => {
    const spaces = ['ns18', 'ns19', 'dc', 'қ', 'xmlish'].map(
      (prefix, n) =>
        `<rdf:Description xmlns:${prefix}="https://example.kz/${n}" ${prefix}:Job${n}="${n}"/>`,
    );
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}>${spaces.join('')}</rdf:RDF></x:xmpmeta>`;
    const found = blocksInJpeg(await captioned({ xmp })).xmp.flatMap(({ ns, name }) =>
      ns.startsWith('https://example.kz/') ? [`${ns} ${name}`] : [],
    );
    expect(found).toEqual([0, 1, 2, 3, 4].map((n) => `https://example.kz/${n} Job${n}`));
  });

  it.skipIf(!hasExiv2)('do not make the packet unreadable where they are wrong', async () => {
    const wrong = [
      packet('<NoNamespace>1</NoNamespace>'),
      packet('<rdf:li>1</rdf:li>'),
      packet(
        '<xmpMM:History><rdf:Seq><rdf:li a:b="1" c:b="2" xmlns:a="u:1" xmlns:c="u:1"/></rdf:Seq></xmpMM:History>',
      ),
      packet('<crs:Look$>1</crs:Look$>'),
      packet('<crs:Look rdf:parseType="Resource"><Name>1</Name></crs:Look>'),
    ];
    for (const xmp of wrong) {
      const output = await askTool('exiv2', ['-q', '-PXkt'], await captioned({ xmp }));
      expect(output, xmp).toContain(`lang="kk" ${WORDS.caption?.kk}`);
    }
  });
});

describe('words that nobody changed', () => {
  it('keep the languages for which there is no room here', async () => {
    const written = await withOtherHeadline(
      packet(
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Гора</rdf:li><rdf:li xml:lang="ru-RU">Гора</rdf:li><rdf:li xml:lang="de">Berg</rdf:li><rdf:li xml:lang="tr-TR">Dağ</rdf:li></rdf:Alt></dc:description>',
      ),
    );
    const items = [...packetIn(written).matchAll(/<rdf:li xml:lang="(.+?)">(.+?)</g)];
    expect(items.map(([, language, text]) => [language, text])).toEqual([
      ['x-default', 'Гора'],
      ['ru', 'Гора'],
      ['de', 'Berg'],
      ['tr-TR', 'Dağ'],
    ]);
    const other = await captioned({ xmp: packetIn(written) }, { caption: { kk: 'Тау' } });
    expect(packetIn(other)).not.toContain('Berg');
  });

  it('keep every photographer by themselves', async () => {
    const written = await withOtherHeadline(
      packet(
        '<dc:creator><rdf:Seq><rdf:li>Айгүл</rdf:li><rdf:li>Өмір</rdf:li></rdf:Seq></dc:creator>',
      ),
    );
    expect(packetIn(written)).toContain(
      '<dc:creator><rdf:Seq><rdf:li>Айгүл</rdf:li><rdf:li>Өмір</rdf:li></rdf:Seq></dc:creator>',
    );
    expect(readMetadata(written, 'jpeg').fields.photographer).toEqual({ und: 'Айгүл, Өмір' });
  });

  it('keep what lists in lists hold', async () => {
    const list = (items: string) => `<rdf:Bag>${items}</rdf:Bag>`;
    const xmp = packet(
      `<dc:subject>${list(`<rdf:li>су</rdf:li><rdf:li>${list('<rdf:li>ауыл</rdf:li><rdf:li>тау</rdf:li>')}</rdf:li>`)}</dc:subject>`,
    );
    const written = await withOtherHeadline(xmp);
    expect(readMetadata(written, 'jpeg').fields.keywords).toEqual({ und: ['су', 'ауыл', 'тау'] });
  });
});

describe('words of unusual form', () => {
  const read = async (xmp: string) =>
    readMetadata(jpegWith(await plainJpeg(), { xmp }), 'jpeg').fields;
  const description = (text: string) =>
    packet(
      `<dc:description><rdf:Alt><rdf:li xml:lang="KK">${text}</rdf:li></rdf:Alt></dc:description>`,
    );

  it.each([
    ['a text that is not to be parsed', '<![CDATA[Су & <құбыр>]]>', 'Су & <құбыр>'],
    ['signs by their numbers', '&#1241;&#x4D9;&amp;lt;', 'әә&lt;'],
    ['line ends of other systems', 'бір\r\nекі\rүш', 'бір\nекі\nүш'],
    ['notes between the words', '<!-- жоқ -->Су<?pi?> құбыры', 'Су құбыры'],
  ])('are read: %s', async (_, written, meant) => {
    expect((await read(description(written))).caption).toEqual({ kk: meant });
  });

  it.each([
    ['signs beyond the first plane', '🌊𝒳 👩🏽‍🌾 🇰🇿'],
    ['signs that nobody sees', 'а\u200bб\u200dв\u2060г \u00ad\u202eд\u202c'],
    ['ten thousand letters', 'Ұлытау '.repeat(1430).trim()],
  ])('come back with %s, and other programs read them', async (_, kk) => {
    const fields: PhotoFields = { caption: { kk }, keywords: { kk: ['су, ауыл', 'бір\nекі', kk] } };
    const written = await captioned({}, fields);
    expect(readMetadata(written, 'jpeg').fields).toEqual({
      caption: { kk },
      keywords: { und: ['су, ауыл', 'бір\nекі', kk] },
    });
    const { xmp } = ExifReader.load(written, { expanded: true });
    expect(xmp?.description?.value).toMatchObject([{ value: kk }, { value: kk }]);
    if (!hasExiftool) return;
    const options = ['-json', '-G1', '-a', '-XMP:all', '-validate', '-warning'];
    const [tags] = JSON.parse(await askTool('exiftool', options, written));
    expect(tags['XMP-dc:Description-kk']).toBe(kk);
    expect(tags['XMP-dc:Subject']).toEqual(['су, ауыл', 'бір\nекі', kk]);
    expect(tags['ExifTool:Validate']).toBe('OK');
  });
});

describe('the older format of others', () => {
  /** A block over two segments, the cut in the middle of a value. */
  const split = (block: Buffer, at: number) =>
    [block.subarray(0, at), block.subarray(at)].map((part) =>
      segmentBytes(MARKER.app13, HEADER.photoshop, part),
    );
  const set = (number: number, value: string) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([
      Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]),
      bytes,
    ]);
  };
  const resource = (id: number, data: Buffer) => {
    const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1');
    head.writeUInt16BE(id, 4);
    head.writeUInt32BE(data.length, 8);
    return Buffer.concat([head, data]);
  };

  it('is put together from several segments', async () => {
    const iim = Buffer.concat([set(120, 'Су құбыры '.repeat(90)), set(122, 'Редактор')]);
    const block = Buffer.concat([resource(0x0404, iim), Buffer.alloc(iim.length % 2)]);
    const jpeg = jpegWith(await plainJpeg(), { segments: split(block, 700) });
    const { fields } = readMetadata(jpeg, 'jpeg');
    expect(fields.caption?.und).toBe('Су құбыры '.repeat(90).trim());
    const { iim: kept } = blocksInJpeg(writeMetadata(jpeg, 'jpeg', fields, OPTIONS));
    expect(kept.filter(({ number }) => number === 122).map(({ value }) => String(value))).toEqual([
      'Редактор',
    ]);
  });

  it('is found behind a resource that lacks its byte of padding', async () => {
    const block = Buffer.concat([
      resource(0x03ed, Buffer.alloc(3)),
      resource(0x0404, set(90, 'Орал')),
    ]);
    const [segment] = split(block, block.length);
    const jpeg = jpegWith(await plainJpeg(), { segments: segment ? [segment] : [] });
    expect(readMetadata(jpeg, 'jpeg').fields.city).toEqual({ und: 'Орал' });
  });

  it('keeps values that stand there several times', async () => {
    const iim = [
      { record: 2, number: 20, value: Buffer.from('one') },
      { record: 2, number: 20, value: Buffer.from('two') },
    ];
    const found = blocksInJpeg(await captioned({ iim })).iim.filter(({ number }) => number === 20);
    expect(found.map(({ value }) => String(value))).toEqual(['one', 'two']);
  });

  it('keeps what only a second block of it says', async () => {
    const blocks = [set(122, 'Редактор'), Buffer.concat([set(122, 'Other'), set(85, 'Тілші')])].map(
      (iim) => Buffer.concat([resource(0x0404, iim), Buffer.alloc(iim.length % 2)]),
    );
    const segments = blocks.flatMap((block) => split(block, block.length).slice(0, 1));
    const found = blocksInJpeg(await captioned({ segments })).iim;
    const values = found.map(({ number, value }) => `${number} ${value}`);
    expect(values).toEqual(expect.arrayContaining(['122 Редактор', '85 Тілші']));
    expect(values).not.toContain('122 Other');
  });

  it('is not read behind a length that lies', () => {
    expect(readDataSets(Buffer.from([0x1c, 2, 120, 0x84, 0, 1, 2, 3]))).toEqual([]);
    expect(readDataSets(Buffer.from([0x1c, 2, 120, 0x80, 4, 255, 255, 255, 255]))).toEqual([]);
  });
});

describe('another picture in the file', () => {
  it('of an AVIF keeps the words that describe it, and the main one gets its own', async () => {
    const pixels = { width: 64, height: 48, channels: 4 as const, background: '#2846c880' };
    const original = await sharp({ create: pixels }).avif().toBuffer();
    const file = writeMetadata(original, 'avif', { caption: { und: 'of-the-mask' } }, OPTIONS);
    // The packet now describes the mask, as that of a telephone describes the gain map.
    const at = file.indexOf('cdsc') + 4;
    const mask = 2;
    expect([file.readUInt16BE(at + 2), file.readUInt16BE(at + 4)]).toEqual([1, 1]);
    file.writeUInt16BE(mask, at + 4);
    expect(readMetadata(file, 'avif').fields).toEqual({});

    const written = writeMetadata(file, 'avif', { caption: { kk: KAZAKH } }, OPTIONS);
    expect(readMetadata(written, 'avif').fields).toEqual({ caption: { kk: KAZAKH } });
    expect(written.includes('of-the-mask')).toBe(true);
    expect((await sharp(written).raw().toBuffer()).equals(await sharp(file).raw().toBuffer())).toBe(
      true,
    );
    if (!hasExiftool) return;
    const said = await askTool('exiftool', ['-s3', '-XMP-dc:Description-kk'], written, 'avif');
    expect(said.trim()).toBe(KAZAKH);
  });
});
