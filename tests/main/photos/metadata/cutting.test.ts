import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhotoFields } from '../../../../core/captions/photo-fields.ts';
import { readDataSets } from '../../../../main/photos/metadata/iim.ts';
import { cutToBytes, fieldsOfIim, iimBlock } from '../../../../main/photos/metadata/iim-fields.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { plainJpeg } from './made-jpeg.ts';
import { KAZAKH, OPTIONS } from './sample-words.ts';

const text = fc.string({ unit: 'binary', maxLength: 400 });

/** The most bytes of each value in the older format, by number. */
const LIMITS: ReadonlyMap<number, number> = new Map([
  [5, 64],
  [25, 64],
  [40, 256],
  [80, 32],
  [90, 32],
  [92, 32],
  [95, 32],
  [101, 64],
  [105, 256],
  [110, 32],
  [115, 32],
  [116, 128],
  [120, 2000],
]);

describe('a text that is cut to bytes', () => {
  it('is a beginning of the text, fits, and is cut between two letters', () => {
    fc.assert(
      fc.property(text, fc.nat(300), (whole, most) => {
        const cut = cutToBytes(whole, most);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
        expect(whole.startsWith(cut)).toBe(true);
        expect(Buffer.from(cut).toString('utf8')).toBe(cut);
      }),
    );
  });

  it('loses no letter that had room', () => {
    expect(cutToBytes('ұұұ', 6)).toBe('ұұұ');
    expect(cutToBytes('ұұұ', 5)).toBe('ұұ');
    expect(cutToBytes('🌊🌊', 7)).toBe('🌊');
    expect(cutToBytes('су ұ', 6)).toBe('су');
  });
});

describe('the older format', () => {
  it('keeps every value within its bytes, whatever the words', () => {
    const one = fc.record({ kk: text, ru: text }, { requiredKeys: [] });
    const many = fc.record({ kk: fc.array(text, { maxLength: 5 }) });
    const fields: fc.Arbitrary<PhotoFields> = fc.record({
      caption: fc.record({ kk: fc.string({ unit: 'binary', maxLength: 3000 }) }),
      title: one,
      headline: one,
      credit: one,
      photographer: one,
      city: one,
      country: one,
      copyright: one,
      keywords: many,
    });
    fc.assert(
      fc.property(fields, (words) => {
        for (const { record, number, value } of readDataSets(iimBlock([], words, OPTIONS))) {
          if (record !== 2 || !LIMITS.has(number)) continue;
          expect(value.length).toBeLessThanOrEqual(LIMITS.get(number) ?? 0);
          expect(Buffer.from(value.toString('utf8')).equals(value)).toBe(true);
        }
      }),
    );
  });

  it('takes the office’s short credit only where the whole one has no room', () => {
    const credit = (kk: string, shortCredit?: string) =>
      fieldsOfIim(
        readDataSets(
          iimBlock(
            [],
            { credit: { kk } },
            { languages: ['kk'], ...(shortCredit && { shortCredit }) },
          ),
        ),
      ).credit?.und;
    expect(credit('Акимат', 'Short')).toBe('Акимат');
    expect(credit('пресс-служба акимата области', 'Akimat press office')).toBe(
      'Akimat press office',
    );
    expect(credit('пресс-служба акимата области')).toBe('пресс-служба аким');
  });
});

describe('words of every kind', () => {
  it('come back from a JPEG as they went in', async () => {
    const jpeg = await plainJpeg();
    // What XML cannot hold is left out, and white space at the ends; all else is kept.
    const kept = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((words) => words.replace(/[\p{C}\uFFFE\uFFFF]/gu, '').trim())
      .filter((words) => words !== '');
    fc.assert(
      fc.property(kept, kept, kept, (kk, ru, city) => {
        const fields = { caption: { kk, ru }, city: { kk: city } };
        const written = writeMetadata(jpeg, 'jpeg', fields, OPTIONS);
        expect(readMetadata(written, 'jpeg').fields).toEqual({
          caption: { kk, ru },
          city: { und: city },
        });
      }),
    );
  });

  it('come back when they are far longer than a segment', async () => {
    const kk = `${KAZAKH} `.repeat(6_000).trim();
    const fields = { caption: { kk, ru: 'Гора' }, headline: { kk: 'Тау' } };
    const written = writeMetadata(await plainJpeg(), 'jpeg', fields, OPTIONS);
    expect(readMetadata(written, 'jpeg').fields.caption).toEqual({ kk, ru: 'Гора' });
    expect(readMetadata(written, 'jpeg').fields.headline).toEqual({ und: 'Тау' });
  });
});
