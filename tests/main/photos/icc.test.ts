import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isSrgb } from '../../../main/photos/worker/icc.ts';
import { ADOBE_RGB, SRGB_BY_ANOTHER_NAME, writeProfile } from './matrix-profile.ts';

async function embedded(name: 'srgb' | 'p3'): Promise<Buffer> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  const bytes = await picture.withIccProfile(name).png().toBuffer();
  const { icc } = await sharp(bytes).metadata();
  if (!icc) throw new Error('no profile was embedded');
  return icc;
}

describe('sRGB is known', () => {
  it('by what the profile does, not by its name', async () => {
    expect(isSrgb(await embedded('srgb'))).toBe(true);
    expect(isSrgb(writeProfile(SRGB_BY_ANOTHER_NAME))).toBe(true);
    expect(isSrgb(writeProfile({ ...ADOBE_RGB, name: 'sRGB IEC61966-2.1' }))).toBe(false);
  });

  it('from its neighbours', async () => {
    expect(isSrgb(await embedded('p3'))).toBe(false);
    expect(isSrgb(writeProfile(ADOBE_RGB))).toBe(false);
    expect(isSrgb(writeProfile({ ...SRGB_BY_ANOTHER_NAME, gamma: 2.2 }))).toBe(false);
    expect(isSrgb(writeProfile({ ...SRGB_BY_ANOTHER_NAME, gamma: 1.8 }))).toBe(false);
    expect(isSrgb(writeProfile({ ...SRGB_BY_ANOTHER_NAME, gamma: 1 }))).toBe(false);
  });

  it('not in a profile that is cut or empty', () => {
    const whole = writeProfile(SRGB_BY_ANOTHER_NAME);
    for (let length = 0; length < whole.length; length += 7) {
      expect(isSrgb(whole.subarray(0, length))).toBe(false);
    }
  });
});
