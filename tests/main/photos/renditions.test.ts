import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noisy, quarters } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

let worker: StartedService;
let started: StartedService;
beforeAll(async () => {
  worker = await startService();
});
beforeEach(async () => {
  started = await worker.inEmptyFolder();
});
afterAll(() => worker.stop());

async function made(...args: Parameters<StartedService['renditions']>) {
  const result = await started.renditions(...args);
  if (result.status === 'failed') throw new Error(result.reason);
  return result.renditions;
}

describe('the renditions of a photo', () => {
  it('are the web set, the social crop and the site’s JPEG, described as they were written', async () => {
    const path = await started.put('a.jpg', await quarters(3000, 2000).jpeg().toBuffer());
    const renditions = await made(path);
    expect(renditions.map(({ key }) => key)).toEqual([
      'photo-page-1600.avif',
      'photo-page-1600.jpg',
      'photo-page-1600.webp',
      'photo-page-480.avif',
      'photo-page-480.jpg',
      'photo-page-480.webp',
      'photo-page-960.avif',
      'photo-page-960.jpg',
      'photo-page-960.webp',
      'photo-site.jpg',
      'photo-social.jpg',
    ]);
    expect(await readdir(started.staging)).toHaveLength(renditions.length);
    for (const { key, format, width, height, bytes } of renditions) {
      const file = join(started.staging, key);
      const written = await sharp(file).metadata();
      expect([written.width, written.height]).toEqual([width, height]);
      expect(written.format).toBe(format === 'avif' ? 'heif' : format);
      expect((await stat(file)).size).toBe(bytes);
    }
  });

  it('are only those that were asked for', async () => {
    const path = await started.put('a.png', await quarters(800, 600).png().toBuffer());
    expect((await made(path, ['social'])).map(({ purpose }) => purpose)).toEqual(['social']);
    expect(await readdir(started.staging)).toEqual(['photo-social.jpg']);
  });

  it('for paper are the largest JPEG of the page set, and nothing else', async () => {
    const path = await started.put('a.jpg', await noisy(2000, 1200).jpeg().toBuffer());
    const [paper, ...others] = await made(path, ['paper']);
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ purpose: 'paper', format: 'jpeg', width: 1600 });
    const alone = await readFile(join(started.staging, paper?.key ?? ''));
    const page = (await made(path, ['page'])).find(
      ({ format, width }) => format === 'jpeg' && width === 1600,
    );
    expect(alone.equals(await readFile(join(started.staging, page?.key ?? '')))).toBe(true);
  });

  it.each([
    [300, 200, [300], { width: 300, height: 158 }],
    [700, 500, [480, 700], { width: 700, height: 368 }],
    [1000, 400, [480, 960, 1000], { width: 762, height: 400 }],
    [4000, 700, [480, 960, 1600], { width: 1200, height: 630 }],
    [700, 4000, [480, 700], { width: 700, height: 368 }],
  ])('of %i × %i pixels are never enlarged', async (width, height, widths, social) => {
    const path = await started.put('a.png', await quarters(width, height).png().toBuffer());
    const renditions = await made(path);
    const page = renditions.filter(({ purpose }) => purpose === 'page');
    const asWritten = page.map((rendition) => rendition.width);
    expect([...new Set(asWritten)].sort((a, b) => a - b)).toEqual(widths);
    expect(renditions.find(({ purpose }) => purpose === 'social')).toMatchObject(social);
  });

  it('for the site stay under 400 KB even when the photo is all noise', async () => {
    const path = await started.put('a.jpg', await noisy(2400, 1600).jpeg().toBuffer());
    const [site] = await made(path, ['site']);
    expect(site?.bytes).toBeLessThan(400_000);
    expect(site?.width).toBeGreaterThanOrEqual(800);
  });

  it('are the same bytes every time', async () => {
    const path = await started.put('a.jpg', await noisy(1200, 800).jpeg().toBuffer());
    const digest = async () => {
      const hash = createHash('sha256');
      for (const { key } of await made(path)) {
        hash.update(key).update(await readFile(join(started.staging, key)));
      }
      return hash.digest('hex');
    };
    expect(await digest()).toBe(await digest());
  });

  it('of a photo with a hostile id stay inside the staging folder', async () => {
    const path = await started.put('a.png', await quarters(300, 200).png().toBuffer());
    const [social] = await made(path, ['social'], '../../outside');
    expect(await readdir(started.staging)).toEqual([social?.key]);
    expect(social?.key).toMatch(/^[0-9a-f]{16}-social\.jpg$/);
  });

  it('of an animation show its first frame', async () => {
    const frames = await Promise.all(
      ['#c83c28', '#2846c8'].map((background) =>
        sharp({ create: { width: 200, height: 100, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const path = await started.put('a.gif', gif);
    const [site] = await made(path, ['site']);
    expect(site).toMatchObject({ width: 200, height: 100 });
    const { dominant } = await sharp(join(started.staging, 'photo-site.jpg')).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  it.skipIf(!hasRealPhotos)('of HEIC are upright and whole', async () => {
    const renditions = await made(join(REAL_PHOTOS, 'iphone.heic'), ['site']);
    expect(renditions).toMatchObject([{ width: 1600, height: 1200 }]);
  });
});
