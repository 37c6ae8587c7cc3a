import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PictureWork } from '../../../core/release/photos.ts';
import { correlation, magentaPart, regionOf, sceneWithSecret } from './hidden-scene.ts';
import { colourAt, difference, noisy, quarters } from './make-photos.ts';
import { NO_RIGHTS, type StartedService, startService } from './start-service.ts';

let worker: StartedService;
let started: StartedService;
beforeAll(async () => {
  worker = await startService();
});
beforeEach(async () => {
  started = await worker.inEmptyFolder();
});
afterAll(() => worker.stop());

const work = (change: Partial<PictureWork>): PictureWork => ({ hidden: [], ...change });
const hidden = (frame: PictureWork['hidden'][number]['frame'], way: 'blur' | 'cover' = 'blur') => ({
  id: 'area',
  frame,
  way,
});

/** Every file that is made of a photo, by name; and the pack's, the preview's. */
async function everything(path: string, change: PictureWork | undefined) {
  const photo = 'p1';
  const wanted = ['page', 'social', 'site', 'paper'] as const;
  const made = await started.service.renditions({
    photo,
    path,
    wanted,
    rights: NO_RIGHTS,
    work: change,
    staging: started.staging,
  });
  if (made.status === 'failed') throw new Error(made.reason);
  const files = new Map<string, Uint8Array>();
  for (const { key } of made.renditions) {
    files.set(key, await readFile(join(started.staging, key)));
  }
  const whole = await started.service.fullSize({ path, photo, work: change });
  if (whole.status === 'failed') throw new Error(whole.reason);
  files.set('full-size', whole.jpeg);
  for (const edge of [160, 960]) {
    const shown = { photo, work: change, use: 'page' as const };
    const thumbnail = await started.service.thumbnail(path, { longEdge: edge, shown });
    if (thumbnail.status === 'failed') throw new Error(thumbnail.reason);
    files.set(`thumbnail-${edge}`, thumbnail.jpeg);
  }
  return files;
}

describe('hidden areas', () => {
  const AT = { x: 0.55, y: 0.2, width: 0.2, height: 0.3 };

  let opened: ReturnType<typeof everything> | undefined;

  it.each(['blur', 'cover'] as const)('leave nothing behind in any output: %s', async (way) => {
    const path = await started.put('a.png', await sceneWithSecret(1000, 690, AT));
    opened ??= everything(path, undefined);
    const open = await opened;
    const closed = await everything(path, work({ hidden: [hidden(AT, way)] }));
    expect([...closed.keys()]).toEqual([...open.keys()]);
    for (const [name, bytes] of closed) {
      // The card of social networks shows another part of the picture; colours suffice there.
      if (name !== 'p1-social.jpg') {
        const original = await regionOf(open.get(name) ?? new Uint8Array(), AT);
        const left = correlation(original, await regionOf(bytes, AT));
        expect(Math.abs(left), name).toBeLessThan(0.2);
      }
      if (way === 'cover') expect(await magentaPart(bytes), name).toBeLessThan(0.0001);
      else
        expect(await magentaPart(open.get(name) ?? new Uint8Array()), name).toBeGreaterThan(0.02);
    }
  });

  it('lie where they were drawn in a photo that was held upright and straightened', async () => {
    const degrees = 8;
    const scene = await sceneWithSecret(1000, 700, AT);
    // Stored lying on its side, as cameras do: the camera's note turns it upright.
    const stored = await sharp(scene)
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    const path = await started.put('turned.jpg', stored);
    const straightened = await everything(path, work({ straighten: degrees }));
    const frame = turnedFrame(AT, degrees, { width: 1000, height: 700 });
    const covered = await everything(
      path,
      work({ straighten: degrees, hidden: [hidden(frame, 'cover')] }),
    );
    for (const [name, bytes] of covered) {
      expect(await magentaPart(straightened.get(name) ?? new Uint8Array()), name).toBeGreaterThan(
        0.02,
      );
      expect(await magentaPart(bytes), name).toBeLessThan(0.0001);
    }
    const blurred = await everything(path, work({ straighten: degrees, hidden: [hidden(frame)] }));
    for (const [name, bytes] of blurred) {
      if (name === 'p1-social.jpg') continue;
      const original = await regionOf(straightened.get(name) ?? new Uint8Array(), frame);
      const left = correlation(original, await regionOf(bytes, frame));
      expect(Math.abs(left), name).toBeLessThan(0.2);
    }
  });

  it('are the same bytes every time, and others for another photo', async () => {
    const path = await started.put('a.png', await sceneWithSecret(900, 600, AT));
    const change = work({ straighten: -2, hidden: [hidden(AT)] });
    const digest = async (photo: string) => {
      const made = await started.service.fullSize({ path, photo, work: change });
      return made.status === 'done' && createHash('sha256').update(made.jpeg).digest('hex');
    };
    const first = await digest('p1');
    expect(await digest('p1')).toBe(first);
    expect(await digest('p2')).not.toBe(first);
  });

  it('never touch the original, and take no thumbnail of the camera with them', async () => {
    const bytes = await noisy(900, 600).jpeg().toBuffer();
    const path = await started.put('a.jpg', bytes);
    const files = await everything(path, work({ hidden: [hidden(AT)] }));
    expect((await readFile(path)).equals(bytes)).toBe(true);
    const start = Buffer.from([0xff, 0xd8, 0xff]);
    for (const [name, made] of files) {
      const jpeg = Buffer.from(made);
      if (jpeg.subarray(0, 3).equals(start)) expect(jpeg.indexOf(start, 3), name).toBe(-1);
    }
  });
});

