import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quarters } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

const scene = () => quarters(600, 400);

describe('the facts of a photo', () => {
  it.each([
    ['jpeg', () => scene().jpeg()],
    ['png', () => scene().png()],
    ['webp', () => scene().webp()],
    ['tiff', () => scene().tiff()],
    ['avif', () => scene().avif({ effort: 0 })],
    ['gif', () => scene().gif()],
  ])('are read of %s, whatever the file is called', async (format, make) => {
    const bytes = await make().toBuffer();
    const read = await started.service.read(await started.put(`${format}.dat`, bytes));
    expect(read).toEqual({
      status: 'done',
      photo: {
        format,
        width: 600,
        height: 400,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        fields: {},
      },
    });
  });

  it('hold the time with the camera’s offset, and the camera named once', async () => {
    const bytes = await scene()
      .withExif({
        IFD0: { Make: 'NIKON CORPORATION', Model: 'NIKON D850' },
        IFD2: { DateTimeOriginal: '2026:03:06 09:15:00', OffsetTimeOriginal: '+05:00' },
      })
      .jpeg()
      .toBuffer();
    const read = await started.service.read(await started.put('taken.jpg', bytes));
    expect(read).toMatchObject({
      photo: { takenAt: '2026-03-06T09:15:00+05:00', camera: 'NIKON D850' },
    });
  });

  it('leave out the time of a camera whose clock was never set', async () => {
    const bytes = await scene()
      .withExif({ IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } })
      .jpeg()
      .toBuffer();
    const read = await started.service.read(await started.put('clock.jpg', bytes));
    if (read.status === 'failed') throw new Error(read.reason);
    expect(read.photo.takenAt).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('give the upright size of orientation %i', async (tag) => {
    const bytes = await scene().withMetadata({ orientation: tag }).jpeg().toBuffer();
    const read = await started.service.read(await started.put(`turned-${tag}.jpg`, bytes));
    const upright = tag >= 5 ? { width: 400, height: 600 } : { width: 600, height: 400 };
    expect(read).toMatchObject({ photo: upright });
  });
});

describe.skipIf(!hasRealPhotos)('the facts of real photographs', () => {
  it.each([
    ['iphone.heic', { format: 'heic', width: 4032, height: 3024, camera: 'Apple iPhone 8' }],
    ['photo.avif', { format: 'avif', width: 5472, height: 3648, camera: 'Canon EOS 70D' }],
    ['nikon-iptc.jpg', { format: 'jpeg', width: 2048, height: 1536, camera: 'NIKON E995' }],
    ['orientation-portrait-6.jpg', { format: 'jpeg', width: 1200, height: 1800 }],
  ])('%s', async (name, expected) => {
    const path = join(REAL_PHOTOS, name);
    const read = await started.service.read(path);
    expect(read).toMatchObject({ status: 'done', photo: expected });
    expect(read).toMatchObject({ photo: { bytes: (await readFile(path)).length } });
  });
});
