import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meanDifference } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

describe.skipIf(!hasRealPhotos)('real photographs of all eight orientations', () => {
  let started: StartedService;
  beforeAll(async () => {
    started = await startService();
  });
  afterAll(() => started.stop());

  const picture = async (name: string) => {
    const photo = name.replace('.jpg', '');
    const made = await started.renditions(join(REAL_PHOTOS, name), ['site'], photo);
    expect(made.status).toBe('done');
    return readFile(join(started.staging, `${photo}-site.jpg`));
  };

  it.each(['landscape', 'portrait'])(
    '%s come out as one and the same upright picture',
    async (shape) => {
      const upright = await picture(`orientation-${shape}-1.jpg`);
      for (const tag of [2, 3, 4, 5, 6, 7, 8]) {
        const other = await picture(`orientation-${shape}-${tag}.jpg`);
        // They differ in the number that is written on them, and in nothing else.
        expect(await meanDifference(upright, other)).toBeLessThan(3);
      }
    },
  );
});
