import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookDistance, SAME_SCENE } from '../../../core/photos/look-distance.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

const SAMPLES = fileURLToPath(
  new URL('../../../assets/samples/releases/2026/2026-09-18-k7f3qx/photos/', import.meta.url),
);
const STREET = join(SAMPLES, 'street.jpg');

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

async function look(path: string) {
  const seen = await started.service.look(path);
  if (seen.status === 'failed') throw new Error(seen.reason);
  return seen.look;
}

describe('the look of a photo', () => {
  it('stays the same in other sizes, formats, brightness and compression', async () => {
    const original = await look(STREET);
    expect(original.dhash).toMatch(/^[0-9a-f]{16}$/);
    const open = () => sharp(STREET);
    const variants = [
      await open().resize(800).jpeg({ quality: 40 }).toBuffer(),
      await open().modulate({ brightness: 1.15 }).webp({ effort: 0 }).toBuffer(),
      await open().rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    ];
    for (const [n, bytes] of variants.entries()) {
      const { dhash } = await look(await started.put(`variant-${n}`, bytes));
      expect(lookDistance(dhash, original.dhash)).toBeLessThanOrEqual(3);
    }
  });

  it('differs between any two scenes', async () => {
    const names = await readdir(SAMPLES);
    const looks = await Promise.all(names.map((name) => look(join(SAMPLES, name))));
    for (const [n, a] of looks.entries()) {
      for (const b of looks.slice(n + 1)) {
        expect(lookDistance(a.dhash, b.dhash)).toBeGreaterThan(SAME_SCENE);
      }
    }
  });

  it('is the sharper, the less a picture is blurred', async () => {
    const sharpnessAt = async (sigma: number) => {
      const bytes = await sharp(STREET).blur(sigma).jpeg({ quality: 95 }).toBuffer();
      return (await look(await started.put(`blurred-${sigma}.jpg`, bytes))).sharpness;
    };
    const [crisp, soft, lost] = [
      (await look(STREET)).sharpness,
      await sharpnessAt(1),
      await sharpnessAt(4),
    ];
    expect(crisp).toBeGreaterThan(soft);
    expect(soft).toBeGreaterThan(lost * 2);
  });

  it('of a file that is no photo is a reason', async () => {
    const path = await started.put('text.jpg', 'not a picture');
    expect(await started.service.look(path)).toEqual({ status: 'failed', reason: 'not-a-photo' });
  });
});

describe('a messenger copy', () => {
  it('is a small JPEG, compressed again, with nothing of the camera left', async () => {
    const small = () => sharp(STREET).resize(1280);
    const copy = await started.put('copy.jpg', await small().jpeg({ quality: 80 }).toBuffer());
    expect((await look(copy)).recompressed).toBe(true);
    const others = {
      'camera.jpg': await small()
        .withExif({ IFD0: { Make: 'NIKON', Model: 'D850' } })
        .jpeg({ quality: 80 })
        .toBuffer(),
      'fine.jpg': await small().jpeg({ quality: 96 }).toBuffer(),
      'large.jpg': await sharp(STREET).resize(3000).jpeg({ quality: 80 }).toBuffer(),
      'drawn.png': await small().png().toBuffer(),
      'agency.jpg': await small()
        .withXmp(
          '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="An agency"/></rdf:RDF></x:xmpmeta>',
        )
        .jpeg({ quality: 80 })
        .toBuffer(),
    };
    for (const [name, bytes] of Object.entries(others)) {
      expect((await look(await started.put(name, bytes))).recompressed, name).toBe(false);
    }
  });

  it.skipIf(!hasRealPhotos)('is no photo that comes from a camera', async () => {
    for (const name of ['canon-lightroom.jpg', 'iphone-6.jpg', 'nikon-iptc.jpg', 'iphone.heic']) {
      expect((await look(join(REAL_PHOTOS, name))).recompressed, name).toBe(false);
    }
  });
});
