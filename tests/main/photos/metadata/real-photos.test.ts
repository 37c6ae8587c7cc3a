/// <reference path="../../../../main/photos/worker/heic-decode.d.ts" />
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import decodeHeic from 'heic-decode';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { hasRealPhotos, REAL_PHOTOS } from '../start-service.ts';
import { askTool, formatOf, hasExiftool, hasExiv2 } from './camera-photos.ts';
import { OPTIONS, READ_BACK, WORDS } from './sample-words.ts';

const names = hasRealPhotos ? readdirSync(REAL_PHOTOS).filter((name) => formatOf(name)) : [];
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The decoded pixels; what a decoder refuses must be refused in the same way afterwards. */
async function picture(bytes: Buffer, format: string): Promise<string> {
  try {
    if (format === 'heic') return hash(new Uint8Array((await decodeHeic({ buffer: bytes })).data));
    const { orientation, icc } = await sharp(bytes).metadata();
    const raw = await sharp(bytes, { animated: true, failOn: 'none' }).raw().toBuffer();
    return [hash(raw), orientation, icc && hash(icc)].join(' ');
  } catch (error) {
    return String(error);
  }
}

describe.skipIf(!hasRealPhotos)('every real photo', () => {
  it.each(names)('%s takes captions and loses secrets, its pixels untouched', async (name) => {
    const path = join(REAL_PHOTOS, name);
    const original = readFileSync(path);
    const format = formatOf(name) ?? 'jpeg';
    const written = writeMetadata(Buffer.from(original), format, WORDS, OPTIONS);
    expect(readMetadata(written, format).fields).toEqual(READ_BACK);
    expect(await picture(written, format)).toBe(await picture(original, format));
    expect(hash(readFileSync(path))).toBe(hash(original));
    const { gps, Thumbnail } = ExifReader.load(written, { expanded: true });
    expect({ gps, Thumbnail }).toEqual({});
    if (hasExiftool) {
      const ending = name.split('.').at(-1);
      const output = await askTool('exiftool', ['-json', '-a', '-G1'], written, ending);
      const [tags] = JSON.parse(output);
      expect(tags['XMP-dc:Description-kk']).toBe(WORDS.caption?.kk);
      const secret = /^(GPS|MakerNotes|Apple|Canon|Nikon|IFD1)\b|Serial|OwnerName|ThumbnailImage/;
      expect(Object.keys(tags).filter((tag) => secret.test(tag))).toEqual([]);
    }
    if (hasExiv2 && (format === 'jpeg' || format === 'webp')) {
      const output = await askTool('exiv2', ['-q', '-Pkt', '-g', 'dc.description'], written, name);
      expect(output).toContain(`lang="kk" ${WORDS.caption?.kk}`);
    }
  });

  it('tells what an agency and a camera wrote', () => {
    const read = (name: string) => readMetadata(readFileSync(join(REAL_PHOTOS, name)), 'jpeg');
    expect(read('nikon-iptc.jpg').fields.caption?.und).toContain('Schärfung : Automatik');
    expect(read('canon-lightroom.jpg')).toMatchObject({
      camera: 'Canon EOS-1D Mark III',
      serial: true,
      fields: {
        city: { und: 'iptc image-city' },
        usageTerms: { und: 'iptc copyright-rights usage terms' },
      },
    });
    expect(read('iphone-6.jpg')).toMatchObject({ position: true, makerNote: true });
  });
});
