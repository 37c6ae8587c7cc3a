import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { straightenedSize } from '../../../core/photos/picture-work.ts';
import type { PictureWork } from '../../../core/release/photos.ts';
import { readMetadata } from '../../../main/photos/metadata/read.ts';
import { magentaPart, regionOf, sceneWithSecret } from './hidden-scene.ts';
import { colourAt, noisy, quarters } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

const RIGHTS = { languages: ['kk' as const], fields: { caption: { kk: 'Әкім өңірде' } } };

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

const copy = (photo: string, path: string, sha256?: string, work?: PictureWork) =>
  started.service.copy({
    photo,
    path,
    sha256,
    work,
    rights: RIGHTS,
    keepCamera: false,
    keepPosition: false,
    staging: started.staging,
  });

test('Copies are whole although their worker was killed at one of them', async () => {
  const bytes = await noisy(3000, 2000).jpeg({ quality: 95 }).toBuffer();
  const paths = await Promise.all(
    Array.from({ length: 12 }, (_, n) => started.put(`kill-${n}.jpg`, bytes)),
  );
  await started.service.read(paths[0] ?? '');
  let killed = false;
  const results = await Promise.all(
    paths.map(async (path, n) => {
      const result = await copy(`kill-${n}`, path);
      if (!killed) started.workers.at(-1)?.kill();
      killed = true;
      return result;
    }),
  );
  expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
  for (const result of results) {
    if (result.status !== 'done') continue;
    const written = await readFile(join(started.staging, result.copy.key));
    expect(written.length).toBe(result.copy.bytes);
    expect(readMetadata(written, 'jpeg').fields.caption).toEqual({ kk: 'Әкім өңірде' });
  }
});

test('A copy of bytes that are not the picked ones is not made', async () => {
  const bytes = await quarters(60, 40).jpeg().toBuffer();
  const path = await started.put('changed.jpg', bytes);
  const own = createHash('sha256').update(bytes).digest('hex');
  expect(await copy('own', path, own)).toMatchObject({ status: 'done' });
  expect(await copy('other', path, '0'.repeat(64))).toEqual({
    status: 'failed',
    reason: 'changed',
  });
  expect(
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ).toBe(own);
});

test.each([
  ['nothing.jpg', '', 'empty'],
  ['text.jpg', 'no picture', 'not-a-photo'],
])('Of %s it is said why there is no copy', async (name, content, reason) => {
  expect(await copy('bad', await started.put(name, content))).toEqual({ status: 'failed', reason });
});

test('A copy that is straightened and hides an area shows neither corners nor the area', async () => {
  const secret = { x: 0.4, y: 0.4, width: 0.15, height: 0.2 };
  const path = await started.put('secret.png', await sceneWithSecret(900, 600, secret));
  const work: PictureWork = {
    straighten: 5,
    hidden: [{ id: 'face', frame: { x: 0.33, y: 0.33, width: 0.3, height: 0.34 }, way: 'cover' }],
  };
  const plain = await copy('plain', path);
  const result = await copy('secret', path, undefined, work);
  if (result.status === 'failed' || plain.status === 'failed') throw new Error('not copied');
  const written = await readFile(join(started.staging, result.copy.key));
  const open = await readFile(join(started.staging, plain.copy.key));
  expect(await magentaPart(open)).toBeGreaterThan(0.02);
  expect(await magentaPart(written)).toBeLessThan(0.0001);
  const { width, height } = await sharp(written).metadata();
  expect({ width, height }).toEqual(straightenedSize({ width: 900, height: 600 }, work));
  // A corner that was turned in from outside of the picture would be white.
  expect((await colourAt(written, 0.001, 0.001)).r).toBeLessThan(200);
  expect(readMetadata(written, 'jpeg').fields.caption).toEqual({ kk: 'Әкім өңірде' });
});

test.skipIf(!hasRealPhotos)(
  'A HEIC with picture work becomes a JPEG that hides as well',
  async () => {
    const path = join(REAL_PHOTOS, 'iphone.heic');
    const frame = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
    const work: PictureWork = { straighten: 3, hidden: [{ id: 'h', frame, way: 'cover' }] };
    const read = await started.service.peek(path);
    const result = await copy('heic', path, undefined, work);
    if (result.status === 'failed' || read.status === 'failed') throw new Error('not copied');
    expect(result.copy.format).toBe('jpeg');
    const written = await readFile(join(started.staging, result.copy.key));
    const { width, height } = await sharp(written).metadata();
    expect({ width, height }).toEqual(straightenedSize(read.photo, work));
    const middle = await regionOf(written, { x: 0.3, y: 0.3, width: 0.4, height: 0.4 });
    expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(8);
    expect(readMetadata(written, 'jpeg')).toMatchObject({
      position: false,
      serial: false,
      fields: { caption: { kk: 'Әкім өңірде' } },
    });
  },
);
