import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readDataSets } from '../../../../main/photos/metadata/iim.ts';
import {
  endOfPicture,
  HEADER,
  MARKER,
  readJpeg,
  segmentBytes,
  startsWith,
} from '../../../../main/photos/metadata/jpeg-file.ts';
import { readResources } from '../../../../main/photos/metadata/photoshop-resources.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { quarters } from '../make-photos.ts';
import { askTool, cameraPhoto, hasExiftool } from './camera-photos.ts';
import { cp1251, jpegWith, plainJpeg } from './made-jpeg.ts';
import { KAZAKH, OPTIONS, READ_BACK, WORDS } from './sample-words.ts';

const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();
const write = (bytes: Buffer, change: Partial<typeof OPTIONS> = {}) =>
  writeMetadata(bytes, 'jpeg', WORDS, { ...OPTIONS, ...change });
const segmentsOf = (bytes: Buffer, marker: number, header: Buffer) =>
  readJpeg(bytes).segments.filter(
    (segment) => segment.marker === marker && startsWith(segment.payload, header),
  );

/** A file of two pictures with an index, as phones write their gain maps (CIPA DC-007). */
async function twoPictures(): Promise<{ readonly whole: Buffer; readonly second: Buffer }> {
  const first = await plainJpeg();
  const second = await cameraPhoto('jpeg');
  const index = Buffer.alloc(4 + 8 + 2 + 12 + 4 + 32);
  index.write('MPF\0II*\0', 'latin1');
  index.writeUInt32LE(8, 8);
  index.writeUInt16LE(1, 12);
  index.writeUInt16LE(0xb002, 14);
  index.writeUInt16LE(7, 16);
  index.writeUInt32LE(32, 18);
  index.writeUInt32LE(26, 22);
  const size = first.length + 4 + index.length;
  index.writeUInt32LE(size, 30 + 4);
  index.writeUInt32LE(second.length, 46 + 4);
  // Counted from the header of numbers, which begins behind marker, length and name.
  index.writeUInt32LE(size - (2 + 4 + 4), 46 + 8);
  const indexed = Buffer.concat([
    first.subarray(0, 2),
    segmentBytes(MARKER.app2, index),
    first.subarray(2),
  ]);
  return { whole: Buffer.concat([indexed, second]), second };
}

