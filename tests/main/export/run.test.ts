import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExport } from '../../../main/export/run.ts';
import { finish, prepare } from './prepared.ts';

/** Every file below a folder with its SHA-256. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file).split(path.sep).join('/');
      return [
        name,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const;
    }),
  );
  return Object.fromEntries(found);
}

describe('An export that succeeds', () => {
  test('lists just the files that lie in its folder, with their sizes and hashes', async () => {
    const { request, target } = await prepare();
    const { result } = await finish(
      await request(['html', 'docx', 'fragment', 'txt'], ['kk', 'ru']),
    );
    expect(path.dirname(result.folder)).toBe(target);
    const listed = Object.fromEntries(result.files.map((file) => [file.path, file.sha256]));
    expect(listed).toEqual(await contents(result.folder));
    for (const file of result.files) {
      expect((await stat(path.join(result.folder, file.path))).size).toBe(file.bytes);
    }
    expect(new Set(result.files.map(({ format }) => format))).toEqual(
      new Set(['html', 'docx', 'fragment', 'txt']),
    );
  });

  test('is called by slug, its own date and version, and never takes a name twice', async () => {
    const { request, target } = await prepare();
    const names: string[] = [];
    for (let count = 0; count < 3; count++) {
      names.push(path.basename((await finish(await request(['txt']))).result.folder));
    }
    expect(names[0]).toMatch(/^[a-z0-9-]+-2026-09-18-v1$/);
    expect(names).toEqual([names[0], `${names[0]}-2`, `${names[0]}-3`]);
    expect((await readdir(target)).sort()).toEqual([...names].sort());
  });

  test('names its embargo in the folder', async () => {
    const { request } = await prepare();
    const plain = await request(['txt']);
    const edition = { ...plain.edition, embargoUntil: '2026-12-04T12:00:00+05:00' };
    const { result } = await finish({ ...plain, edition });
    expect(path.basename(result.folder)).toMatch(/-v1_EMBARGO-20261204-1200$/);
  });

  test('twice gives the same bytes', async () => {
    const { request } = await prepare();
    const formats = ['html', 'docx', 'fragment', 'txt'] as const;
    const first = await finish(await request(formats, ['kk', 'ru']));
    const second = await finish(await request(formats, ['kk', 'ru']));
    expect(await contents(second.result.folder)).toEqual(await contents(first.result.folder));
  });

  test('two at once get a folder each', async () => {
    const { request, target } = await prepare();
    const both = await Promise.all([
      finish(await request(['txt'])),
      finish(await request(['txt'])),
    ]);
    expect(new Set(both.map(({ result }) => result.folder)).size).toBe(2);
    expect(await readdir(target)).toHaveLength(2);
  });

  test('a picture that stands in two languages is two files, not one with two names', async () => {
    const { request } = await prepare();
    const { result } = await finish(await request(['fragment'], ['kk', 'ru']));
    const pictures = result.files.filter(({ path: at }) => at.endsWith('001.jpg'));
    const inodes = await Promise.all(
      pictures.map(async (file) => (await stat(path.join(result.folder, file.path))).ino),
    );
    expect(new Set(inodes).size).toBe(pictures.length);
  });

  test('asks for no pictures that no format needs', async () => {
    const { request } = await prepare();
    const { events, result } = await finish(await request(['txt']));
    expect(events.some(({ type }) => type === 'photo')).toBe(false);
    expect(result.photos).toEqual([]);
  });

  test('leaves a photo out that cannot be read, says why, and goes on', async () => {
    const { request, photosFolder } = await prepare();
    const asked = await request(['fragment']);
    const [cut, gone] = asked.photos.photos;
    await truncate(path.join(photosFolder, cut?.file ?? ''), 2_000);
    await rm(path.join(photosFolder, gone?.file ?? ''));
    const { result } = await finish(asked);
    const failed = result.photos.filter(({ status }) => status === 'failed');
    expect(failed.map(({ id, reason }) => [id, reason])).toEqual([
      [cut?.id, 'truncated'],
      [gone?.id, 'vanished'],
    ]);
    const page = result.files.find((file) => file.path.endsWith('fragment.html'));
    const html = await readFile(path.join(result.folder, page?.path ?? ''), 'utf8');
    for (const [, src = ''] of html.matchAll(/src="([^"]+)"/g)) {
      const at = path.posix.join(path.posix.dirname(page?.path ?? ''), src);
      expect(result.files.map((file) => file.path)).toContain(at);
    }
  });

  test('never reads a photo from outside of the release, whatever photos.json says', async () => {
    const { request, library } = await prepare();
    const asked = await request(['fragment']);
    const [first, ...others] = asked.photos.photos;
    if (!first) throw new Error('the sample has photos');
    await writeFile(
      path.join(library, 'outside.jpg'),
      await readFile(path.join(asked.photosFolder, first.file)),
    );
    const lead = { ...first, file: '../../../../outside.jpg' };
    const { result } = await finish({
      ...asked,
      photos: { ...asked.photos, photos: [lead, ...others] },
    });
    expect(result.photos[0]).toMatchObject({ id: first.id, status: 'failed', reason: 'vanished' });
  });

  test.skipIf(process.platform === 'win32')(
    'never follows a link that leads out of the release',
    async () => {
      const { request, library, photosFolder } = await prepare();
      const asked = await request(['fragment']);
      const [first, second] = asked.photos.photos;
      const at = path.join(photosFolder, first?.file ?? '');
      await rename(at, path.join(library, 'outside.jpg'));
      await symlink(path.join(library, 'outside.jpg'), at);
      const { result } = await finish(asked);
      expect(result.photos).toMatchObject([
        { id: first?.id, status: 'failed', reason: 'vanished' },
        { id: second?.id, status: 'done' },
      ]);
    },
  );
});

describe('An export that is refused', () => {
  async function refusal(target: string, formats: readonly 'txt'[] = ['txt']) {
    const { request, library } = await prepare();
    const asked = await request(formats, ['ru'], { target: target.replace('LIBRARY', library) });
    return finish(asked).catch((error: unknown) => error);
  }

  test.each([
    ['inside-library', 'LIBRARY'],
    ['inside-library', 'LIBRARY/releases/2026'],
    ['missing', '/nowhere/at/all'],
    ['not-a-folder', '/etc/hostname'],
  ])('%s: %s', async (reason, target) => {
    expect(await refusal(target)).toMatchObject({ name: 'ExportRefused', reason });
  });

  // Not even root may make folders in the kernel's own file system.
  test.skipIf(process.platform !== 'linux')('read-only', async () => {
    expect(await refusal('/sys/kernel')).toMatchObject({ reason: 'read-only' });
  });

  test('nothing-to-export: no format, or no language', async () => {
    const { request } = await prepare();
    const nothing = { reason: 'nothing-to-export' };
    await expect(finish(await request([]))).rejects.toMatchObject(nothing);
    await expect(finish(await request(['txt'], []))).rejects.toMatchObject(nothing);
  });

  const disk = smallDisk();
  test.skipIf(!disk)('disk-full: nothing is left of it', async () => {
    const { request } = await prepare();
    const asked = await request(['html'], ['ru'], { target: disk ?? '' });
    await expect(finish(asked)).rejects.toMatchObject({ reason: 'disk-full' });
    expect(await readdir(disk ?? '')).toEqual([]);
  });

  test.skipIf(!disk)('disk-full, found while the last files are written', async () => {
    const { request } = await prepare();
    // The photos just fit; the second format's documents no longer do.
    const asked = await request(['txt'], ['kk', 'ru', 'en'], { target: disk ?? '' });
    const large = { path: 'large.bin', bytes: new Uint8Array(3_000_000) };
    const heavy = { name: 'txt' as const, purposes: [], render: async () => [large] };
    await expect(finish({ ...asked, formats: [...asked.formats, heavy] })).rejects.toMatchObject({
      reason: 'disk-full',
    });
    expect(await readdir(disk ?? '')).toEqual([]);
  });
});

describe('An export that is stopped', () => {
  test('by its signal leaves nothing behind', async () => {
    const { request, target } = await prepare();
    const asked = await request(['html'], ['kk', 'ru']);
    const stop = new AbortController();
    const running = async () => {
      for await (const event of runExport(asked, stop.signal)) {
        if (event.type === 'photo' && event.done === 1) stop.abort();
      }
    };
    await expect(running()).rejects.toMatchObject({ reason: 'cancelled' });
    expect(await readdir(target)).toEqual([]);
  });

  test('by leaving its loop leaves nothing behind', async () => {
    const { request, target } = await prepare();
    for await (const event of runExport(await request(['html']))) {
      if (event.type === 'photo' && event.done === 1) break;
    }
    expect(await readdir(target)).toEqual([]);
  });

  test('by a format that fails leaves nothing behind', async () => {
    const { request, target } = await prepare();
    const asked = await request(['txt']);
    const broken = {
      name: 'txt' as const,
      purposes: [],
      render: async () => Promise.reject(new Error('broken')),
    };
    const formats = [...asked.formats, broken];
    await expect(finish({ ...asked, formats })).rejects.toMatchObject({ reason: 'other' });
    expect(await readdir(target)).toEqual([]);
  });

  test('by a killed program: what it left is swept a day later, and nothing else', async () => {
    const { request, target } = await prepare();
    const left = path.join(target, '.release-2026-09-18-v1.abcdefghjk.part');
    const fresh = path.join(target, '.release-2026-09-18-v1.ghjkmnpqrs.part');
    const others = path.join(target, '.other.part.d');
    const browsers = path.join(target, '.film.download.part');
    for (const folder of [left, fresh, others, browsers]) await mkdir(folder);
    const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const folder of [left, others, browsers]) await utimes(folder, longAgo, longAgo);
    await finish(await request(['txt']));
    const names = await readdir(target);
    expect(names).not.toContain(path.basename(left));
    expect(names).toContain(path.basename(fresh));
    expect(names).toContain(path.basename(others));
    expect(names).toContain(path.basename(browsers));
  });
});

test('files of two formats under names that Windows takes for one are refused', async () => {
  const { request, target } = await prepare();
  const asked = await request(['txt']);
  const file = (name: string) => ({ path: name, bytes: new Uint8Array(1) });
  const twice = {
    name: 'txt' as const,
    purposes: [],
    render: async () => [file('ru/Index.html'), file('ru/index.HTML')],
  };
  await expect(finish({ ...asked, formats: [twice] })).rejects.toMatchObject({ reason: 'other' });
  const outside = { ...twice, render: async () => [file('../outside.txt')] };
  await expect(finish({ ...asked, formats: [outside] })).rejects.toMatchObject({ reason: 'other' });
  expect(await readdir(target)).toEqual([]);
});

/** A disk of 128 KB, where this user may mount one. */
function smallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const { stdout } = spawnSync('mktemp', ['-d', path.join(tmpdir(), 'pressdesk-disk-XXXXXX')], {
    encoding: 'utf8',
  });
  const folder = stdout.trim();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder]);
  if (status !== 0) return undefined;
  process.once('exit', () => spawnSync('umount', [folder]));
  return folder;
}