describe('crops', () => {
  const RIGHT_HALF = { x: 0.5, y: 0, width: 0.5, height: 1 };
  const BLUE = { r: 0x28, g: 0x46, b: 0xc8 };
  const GREEN = { r: 0x28, g: 0xa0, b: 0x3c };

  it('are of each use, and of the page where a use has none', async () => {
    const path = await started.put('q.png', await quarters(3000, 2000).png().toBuffer());
    const lower = { x: 0, y: 0.5, width: 0.5, height: 0.5 };
    const files = await everything(path, work({ crops: { page: RIGHT_HALF, site: lower } }));
    const sizes = new Map<string, string>();
    for (const [name, bytes] of files) {
      const { width, height } = await sharp(bytes).metadata();
      sizes.set(name, `${width}x${height}`);
    }
    expect(sizes.get('p1-page-1500.jpg')).toBe('1500x2000');
    expect(sizes.get('p1-paper.jpg')).toBe('1500x2000');
    expect(sizes.get('p1-site.jpg')).toBe('1500x1000');
    expect(sizes.get('p1-social.jpg')).toBe('1200x630');
    expect(sizes.get('full-size')).toBe('1500x2000');
    expect(sizes.get('thumbnail-960')).toBe('720x960');
    const upper = await colourAt(files.get('p1-page-480.webp') ?? '', 0.25, 0.25);
    expect(difference(upper, GREEN)).toBeLessThan(14);
    const site = await colourAt(files.get('p1-site.jpg') ?? '', 0.5, 0.5);
    expect(difference(site, BLUE)).toBeLessThan(14);
  });

  it('of a small part are made from the original’s own pixels', async () => {
    const path = await started.put('n.jpg', await noisy(4000, 1200).jpeg().toBuffer());
    const small = { x: 0.4, y: 0.4, width: 0.4, height: 0.4 };
    const made = await started.service.renditions({
      photo: 'p',
      path,
      wanted: ['page'],
      rights: NO_RIGHTS,
      work: work({ crops: { page: small } }),
      staging: started.staging,
    });
    expect(made.status === 'done' && Math.max(...made.renditions.map(({ width }) => width))).toBe(
      1600,
    );
    expect(await readdir(started.staging)).toContain('p-page-1600.avif');
  });

  it('of a fixed shape follow the focus', async () => {
    const path = await started.put('q.png', await quarters(1400, 2000).png().toBuffer());
    const card = async (y: number) => {
      const focus = { x: 0.25, y };
      await started.service.renditions({
        photo: 'p1',
        path,
        wanted: ['social'],
        rights: NO_RIGHTS,
        work: work({ focus }),
        staging: started.staging,
      });
      return colourAt(await readFile(join(started.staging, 'p1-social.jpg')), 0.25, 0.5);
    };
    expect(difference(await card(0.9), BLUE)).toBeLessThan(14);
    expect(difference(await card(0.1), { r: 0xc8, g: 0x3c, b: 0x28 })).toBeLessThan(14);
  });
});

it('a straightened picture has no empty corners and keeps its shape', async () => {
  const path = await started.put('n.jpg', await noisy(1800, 1200).jpeg().toBuffer());
  for (const degrees of [-15, 4]) {
    const change = work({ straighten: degrees });
    const made = await started.service.fullSize({ path, photo: 'p1', work: change });
    if (made.status === 'failed') throw new Error(made.reason);
    const whole = made.jpeg;
    const { width = 0, height = 0 } = await sharp(whole).metadata();
    expect(width / height).toBeCloseTo(1.5, 2);
    for (const [x, y] of [
      [0.002, 0.002],
      [0.998, 0.002],
      [0.002, 0.998],
      [0.998, 0.998],
    ] as const) {
      expect(difference(await colourAt(whole, x, y), { r: 255, g: 255, b: 255 })).toBeGreaterThan(
        20,
      );
    }
  }
});

/** Where a frame lies after its picture was turned clockwise and cut to its own shape. */
function turnedFrame(
  frame: PictureWork['hidden'][number]['frame'],
  degrees: number,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const radians = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  const scale = Math.min(width / (width * c + height * s), height / (width * s + height * c));
  const corners = [0, 1].flatMap((right) =>
    [0, 1].map((below) => {
      const x = (frame.x + right * frame.width - 0.5) * width;
      const y = (frame.y + below * frame.height - 0.5) * height;
      return {
        x: (x * c - y * s) / (width * scale) + 0.5,
        y: (x * s + y * c) / (height * scale) + 0.5,
      };
    }),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
