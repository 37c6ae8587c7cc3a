import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Colour, colourAt, difference } from './make-photos.ts';
import { ADOBE_RGB, writeProfile } from './matrix-profile.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

/** A flag's red and sky blue: colours that a person recognises when they are wrong. */
const RED: Colour = { r: 200, g: 60, b: 40 };
const SKY: Colour = { r: 0, g: 150, b: 200 };

const plain = ({ r, g, b }: Colour) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: { r, g, b } } });

/** What the web copy shows in its middle, and whether any profile was left in it. */
async function published(bytes: Buffer, name: string): Promise<Colour> {
  const path = await started.put(name, bytes);
  const result = await started.renditions(path, ['site', 'page'], 'colour');
  expect(result.status).toBe('done');
  const file = join(started.staging, 'colour-site.jpg');
  const { hasProfile, space, depth } = await sharp(file).metadata();
  expect({ hasProfile, space, depth }).toEqual({
    hasProfile: false,
    space: 'srgb',
    depth: 'uchar',
  });
  return colourAt(file, 0.5, 0.5);
}

describe('colours come out in sRGB', () => {
  it('from Display P3', async () => {
    const bytes = await plain(RED).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
    expect(difference(await colourOfBytes(bytes), RED)).toBeGreaterThan(10);
    expect(difference(await published(bytes, 'p3.jpg'), RED)).toBeLessThan(5);
  });

  it('from Adobe RGB', async () => {
    const profile = await started.put('wide.icc', writeProfile(ADOBE_RGB));
    const bytes = await plain(RED).withIccProfile(profile).jpeg({ quality: 100 }).toBuffer();
    expect(difference(await colourOfBytes(bytes), RED)).toBeGreaterThan(10);
    expect(difference(await published(bytes, 'adobe.jpg'), RED)).toBeLessThan(5);
  });

  it('from an embedded sRGB profile, unchanged', async () => {
    const bytes = await plain(SKY).withIccProfile('srgb').png().toBuffer();
    expect(difference(await published(bytes, 'srgb.png'), SKY)).toBeLessThan(4);
  });

  it('from CMYK', async () => {
    const bytes = await plain(RED).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    // Inks cannot show this red exactly; inverted or unconverted inks would be off by a hundred.
    expect(difference(await published(bytes, 'cmyk.jpg'), RED)).toBeLessThan(40);
  });

  it('from sixteen bits a channel', async () => {
    const bytes = await plain(SKY).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    expect(difference(await published(bytes, 'deep.png'), SKY)).toBeLessThan(4);
  });

  it('from greys', async () => {
    const grey = { r: 120, g: 120, b: 120 };
    const bytes = await plain(grey).toColourspace('b-w').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(1);
    expect(difference(await published(bytes, 'grey.jpg'), grey)).toBeLessThan(4);
  });

  it('with white where the original is transparent', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({
      create: { width: 400, height: 300, channels: 4, background: clear },
    })
      .png()
      .toBuffer();
    const white = { r: 255, g: 255, b: 255 };
    expect(difference(await published(bytes, 'clear.png'), white)).toBeLessThan(2);
  });

  it.skipIf(!hasRealPhotos)(
    'from a real CMYK photo whose profile lies in nine pieces',
    async () => {
      const path = join(REAL_PHOTOS, 'multiple-icc.jpg');
      const result = await started.renditions(path, ['page'], 'pieces');
      expect(result.status).toBe('done');
      // The letters' dark blue, which an ignored profile turns into something lighter.
      const file = join(started.staging, 'pieces-page-140.jpg');
      const { dominant } = await sharp(file).stats();
      expect(dominant.r).toBeGreaterThan(240);
    },
  );
});

/** The stored numbers, without any profile applied. */
async function colourOfBytes(bytes: Buffer): Promise<Colour> {
  const { data } = await sharp(bytes, { ignoreIcc: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0] = data;
  return { r, g, b };
}
