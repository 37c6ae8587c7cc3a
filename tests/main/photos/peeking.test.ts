import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKER, segmentBytes } from '../../../main/photos/metadata/jpeg-file.ts';
import { writeMetadata } from '../../../main/photos/metadata/write.ts';
import { noisy } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

const LARGE = await noisy(3000, 2000).jpeg({ quality: 90 }).toBuffer();

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

/** What reading the whole file says, without the hash that a peek leaves out. */
async function whole(path: string) {
  const read = await started.service.read(path);
  if (read.status === 'failed') return read;
  const { sha256: _hash, ...photo } = read.photo;
  return { status: 'done', photo };
}

describe('a peek at a photo', () => {
  it('tells the same as reading all of it', async () => {
    const bytes = await noisy(3000, 2000)
      .withExif({ IFD0: { Make: 'NIKON', Model: 'D850' } })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 90 })
      .toBuffer();
    expect(bytes.length).toBeGreaterThan(1_000_000);
    const path = await started.put('large.jpg', bytes);
    expect(await started.service.peek(path)).toEqual(await whole(path));
    expect(await started.service.peek(path)).toMatchObject({
      photo: { width: 2000, height: 3000 },
    });
  });

  it('finds words that stand behind other large segments', async () => {
    const captioned = writeMetadata(
      LARGE,
      'jpeg',
      { caption: { kk: 'Әкім су құбырын көріп тұр' } },
      { languages: ['kk'], keepCamera: false, keepPosition: false },
    );
    // Six segments of 64 KB, as another program's preview takes them, stand before the words.
    const filler = segmentBytes(MARKER.app15, Buffer.alloc(65_000));
    const parts = [captioned.subarray(0, 2), ...Array(6).fill(filler), captioned.subarray(2)];
    const path = await started.put('preview-first.jpg', Buffer.concat(parts));
    expect(await started.service.peek(path)).toMatchObject({
      photo: { fields: { caption: { kk: 'Әкім су құбырын көріп тұр' } } },
    });
  });

  it.skipIf(!hasRealPhotos)(
    'tells the same of every real photo, and of every broken one',
    async () => {
      for (const folder of [REAL_PHOTOS, join(REAL_PHOTOS, 'broken')]) {
        for (const name of await readdir(folder)) {
          const path = join(folder, name);
          expect(await started.service.peek(path), name).toEqual(await whole(path));
        }
      }
    },
  );

  it('never takes a cut or hollow file for a whole one', async () => {
    const cut = await started.put('cut.jpg', LARGE.subarray(0, LARGE.length - 100_000));
    expect(await started.service.peek(cut)).toEqual({ status: 'failed', reason: 'truncated' });
    const text = await started.put('text.jpg', 'x'.repeat(600_000));
    expect(await started.service.peek(text)).toEqual({ status: 'failed', reason: 'not-a-photo' });
    const gone = join(started.folder, 'gone.jpg');
    expect(await started.service.peek(gone)).toEqual({ status: 'failed', reason: 'vanished' });
  });
});
