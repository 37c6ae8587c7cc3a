import { createHash } from 'node:crypto';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import {
  askTool,
  cameraPhoto,
  hasExiftool,
  hasExiv2,
  MADE_FORMATS,
  type MadeFormat,
  SECRETS,
  withThumbnail,
} from './camera-photos.ts';
import { KAZAKH, OPTIONS, READ_BACK, WORDS } from './sample-words.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer().then(hash);

/** What exiftool calls the XMP of every field. */
const XMP_TAGS: Readonly<Record<string, unknown>> = {
  'XMP-dc:Description': WORDS.caption?.kk,
  'XMP-dc:Description-kk': WORDS.caption?.kk,
  'XMP-dc:Description-ru': WORDS.caption?.ru,
  'XMP-dc:Description-en': WORDS.caption?.en,
  'XMP-iptcCore:AltTextAccessibility-kk': WORDS.altText?.kk,
  'XMP-iptcCore:AltTextAccessibility-ru': WORDS.altText?.ru,
  'XMP-iptcCore:ExtDescrAccessibility-ru': WORDS.extendedDescription?.ru,
  'XMP-photoshop:Headline': WORDS.headline?.kk,
  'XMP-dc:Title-kk': WORDS.title?.kk,
  'XMP-dc:Title-ru': WORDS.title?.ru,
  'XMP-iptcExt:PersonInImage': WORDS.people?.kk,
  'XMP-photoshop:City': 'Мысалкөл',
  'XMP-iptcCore:Location': 'Мәдениет үйі',
  'XMP-photoshop:State': 'Ұлытау облысы',
  'XMP-photoshop:Country': 'Қазақстан',
  'XMP-iptcCore:CountryCode': 'KAZ',
  'XMP-photoshop:DateCreated': '2026:09:18 10:42:18+05:00',
  'XMP-dc:Creator': 'Айгүл Мысалқызы Әбдірахманова',
  'XMP-photoshop:Credit': WORDS.credit?.kk,
  'XMP-photoshop:Source': 'әкімдік',
  'XMP-dc:Rights-kk': WORDS.copyright?.kk,
  'XMP-dc:Rights-ru': WORDS.copyright?.ru,
  'XMP-xmpRights:UsageTerms-kk': WORDS.usageTerms?.kk,
  'XMP-photoshop:Instructions': WORDS.instructions?.kk,
  'XMP-dc:Subject': WORDS.keywords?.kk,
  'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  'XMP-xmpMM:PreservedFileName': 'DSC_4471.JPG',
};

const IIM_TAGS: Readonly<Record<string, unknown>> = {
  'IPTC:CodedCharacterSet': 'UTF8',
  'IPTC:Caption-Abstract': WORDS.caption?.kk,
  'IPTC:Headline': WORDS.headline?.kk,
  'IPTC:ObjectName': 'Су құбыры',
  'IPTC:City': 'Мысалкөл',
  'IPTC:Sub-location': 'Мәдениет үйі',
  'IPTC:Province-State': 'Ұлытау облысы',
  'IPTC:Country-PrimaryLocationName': 'Қазақстан',
  'IPTC:Country-PrimaryLocationCode': 'KAZ',
  'IPTC:DateCreated': '2026:09:18',
  'IPTC:TimeCreated': '10:42:18+05:00',
  'IPTC:By-line': 'Айгүл Мысалқызы Ә',
  'IPTC:Credit': 'Ulytau akimat press office',
  'IPTC:Source': 'әкімдік',
  'IPTC:CopyrightNotice': WORDS.copyright?.kk,
  'IPTC:SpecialInstructions': WORDS.instructions?.kk,
  'IPTC:Keywords': WORDS.keywords?.kk,
};

/** What else reads the XMP of a format: neither knows a GIF's, and exiv2 is mostly built without AVIF. */
const READ_BY_EXIV2 = MADE_FORMATS.filter((format) => format !== 'avif' && format !== 'gif');
const READ_BY_EXIFREADER = MADE_FORMATS.filter((format) => format !== 'gif');

async function fromCamera(format: MadeFormat): Promise<Buffer> {
  const photo = await cameraPhoto(format);
  return format === 'jpeg' ? withThumbnailIfPossible(photo) : photo;
}

