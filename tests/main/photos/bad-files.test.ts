import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noisy, quarters } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

/** What each door says of a file. */
async function reasons(path: string): Promise<readonly string[]> {
  const all = await Promise.all([
    started.service.read(path),
    started.service.thumbnail(path, { longEdge: 200 }),
    started.renditions(path),
    started.service.peek(path),
    started.service.look(path),
    started.service.focus({ path, photo: 'p', work: undefined }),
    started.service.fullSize({ path, photo: 'p', work: undefined }),
  ]);
  return all.map((one) => (one.status === 'failed' ? one.reason : 'done'));
}

const readable = async (path: string) => (await started.service.read(path)).status;
const everywhere = (reason: string) => Array<string>(7).fill(reason);

describe('a file that is no usable photo gets its own reason, at every door', () => {
  it('a JPEG that was cut', async () => {
    const whole = await noisy(800, 600).jpeg().toBuffer();
    const path = await started.put('cut.jpg', whole.subarray(0, whole.length * 0.6));
    expect(await reasons(path)).toEqual(everywhere('truncated'));
  });

  it.each([
    ['png', () => noisy(300, 200).png()],
    ['webp', () => noisy(300, 200).webp()],
    ['avif', () => noisy(300, 200).avif({ effort: 0 })],
  ])('a %s that was cut', async (name, make) => {
    const whole = await make().toBuffer();
    const path = await started.put(`cut.${name}`, whole.subarray(0, whole.length * 0.6));
    expect(await reasons(path)).toEqual(everywhere('truncated'));
  });

  it('a TIFF whose directory is there and whose pixels are not', async () => {
    const whole = await noisy(300, 200).tiff({ compression: 'none' }).toBuffer();
    const path = await started.put('cut.tif', withoutMiddle(whole));
    expect(await reasons(path)).toEqual(everywhere('truncated'));
  });

  it('a TIFF in tiles, cut in its last tile or in its directory', async () => {
    const whole = await noisy(600, 400)
      .tiff({ tile: true, tileWidth: 256, tileHeight: 256 })
      .toBuffer();
    expect(await readable(await started.put('tiles.tif', whole))).toBe('done');
    const cut = await started.put('cut-tiles.tif', whole.subarray(0, whole.length - 40));
    expect(await reasons(cut)).toEqual(everywhere('truncated'));
  });

  it('a GIF that was cut', async () => {
    const whole = await noisy(300, 200).gif().toBuffer();
    expect(await readable(await started.put('whole.gif', whole))).toBe('done');
    const path = await started.put('cut.gif', whole.subarray(0, whole.length * 0.6));
    expect(await reasons(path)).toEqual(everywhere('truncated'));
  });

  it('a file without a byte', async () => {
    expect(await reasons(await started.put('empty.jpg', ''))).toEqual(everywhere('empty'));
  });

  it('a text that is called .jpg', async () => {
    const path = await started.put('text.jpg', 'Сегодня в районе открыли водопровод.');
    expect(await reasons(path)).toEqual(everywhere('not-a-photo'));
  });

  it('an SVG that is called .jpg, and that would draw if it were let', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="9"/></svg>';
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
    const path = await started.put('drawing.jpg', svg);
    expect(await reasons(path)).toEqual(everywhere('not-a-photo'));
  });

  it('a PDF, a folder, a film', async () => {
    expect(await reasons(await started.put('a.jpg', '%PDF-1.7\n'))).toEqual(
      everywhere('not-a-photo'),
    );
    const folder = join(started.folder, 'folder.jpg');
    await mkdir(folder);
    expect(await reasons(folder)).toEqual(everywhere('not-a-photo'));
    const film = Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1');
    expect(await reasons(await started.put('film.jpg', film))).toEqual(everywhere('not-a-photo'));
  });

  it('a camera’s raw file, whose preview would be a postage stamp', async () => {
    const raw = await quarters(160, 120).tiff().toBuffer();
    const path = await started.put('photo.nef', asReducedImage(raw));
    expect(await reasons(path)).toEqual(everywhere('unsupported'));
  });

  it('a PNG of 30,000 × 30,000 pixels', async () => {
    const bomb = hugePng(30_000);
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await reasons(await started.put('bomb.png', bomb))).toEqual(everywhere('too-large'));
  });

  it('a file that is not there', async () => {
    expect(await reasons(join(started.folder, 'gone.jpg'))).toEqual(everywhere('vanished'));
  });

  // Nothing is locked for root, but the kernel itself refuses this one to everybody.
  it.skipIf(process.platform === 'win32')('a file that may not be read', async () => {
    const locked = await started.put('locked.jpg', await quarters(90, 60).jpeg().toBuffer());
    await chmod(locked, 0);
    const refused = process.platform === 'linux' ? '/proc/self/mem' : locked;
    expect(await reasons(refused)).toEqual(everywhere('unreadable'));
  });

  it.skipIf(process.platform === 'win32')('a device, which has no end', async () => {
    expect(await reasons('/dev/zero')).toEqual(everywhere('not-a-photo'));
  });

  it('leaves nothing in the staging folder', async () => {
    expect(await readdir(started.staging)).toEqual([]);
  });

  it.skipIf(!hasRealPhotos)('files that fuzzing made', async () => {
    const folder = join(REAL_PHOTOS, 'broken');
    for (const name of await readdir(folder)) {
      expect(await reasons(join(folder, name))).toEqual(everywhere('not-a-photo'));
    }
    expect(await reasons(join(REAL_PHOTOS, 'broken.tif'))).toEqual(everywhere('truncated'));
  });
});

describe('names that trip programs', () => {
  const hostile = [
    'a#b%20c.jpg',
    'photo[1].jpg[page=2]',
    '50% ready.jpg',
    process.platform === 'win32' ? 'why.jpg' : 'why? "quoted" \'so\'.jpg',
    'тойға 🎉 келіңіз.jpg',
    'Ауданға су келді — №1.jpg',
    `${'ұ'.repeat(100)}.jpg`,
    `${'a'.repeat(196)}.jpg`,
    '-rf.jpg',
  ];
  it.each(hostile)('%s', async (name) => {
    const path = await started.put(name, await quarters(300, 200).jpeg().toBuffer());
    expect(await reasons(path)).toEqual(everywhere('done'));
  });
});

/** The header and directory whole, most of the pixels gone. */
function withoutMiddle(tiff: Buffer): Buffer {
  const directory = tiff.readUInt32LE(4);
  const moved = Buffer.concat([tiff.subarray(0, 2000), tiff.subarray(directory)]);
  moved.writeUInt32LE(2000, 4);
  return moved;
}

/** Marks a TIFF's first picture as a reduced one (NewSubfileType 1), as camera raw files do. */
function asReducedImage(tiff: Buffer): Buffer {
  const copy = Buffer.from(tiff);
  const directory = copy.readUInt32LE(4);
  copy.writeUInt16LE(254, directory + 2);
  copy.writeUInt16LE(4, directory + 4);
  copy.writeUInt32LE(1, directory + 6);
  copy.writeUInt32LE(1, directory + 10);
  return copy;
}

/** A white square of one bit a pixel: under a megabyte on disk, 900 million pixels in memory. */
function hugePng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
