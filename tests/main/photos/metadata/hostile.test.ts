import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MetadataError } from '../../../../main/photos/metadata/metadata-error.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { sidecarOf } from '../../../../main/photos/metadata/sidecar.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { parseXml } from '../../../../main/photos/metadata/xml.ts';
import { PHOTO_FORMATS, type PhotoFormat } from '../../../../main/photos/protocol.ts';
import { REAL_PHOTOS } from '../start-service.ts';
import { cameraPhoto, MADE_FORMATS } from './camera-photos.ts';
import { jpegWith, plainJpeg } from './made-jpeg.ts';
import { OPTIONS, WORDS } from './sample-words.ts';

const BROKEN = join(REAL_PHOTOS, 'broken');

/** Either a whole copy or a reason: never another error, never a hang. */
function writesOrSays(bytes: Buffer, format: PhotoFormat): void {
  try {
    writeMetadata(bytes, format, WORDS, OPTIONS);
  } catch (error) {
    expect(error).toBeInstanceOf(MetadataError);
  }
}

describe('hostile metadata', () => {
  it.skipIf(!existsSync(BROKEN))('of files made by fuzzing is read without harm', async () => {
    for (const name of await readdir(BROKEN)) {
      const bytes = await readFile(join(BROKEN, name));
      for (const format of PHOTO_FORMATS) {
        expect(readMetadata(bytes, format).fields).toBeTypeOf('object');
        writesOrSays(Buffer.from(bytes), format);
      }
    }
  });

  it('of any bytes is read without harm', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PHOTO_FORMATS),
        fc.uint8Array({ maxLength: 400 }),
        (format, bytes) => {
          expect(readMetadata(Buffer.from(bytes), format).fields).toBeTypeOf('object');
          writesOrSays(Buffer.from(bytes), format);
        },
      ),
    );
  });

  it.each(MADE_FORMATS)('of a %s with broken bytes is read without harm', async (format) => {
    const original = await cameraPhoto(format);
    const captioned = writeMetadata(original, format, WORDS, OPTIONS);
    const change = fc.tuple(fc.nat(captioned.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(captioned.length), (changes, end) => {
        const bytes = Buffer.from(captioned.subarray(0, changes.length % 2 ? end : undefined));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect(readMetadata(bytes, format).fields).toBeTypeOf('object');
        writesOrSays(bytes, format);
      }),
      { numRuns: 60 },
    );
  });

  it('is not expanded where it defines entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>`;
    expect(parseXml(bomb)).toBe(undefined);
    expect(readMetadata(jpegWith(await plainJpeg(), { xmp: bomb }), 'jpeg').fields).toEqual({});
  });

  it('is not followed a million elements deep or wide', () => {
    expect(parseXml('<a>'.repeat(1_000_000))).toBe(undefined);
    expect(parseXml(`<r>${'<a/>'.repeat(1_000_000)}</r>`)).toBe(undefined);
    expect(parseXml(`<r ${'a="1" '.repeat(1_000_000)}/>`)).toBe(undefined);
    expect(parseXml(`<${'a'.repeat(5_000_000)}`)).toBe(undefined);
    expect(parseXml(`<r${' '.repeat(5_000_000)}`)).toBe(undefined);
  });

  it('of 50 MB takes little memory', () => {
    const huge = Buffer.alloc(50 * 1024 * 1024, '<a> ');
    const before = process.memoryUsage().rss;
    expect(() => sidecarOf(huge, WORDS, ['ru'])).toThrow(MetadataError);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('that points at itself ends', () => {
    const tiff = Buffer.from(
      // One field, EXIF's pointer to the first directory, and that again as the next.
      '49492a0008000000' + '0100' + '6987' + '0400' + '01000000' + '08000000' + '08000000',
      'hex',
    );
    expect(readMetadata(tiff, 'tiff').fields).toEqual({});
    writesOrSays(tiff, 'tiff');
  });
});
