import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { runExport } from '../../../../main/export/run.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { finish, prepare } from '../prepared.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pixels = async (at: string) => hash(await sharp(at).raw().toBuffer());

/** The hashes of all originals: nothing may ever change them. */
async function originals(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => hash(await readFile(path.join(folder, name)))));
}

const small = spawnSync('mktemp', ['-d', path.join(tmpdir(), 'pressdesk-pack-XXXXXX')], {
  encoding: 'utf8',
}).stdout.trim();
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status === 0;

describe('A photo pack', () => {
  test('holds every photo at full size with its words, by the office’s names, and a table', async () => {
    const { request, photosFolder } = await prepare();
    const before = await originals(photosFolder);
    const asked = await request(['photos'], ['kk', 'ru']);
    const { result } = await finish(asked);
    expect(result.photos.every(({ status }) => status === 'done')).toBe(true);
    const paths = result.files.map((file) => file.path);
    expect(paths.at(-1)).toBe('photos/captions.csv');
    expect(paths[0]).toMatch(/^photos\/20260918_[a-z-]+_[a-z0-9-]+_001(_[a-z]+)?\.jpg$/);
    for (const [index, photo] of asked.edition.photos.entries()) {
      const at = path.join(result.folder, paths[index] ?? '');
      const stored = asked.photos.photos.find(({ id }) => id === photo.id);
      expect(await pixels(at)).toBe(await pixels(path.join(photosFolder, stored?.file ?? '')));
      const { fields } = readMetadata(await readFile(at), 'jpeg');
      expect(fields.caption).toEqual(photo.rights.fields.caption);
      expect(fields.credit?.und).toBe(photo.rights.fields.credit?.kk);
    }
    const table = await readFile(path.join(result.folder, 'photos', 'captions.csv'), 'utf8');
    expect(table).toContain(path.basename(paths[0] ?? ''));
    expect(await originals(photosFolder)).toEqual(before);
  });

  test('is the same bytes when it is made again', async () => {
    const { request } = await prepare();
    const sums = async () => (await finish(await request(['photos']))).result.files;
    expect((await sums()).map(({ sha256 }) => sha256)).toEqual(
      (await sums()).map(({ sha256 }) => sha256),
    );
  });

  test('says in every name that it is not to be printed yet', async () => {
    const { request } = await prepare();
    const asked = await request(['photos']);
    const edition = { ...asked.edition, embargoUntil: '2026-12-04T12:00:00+05:00' };
    const { result } = await finish({ ...asked, edition });
    for (const file of result.files) expect(file.path).toContain('EMBARGO-20261204-1200');
    expect(result.files[0]?.path).toMatch(/_EMBARGO-20261204-1200\.jpg$/);
  });

  test('hides what is to be hidden, in a copy that is encoded anew', async () => {
    const { request, photosFolder } = await prepare();
    const asked = await request(['photos']);
    const frame = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
    const work = { hidden: [{ id: 'h', frame, way: 'cover' as const }] };
    const photos = asked.edition.photos.map((photo) => ({ ...photo, work }));
    const { result } = await finish({ ...asked, edition: { ...asked.edition, photos } });
    const at = path.join(result.folder, result.files[0]?.path ?? '');
    const stored = asked.photos.photos.find(({ id }) => id === photos[0]?.id);
    expect(await pixels(at)).not.toBe(await pixels(path.join(photosFolder, stored?.file ?? '')));
    // `stats` looks at the whole input, whatever was to be cut out of it.
    const part = await sharp(at)
      .extract(await middle(at))
      .png()
      .toBuffer();
    const { channels } = await sharp(part).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeLessThan(2);
    const { fields } = readMetadata(await readFile(at), 'jpeg');
    expect(fields.caption).toEqual(photos[0]?.rights.fields.caption);
  });

  test('leaves out an original that somebody changed, and says so', async () => {
    const { request, photosFolder } = await prepare();
    const asked = await request(['photos', 'html']);
    const [first, second] = asked.photos.photos;
    const other = await sharp({ create: { width: 50, height: 50, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    await writeFile(path.join(photosFolder, first?.file ?? ''), other);
    const { result } = await finish(asked);
    expect(result.photos).toMatchObject([
      { id: first?.id, status: 'failed', reason: 'changed' },
      { id: second?.id, status: 'done' },
    ]);
    const table = await readFile(path.join(result.folder, 'photos', 'captions.csv'), 'utf8');
    expect(table.trim().split('\r\n')).toHaveLength(2);
    expect(result.files.filter((file) => /^photos\/.*jpg$/.test(file.path))).toHaveLength(1);
  });

  test('that is cancelled leaves nothing', async () => {
    const { request, target, photosFolder } = await prepare();
    const before = await originals(photosFolder);
    const asked = await request(['photos']);
    const stop = new AbortController();
    const running = async () => {
      for await (const event of runExport(asked, stop.signal)) {
        if (event.type === 'photo' && event.done === 1) stop.abort();
      }
    };
    await expect(running()).rejects.toMatchObject({ reason: 'cancelled' });
    expect(await readdir(target)).toEqual([]);
    expect(await originals(photosFolder)).toEqual(before);
  });

  test.skipIf(!mounted)('that finds the disk full leaves nothing', async () => {
    const { request } = await prepare();
    const asked = await request(['photos'], ['ru'], { target: small });
    const failed = await finish(asked).catch((error: unknown) => error);
    const left = await readdir(small);
    spawnSync('umount', [small]);
    await rm(small, { recursive: true, force: true });
    expect(failed).toMatchObject({ reason: 'disk-full' });
    expect(left).toEqual([]);
  });
});

async function middle(at: string) {
  const { width, height } = await sharp(at).metadata();
  const side = { width: Math.round(width * 0.2), height: Math.round(height * 0.2) };
  return { left: Math.round(width * 0.4), top: Math.round(height * 0.4), ...side };
}