describe('a JPEG that is captioned', () => {
  it('keeps the second picture where its index says it is, without that one’s own secrets', async () => {
    const { whole, second } = await twoPictures();
    const written = write(whole);
    const [index] = segmentsOf(written, MARKER.app2, HEADER.multiPicture);
    if (!index) throw new Error('the index is gone');
    const at = index.at + 4 + index.payload.readUInt32LE(46 + 8);
    const size = index.payload.readUInt32LE(46 + 4);
    const found = written.subarray(at, at + size);
    expect(size).toBe(second.length);
    expect((await pixels(found)).equals(await pixels(second))).toBe(true);
    expect(readMetadata(found, 'jpeg')).toMatchObject({ position: false, serial: false });
    expect(index.payload.readUInt32LE(30 + 4)).toBe(
      endOfPicture(written, readJpeg(written).scanAt),
    );
    expect((await pixels(written)).equals(await pixels(whole))).toBe(true);
  });

  it.skipIf(!hasExiftool)('lets exiftool take the second picture out', async () => {
    const { whole } = await twoPictures();
    const output = await askTool('exiftool', ['-s3', '-MPImage2', '-MPImageLength'], write(whole));
    expect(output).toContain('Binary data');
    expect(await askTool('exiftool', ['-s3', '-Warning'], write(whole))).toBe('');
  });

  it('is read although stray bytes stand between its segments', async () => {
    const jpeg = await plainJpeg();
    const stray = Buffer.from([0x00, 0x12, 0xff, 0x00, 0xff, 0xff]);
    const bytes = Buffer.concat([jpeg.subarray(0, 2), stray, jpeg.subarray(2)]);
    const written = write(bytes);
    expect(readMetadata(written, 'jpeg').fields).toEqual(READ_BACK);
    expect((await pixels(written)).equals(await pixels(jpeg))).toBe(true);
  });

  it('keeps its colour profile and its many scans', async () => {
    const jpeg = await quarters(600, 400)
      .withIccProfile('p3')
      .jpeg({ progressive: true })
      .toBuffer();
    const written = write(jpeg);
    const before = await sharp(jpeg).metadata();
    const after = await sharp(written).metadata();
    expect(after.icc?.equals(before.icc ?? Buffer.alloc(0))).toBe(true);
    expect(after.isProgressive).toBe(true);
    expect((await pixels(written)).equals(await pixels(jpeg))).toBe(true);
  });

  it('loses what other programs noted in segments of their own, unless that is asked to stay', async () => {
    const note = segmentBytes(0xe5, Buffer.from('RMETA\0secret-of-the-camera'));
    const comment = segmentBytes(MARKER.comment, Buffer.from('secret-of-the-camera'));
    const trailer = Buffer.from('secret-of-the-camera');
    const bytes = Buffer.concat([
      jpegWith(await plainJpeg(), { segments: [note, comment] }),
      trailer,
    ]);
    expect(write(bytes).includes('secret-of-the-camera')).toBe(false);
    expect(
      write(bytes, { keepCamera: true })
        .toString('latin1')
        .match(/secret-of/g),
    ).toHaveLength(3);
  });

  it('keeps properties of XMP that nobody here knows, and drops names of faces', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:acme="https://example.kz/acme" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
        xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:exif="http://ns.adobe.com/exif/1.0/" acme:Job="${KAZAKH}" aux:SerialNumber="SN-1" exif:GPSLatitude="47,7N">
        <acme:Tree rdf:parseType="Resource"><acme:Leaf>a &lt; b</acme:Leaf><acme:SerialNumber>SN-2</acme:SerialNumber></acme:Tree>
        <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:Name>Secret Face</mwg-rs:Name></mwg-rs:Regions>
      </rdf:Description></rdf:RDF></x:xmpmeta>`;
    const original = jpegWith(await plainJpeg(), { xmp });
    expect(readMetadata(original, 'jpeg')).toMatchObject({ position: true, serial: true });
    const [packet] = segmentsOf(write(original), MARKER.app1, HEADER.xmp);
    const text = String(packet?.payload);
    expect(text).toContain(`<acme:Job>${KAZAKH}</acme:Job>`);
    expect(text).toContain('<acme:Leaf>a &lt; b</acme:Leaf>');
    for (const secret of ['SN-1', 'SN-2', 'GPSLatitude', 'Secret Face']) {
      expect(text).not.toContain(secret);
    }
  });

  it('forgets the film behind a phone’s picture, in the list of what stands there too', async () => {
    const item = (semantic: string, length: number) =>
      `<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="${semantic}" Item:Length="${length}"/></rdf:li>`;
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MotionPhoto="1"
        xmlns:Container="http://ns.google.com/photos/1.0/container/" xmlns:Item="http://ns.google.com/photos/1.0/container/item/">
        <Container:Directory><rdf:Seq>${item('Primary', 0)}${item('GainMap', 700)}${item('MotionPhoto', 20)}</rdf:Seq></Container:Directory>
      </rdf:Description></rdf:RDF></x:xmpmeta>`;
    const film = Buffer.from('ftypmp42-with-its-place');
    const written = write(Buffer.concat([jpegWith(await plainJpeg(), { xmp }), film]));
    expect(written.includes('with-its-place')).toBe(false);
    expect(written.includes('MotionPhoto')).toBe(false);
    expect(written.includes('Item:Semantic="GainMap"')).toBe(true);
  });

  it('keeps records of the older format that nobody here knows, in its new encoding', async () => {
    const iim = [
      { record: 2, number: 15, value: cp1251('Общество') },
      { record: 2, number: 120, value: cp1251('Прежняя подпись о жителях посёлка') },
      { record: 2, number: 122, value: cp1251('Редактор') },
      { record: 2, number: 202, value: Buffer.from('preview-of-the-uncropped') },
    ];
    const written = write(jpegWith(await plainJpeg(), { iim }));
    const [block] = segmentsOf(written, MARKER.app13, HEADER.photoshop);
    const resources = readResources(
      block?.payload.subarray(HEADER.photoshop.length) ?? Buffer.alloc(0),
    );
    const iptc = resources.find(({ id }) => id === 0x0404)?.data ?? Buffer.alloc(0);
    const values = new Map(readDataSets(iptc).map(({ number, value }) => [number, String(value)]));
    expect(values.get(15)).toBe('Общество');
    expect(values.get(122)).toBe('Редактор');
    expect(values.get(120)).toBe(WORDS.caption?.kk);
    expect(values.has(202)).toBe(false);
    const digest = resources.find(({ id }) => id === 0x0425)?.data;
    expect(digest?.equals(createHash('md5').update(iptc).digest())).toBe(true);
  });

  it.skipIf(!hasExiftool)('is read by exiftool where its XMP fills several segments', async () => {
    const kk = `${KAZAKH} `.repeat(6_000).trim();
    const written = writeMetadata(
      await plainJpeg(),
      'jpeg',
      { ...WORDS, caption: { kk } },
      OPTIONS,
    );
    expect(segmentsOf(written, MARKER.app1, HEADER.extendedXmp).length).toBeGreaterThan(1);
    const options = ['-s3', '-XMP-dc:Description-kk'];
    expect((await askTool('exiftool', options, written)).trim()).toBe(kk);
    expect(await askTool('exiftool', ['-s3', '-Warning'], written)).toBe('');
  });

  it('keeps the name that the camera gave before every other', async () => {
    const once = write(await plainJpeg());
    const twice = write(once, { originalName: '20260918_mysalkol_001.jpg' });
    expect(String(segmentsOf(twice, MARKER.app1, HEADER.xmp)[0]?.payload)).toContain(
      '<xmpMM:PreservedFileName>DSC_4471.JPG</xmpMM:PreservedFileName>',
    );
  });
});
