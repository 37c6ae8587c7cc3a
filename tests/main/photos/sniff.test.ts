import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCut } from '../../../main/photos/worker/completeness.ts';
import { sniff } from '../../../main/photos/worker/sniff.ts';
import { noisy } from './make-photos.ts';

const start = (text: string) => sniff(Buffer.from(text, 'latin1'));

describe('the format of a file', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'avif'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypcrx \0\0\0\x01crx isom', 'unsupported'],
    ['8BPS\0\x01', 'unsupported'],
    ['II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0', 'unsupported'],
    ['MM\0+\0\x08\0\0\0\0\0\0\0\0\0\x10', 'unsupported'],
    ['II*\0\x10\0\0\0CR\x02\0\0\0\0\0', 'unsupported'],
    ['RIFF\0\0\0\0WAVEfmt ', 'not-a-photo'],
    ['<?xml version="1.0"?><svg/>', 'not-a-photo'],
    ['Жаңалық', 'not-a-photo'],
  ])('%j is %s', (text, expected) => {
    expect(start(text)).toBe(expected);
  });

  it('is one that is not read for a TIFF with room for more than 4 GB', async () => {
    const options = { compression: 'lzw' } as const;
    expect(
      sniff(
        await noisy(32, 24)
          .tiff({ ...options, bigtiff: true })
          .toBuffer(),
      ),
    ).toBe('unsupported');
    expect(sniff(await noisy(32, 24).tiff(options).toBuffer())).toBe('tiff');
  });

  it('is found in any bytes without a stumble', () => {
    const headers = [
      '\xff\xd8\xff',
      'II*\0',
      'MM\0*',
      '\0\0\0\x18ftyp',
      '\x89PNG\r\n\x1a\n',
      'RIFF',
    ];
    const anyFile = fc.tuple(fc.constantFrom(...headers), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(anyFile, ([head, rest]) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
        const format = sniff(bytes);
        if (format !== 'unsupported' && format !== 'not-a-photo') isCut(format, bytes);
      }),
    );
  });
});

describe('a file that ends too early', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'is known for %s wherever it was cut',
    async (format) => {
      const whole = await noisy(120, 90).toFormat(format).toBuffer();
      expect(isCut(format, whole)).toBe(false);
      for (let part = 0.1; part < 1; part += 0.1) {
        expect(isCut(format, whole.subarray(0, Math.floor(whole.length * part)))).toBe(true);
      }
    },
  );

  it('is not one that has something behind its end', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = await noisy(120, 90).toFormat(format).toBuffer();
      expect(isCut(format, Buffer.concat([whole, Buffer.from('SEFT trailer')]))).toBe(false);
    }
  });

  it('is known although its thumbnail is whole', async () => {
    const thumbnail = await noisy(16, 12).jpeg().toBuffer();
    const whole = await noisy(120, 90).jpeg().toBuffer();
    const segment = Buffer.alloc(4);
    segment.writeUInt16BE(0xffe1, 0);
    segment.writeUInt16BE(thumbnail.length + 2, 2);
    const both = Buffer.concat([whole.subarray(0, 2), segment, thumbnail, whole.subarray(2)]);
    expect(isCut('jpeg', both)).toBe(false);
    expect(isCut('jpeg', both.subarray(0, both.length - 200))).toBe(true);
  });
});