describe.each(MADE_FORMATS)('a captioned %s', (format) => {
  let original: Buffer;
  let written: Buffer;
  let before: string;

  beforeAll(async () => {
    original = await fromCamera(format);
    before = hash(original);
    written = writeMetadata(original, format, WORDS, OPTIONS);
  });

  it('says every field when it is read again', () => {
    expect(readMetadata(written, format).fields).toEqual(READ_BACK);
  });

  it('has the same pixels, and the original its bytes', async () => {
    expect(hash(original)).toBe(before);
    expect(await pixels(written)).toBe(await pixels(original));
  });

  it('holds nothing of place, serials, owner, maker and thumbnail', () => {
    for (const secret of SECRETS) expect(written.includes(secret)).toBe(false);
    expect(readMetadata(written, format)).toMatchObject({
      position: false,
      serial: false,
      owner: false,
      makerNote: false,
      thumbnail: false,
    });
    const hadPlace = format !== 'gif' && (format !== 'tiff' || hasExiftool);
    expect(readMetadata(original, format).position).toBe(hadPlace);
  });

  it('is the same again when it is captioned again', () => {
    expect(writeMetadata(written, format, WORDS, OPTIONS).equals(written)).toBe(
      format !== 'tiff' && format !== 'avif',
    );
    const again = writeMetadata(written, format, WORDS, OPTIONS);
    expect(readMetadata(again, format).fields).toEqual(READ_BACK);
  });

  it('says nothing any more when the words are taken away', () => {
    const empty = writeMetadata(written, format, {}, OPTIONS);
    const { date: _, ...fields } = readMetadata(empty, format).fields;
    expect(fields).toEqual({});
    expect(empty.includes(Buffer.from(KAZAKH.slice(0, 8)))).toBe(false);
  });

  it.skipIf(!hasExiftool)('is read by exiftool, field for field', async () => {
    const output = await askTool('exiftool', ['-json', '-G1', '-a'], written, format);
    const [tags] = JSON.parse(output);
    const legacy = format === 'jpeg' || format === 'tiff' ? IIM_TAGS : {};
    expect(tags).toMatchObject({ ...XMP_TAGS, ...legacy });
    const groups = new Set(Object.keys(tags).map((name) => name.split(':')[0]));
    expect(
      [...groups].filter((group) => /^(GPS|IFD1|MakerNotes|XMP-exif)/.test(group ?? '')),
    ).toEqual([]);
    const names = Object.keys(tags).filter((name) => /Serial|Owner|Thumbnail|Preview/.test(name));
    expect(names).toEqual([]);
    expect(tags['ExifTool:Warning'] ?? tags['ExifTool:Error']).toBe(undefined);
  });
});

const captioned = async (format: MadeFormat) =>
  writeMetadata(await fromCamera(format), format, WORDS, OPTIONS);

describe.skipIf(!hasExiv2)('exiv2', () => {
  it.each(READ_BY_EXIV2)('reads a captioned %s as well', async (format) => {
    const output = await askTool('exiv2', ['-q', '-Pkt'], await captioned(format), format);
    for (const said of [
      `lang="kk" ${WORDS.caption?.kk}`,
      `lang="ru" ${WORDS.altText?.ru}`,
      WORDS.credit?.kk,
      WORDS.instructions?.kk,
      'Ғалым Қоңыр',
    ]) {
      expect(output).toContain(said);
    }
    if (format !== 'jpeg' && format !== 'tiff') return;
    expect(output).toMatch(/Iptc\.Application2\.Credit\s+Ulytau akimat press office/);
    expect(output).toMatch(/Iptc\.Application2\.Keywords\s+ауыл/);
  });
});

describe('ExifReader', () => {
  it.each(READ_BY_EXIFREADER)('reads a captioned %s as well', async (format) => {
    const { xmp, iptc, gps, Thumbnail } = ExifReader.load(await captioned(format), {
      expanded: true,
    });
    expect({ gps, Thumbnail }).toEqual({});
    expect(xmp?.Headline?.description).toBe(WORDS.headline?.kk);
    expect(String(xmp?._raw)).toContain(`<rdf:li xml:lang="kk">${WORDS.caption?.kk}</rdf:li>`);
    if (format === 'jpeg' || format === 'tiff') {
      expect(iptc?.['Special Instructions']?.description).toBe(WORDS.instructions?.kk);
    }
  });
});

describe('what may stay when it is asked to', () => {
  it('is the position alone, or the camera’s notes alone', async () => {
    const original = await withThumbnailIfPossible(await cameraPhoto('jpeg'));
    const position = writeMetadata(original, 'jpeg', WORDS, { ...OPTIONS, keepPosition: true });
    expect(readMetadata(position, 'jpeg')).toMatchObject({ position: true, serial: false });
    const camera = writeMetadata(original, 'jpeg', WORDS, { ...OPTIONS, keepCamera: true });
    expect(readMetadata(camera, 'jpeg')).toMatchObject({
      position: false,
      serial: true,
      owner: true,
      thumbnail: hasExiftool,
    });
    expect(camera.includes('SN-4471190')).toBe(true);
  });

  it('is exposure, time and orientation in any case', async () => {
    const turned = await sharp(await cameraPhoto('jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const written = writeMetadata(turned, 'jpeg', WORDS, OPTIONS);
    expect(readMetadata(written, 'jpeg')).toMatchObject({ orientation: 6, camera: 'Secret D1' });
    const { exif } = ExifReader.load(written, { expanded: true });
    expect(exif?.ExposureTime?.description).toBe('1/640');
    expect(exif?.ImageDescription).toBeDefined();
  });
});

const withThumbnailIfPossible = (jpeg: Buffer) => (hasExiftool ? withThumbnail(jpeg) : jpeg);
