import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourAt, difference, meanDifference, quarters } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

const written: string[] = [];
let started: StartedService;
beforeAll(async () => {
  started = await startService({
    writer: async (path, bytes) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      written.push(path);
    },
  });
});
afterAll(() => started.stop());

async function thumbnail(path: string, longEdge: number, embedded = false): Promise<Uint8Array> {
  const made = await started.service.thumbnail(path, { longEdge, embedded });
  if (made.status === 'failed') throw new Error(made.reason);
  return made.jpeg;
}

describe('thumbnails', () => {
  it('have the wanted longer side, and are never larger than the photo', async () => {
    const path = await started.put('wide.jpg', await quarters(900, 600).jpeg().toBuffer());
    expect(await sharp(await thumbnail(path, 300)).metadata()).toMatchObject({
      format: 'jpeg',
      width: 300,
      height: 200,
    });
    expect(await sharp(await thumbnail(path, 2000)).metadata()).toMatchObject({ width: 900 });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stand upright for orientation %i', async (orientation) => {
    const upright = await quarters(300, 200).png().toBuffer();
    const path = await started.put(`o${orientation}.jpg`, await stored(upright, orientation));
    const made = await thumbnail(path, 240);
    expect(await sharp(made).metadata()).toMatchObject({ width: 240, height: 160 });
    const red = { r: 0xc8, g: 0x3c, b: 0x28 };
    expect(difference(await colourAt(made, 0.25, 0.25), red)).toBeLessThan(12);
    const blue = { r: 0x28, g: 0x46, b: 0xc8 };
    expect(difference(await colourAt(made, 0.25, 0.75), blue)).toBeLessThan(12);
  });

  it('are kept, and made anew when the photo was changed', async () => {
    const path = await started.put('kept.jpg', await quarters(300, 200).jpeg().toBuffer());
    const first = await thumbnail(path, 120);
    const afterFirst = written.length;
    expect(Buffer.from(await thumbnail(path, 120))).toEqual(Buffer.from(first));
    expect(written.length).toBe(afterFirst);
    await utimes(path, new Date(), new Date(2026, 0, 1));
    await thumbnail(path, 120);
    expect(written.length).toBe(afterFirst + 1);
    expect(await readdir(join(started.folder, 'cache'))).toEqual(['thumbnails']);
  });

  it('are each of its own photo when many are made at once', async () => {
    const reds = Array.from({ length: 24 }, (_, n) => n * 10);
    const paths = await Promise.all(
      reds.map(async (r, n) => {
        const size = { width: 300 + ((n * 7) % 5) * 200, height: 200 };
        const picture = sharp({
          create: { ...size, channels: 3, background: { r, g: 90, b: 90 } },
        });
        const format = (['jpeg', 'png', 'webp', 'tiff'] as const)[n % 4] ?? 'jpeg';
        return started.put(`many-${n}.${format}`, await picture.toFormat(format).toBuffer());
      }),
    );
    const made = await Promise.all(paths.map((path) => thumbnail(path, 64)));
    const found = await Promise.all(made.map((jpeg) => colourAt(jpeg, 0.5, 0.5)));
    for (const [n, r] of reds.entries()) {
      expect(Math.abs((found[n]?.r ?? -99) - r), paths[n]).toBeLessThan(6);
    }
  });

  it('take nothing of a photo before for the end of one that was cut', async () => {
    const whole = await quarters(900, 600).jpeg().toBuffer();
    await thumbnail(await started.put('whole.jpg', whole), 90);
    const cut = await started.put('cut.jpg', whole.subarray(0, whole.length * 0.6));
    expect(await started.service.thumbnail(cut, { longEdge: 90 })).toEqual({
      status: 'failed',
      reason: 'truncated',
    });
  });

  it('come all the same when they cannot be kept', async () => {
    const poor = await startService({
      writer: async () => {
        throw new Error('no space left');
      },
    });
    const path = await poor.put('a.jpg', await quarters(300, 200).jpeg().toBuffer());
    expect(await poor.service.thumbnail(path, { longEdge: 100 })).toMatchObject({ status: 'done' });
    await poor.stop();
  });
});

describe.skipIf(!hasRealPhotos)('the thumbnails that cameras embed', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('show the upright photo, orientation %i', async (n) => {
    for (const shape of ['landscape', 'portrait']) {
      const path = join(REAL_PHOTOS, `orientation-${shape}-${n}.jpg`);
      const real = await thumbnail(path, 160);
      const embedded = await thumbnail(path, 160, true);
      expect(await meanDifference(real, embedded)).toBeLessThan(12);
    }
  });

  it('are cut to the photo’s shape where the camera padded them', async () => {
    const path = join(REAL_PHOTOS, 'canon-lightroom.jpg');
    const { width = 0, height = 0 } = await sharp(await thumbnail(path, 240, true)).metadata();
    expect(width / height).toBeCloseTo(2659 / 1773, 1);
  });
});

/** The upright picture as a camera held in another way stores it: turned back, with the tag. */
async function stored(upright: Buffer, orientation: number): Promise<Buffer> {
  const back = sharp(upright);
  const turned = [
    back,
    back.clone().flop(),
    back.clone().rotate(180),
    back.clone().flip(),
    back.clone().flip().rotate(90),
    back.clone().rotate(270),
    back.clone().flip().rotate(270),
    back.clone().rotate(90),
  ][orientation - 1];
  if (!turned) throw new Error(`no orientation ${orientation}`);
  return turned.withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
}
