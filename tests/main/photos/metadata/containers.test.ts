import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { HEADER, MARKER, segmentBytes } from '../../../../main/photos/metadata/jpeg-file.ts';
import { cleanPicture } from '../../../../main/photos/metadata/multi-picture.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { packetOf } from '../../../../main/photos/metadata/xmp-write.ts';
import type { PhotoFormat } from '../../../../main/photos/protocol.ts';
import { noisy, quarters } from '../make-photos.ts';
import { cameraPhoto, hasExiftool, MADE_FORMATS } from './camera-photos.ts';
import { jpegWith, plainJpeg } from './made-jpeg.ts';
import { KAZAKH, OPTIONS, READ_BACK, WORDS } from './sample-words.ts';

const pixels = (bytes: Buffer) => sharp(bytes, { pages: -1 }).raw().toBuffer();

/** What exiftool finds wrong with each file by the rules of its format; one call for all. */
async function complaints(files: readonly Buffer[]): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-validate-'));
  try {
    const names = files.map((_, n) => `${String(n).padStart(3, '0')}.bin`);
    for (const [n, bytes] of files.entries()) await writeFile(join(folder, names[n] ?? ''), bytes);
    const options = ['-json', '-G4', '-a', '-validate', '-warning', '-error'];
    const { stdout } = spawnSync('exiftool', [...options, ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    const said: Record<string, string>[] = JSON.parse(stdout);
    return said.map((one) =>
      Object.entries(one).flatMap(([tag, text]) => (/(Warning|Error)$/.test(tag) ? [text] : [])),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

const simple = quarters(64, 48);

/** Files as other programs make them. */
const UNUSUAL: Readonly<Record<string, readonly [PhotoFormat, () => Promise<Buffer>]>> = {
  'WebP of one chunk': ['webp', () => simple.clone().webp().toBuffer()],
  'lossless WebP of one chunk': ['webp', () => simple.clone().webp({ lossless: true }).toBuffer()],
  'WebP that one can see through': ['webp', () => seenThrough().webp().toBuffer()],
  'big-endian TIFF': ['tiff', async () => bigEndian()],
  'TIFF of tiles': ['tiff', () => simple.clone().tiff({ tile: true }).toBuffer()],
  'PNG with a packed packet': [
    'png',
    async () => withPackedText(await simple.clone().png().toBuffer()),
  ],
  'PNG with two packed packets': [
    'png',
    async () => withPackedText(withPackedText(await simple.clone().png().toBuffer()), 'Other'),
  ],
  'PNG of a palette': ['png', () => simple.clone().png({ palette: true }).toBuffer()],
  'AVIF that one can see through': ['avif', () => seenThrough().avif().toBuffer()],
  'JPEG with something behind it': [
    'jpeg',
    async () => Buffer.concat([await plainJpeg(), Buffer.from('SEFHqs4#A film\xff\xd9')]),
  ],
};

const seenThrough = () =>
  sharp({ create: { width: 64, height: 48, channels: 4, background: '#2846c880' } });

/** One strip of grey, written by hand. */
function bigEndian(): Buffer {
  const entries = [
    [0x0100, 3, 8],
    [0x0101, 3, 4],
    [0x0102, 3, 8],
    [0x0103, 3, 1],
    [0x0106, 3, 1],
    [0x0111, 4, 8],
    [0x0115, 3, 1],
    [0x0116, 3, 4],
    [0x0117, 4, 32],
  ] as const;
  const file = Buffer.alloc(40 + 2 + entries.length * 12 + 4);
  file.write('MM\0*', 'latin1');
  file.writeUInt32BE(40, 4);
  for (let n = 0; n < 32; n++) file[8 + n] = n * 8;
  file.writeUInt16BE(entries.length, 40);
  for (const [n, [tag, type, value]] of entries.entries()) {
    const at = 42 + n * 12;
    file.writeUInt16BE(tag, at);
    file.writeUInt16BE(type, at + 2);
    file.writeUInt32BE(1, at + 4);
    if (type === 3) file.writeUInt16BE(value, at + 8);
    else file.writeUInt32BE(value, at + 8);
  }
  return file;
}

/** A compressed iTXt with a property of another program's own. */
function withPackedText(png: Buffer, property = 'Job'): Buffer {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:acme="https://example.kz/" acme:${property}="${KAZAKH}"/></rdf:RDF></x:xmpmeta>`;
  const data = Buffer.concat([
    Buffer.from('iTXtXML:com.adobe.xmp\0\u0001\0\0\0', 'latin1'),
    deflateSync(Buffer.from(packet)),
  ]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([png.subarray(0, 33), head, data, sum, png.subarray(33)]);
}

describe.each(Object.entries(UNUSUAL))('a %s', (name, [format, make]) => {
  it('takes all words, and has the same pixels', async () => {
    const original = await make();
    const written = writeMetadata(original, format, WORDS, OPTIONS);
    const read = readMetadata(written, format).fields;
    expect(read).toEqual(READ_BACK);
    expect((await pixels(written)).equals(await pixels(original))).toBe(true);
    if (name.includes('packed')) expect(written.toString()).toContain(`<acme:Job>${KAZAKH}`);
    if (name.includes('two')) expect(written.toString()).toContain(`<acme:Other>${KAZAKH}`);
  });
});

describe.skipIf(!hasExiftool)('by the rules of its format', () => {
  it('no captioned file has a fault that it did not have before', async () => {
    const photos: [string, PhotoFormat, Buffer][] = [];
    for (const [name, [format, make]] of Object.entries(UNUSUAL)) {
      photos.push([name, format, await make()]);
    }
    for (const format of MADE_FORMATS) photos.push([format, format, await cameraPhoto(format)]);
    const once = photos.map(([, format, bytes]) => writeMetadata(bytes, format, WORDS, OPTIONS));
    const twice = photos.map(([, format], n) =>
      writeMetadata(once[n] ?? Buffer.alloc(0), format, { caption: { kk: KAZAKH } }, OPTIONS),
    );
    const found = await complaints([...photos.map(([, , bytes]) => bytes), ...once, ...twice]);
    expect(found).toHaveLength(3 * photos.length);
    for (const [n, [name]] of photos.entries()) {
      const [before = [], ...after] = [0, 1, 2].map((turn) => found[turn * photos.length + n]);
      for (const now of after) {
        expect(
          now?.filter((one) => !before.includes(one)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe('a file that ends in the middle', () => {
  it.each(['png', 'webp', 'avif', 'jpeg'] as const)(
    'is no %s to write words into',
    async (format) => {
      const picture = await noisy(200, 150)
        .toFormat(format)
        .withExif({ IFD0: { Copyright: KAZAKH } })
        .toBuffer();
      expect(writeMetadata(picture, format, WORDS, OPTIONS).length).toBeGreaterThan(picture.length);
      for (const part of [0.3, 0.6, 0.9]) {
        const torn = picture.subarray(0, Math.floor(picture.length * part));
        expect(() => writeMetadata(torn, format, WORDS, OPTIONS)).toThrow('no-picture');
      }
    },
  );
});

describe('the second picture of a telephone', () => {
  it('loses a place in its XMP, and keeps all else of it', async () => {
    const exif = 'http://ns.adobe.com/exif/1.0/';
    const gain = 'http://ns.adobe.com/hdr-gain-map/1.0/';
    const property = (ns: string, name: string, text: string) => ({
      ns,
      name,
      prefix: 'hdrgm',
      attributes: [],
      children: [text],
    });
    const packet = packetOf([
      property(exif, 'GPSLatitude', '47,7.1N'),
      property(gain, 'Version', '1.0'),
    ]);
    const second = jpegWith(await plainJpeg(), { xmp: packet });
    const clean = cleanPicture(second, { keepCamera: false, keepPosition: false });
    expect(clean.length).toBe(second.length);
    expect(clean.includes('47,7.1N')).toBe(false);
    expect(clean.toString()).toContain('<hdrgm:Version>1.0</hdrgm:Version>');
    const same = cleanPicture(second, { keepCamera: false, keepPosition: true });
    expect(same.equals(second)).toBe(true);
    const other = segmentBytes(MARKER.app1, HEADER.xmp, Buffer.from(packetOf([])));
    const bare = jpegWith(await plainJpeg(), { segments: [other] });
    expect(cleanPicture(bare, { keepCamera: false, keepPosition: false }).equals(bare)).toBe(true);
  });
});
