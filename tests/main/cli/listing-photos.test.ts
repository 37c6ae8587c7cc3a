import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyHome, ROOT } from '../application/start.ts';
import { listedSchema } from './listed.ts';
import { cli, jsonOf } from './run-cli.ts';

const PICTURES = path.join(ROOT, 'assets/samples/releases/2026/2026-09-18-k7f3qx/photos');

let home: string;
let photos: string[];

beforeEach(async () => {
  home = await emptyHome();
  await mkdir(at('in'));
  photos = ['tap.jpg', 'pumps.jpg', 'tower.jpg'].map((name) => at('in', name));
  for (const photo of photos) await copyFile(path.join(PICTURES, path.basename(photo)), photo);
});

const at = (...names: string[]) => path.join(home, ...names);
const hashes = () =>
  Promise.all(
    photos.map(async (photo) =>
      createHash('sha256')
        .update(await readFile(photo))
        .digest('hex'),
    ),
  );

describe('photos', () => {
  test('has one entry for every file, whatever it is', async () => {
    const before = await hashes();
    await mkdir(at('in', 'DCIM'));
    await writeFile(at('in', 'notes.txt'), 'no photo');
    await writeFile(at('in', 'empty.jpg'), '');
    await writeFile(at('in', '.hidden'), 'x');
    await writeFile(
      at('in', 'DCIM', 'cut.jpg'),
      (await readFile(photos[0] ?? '')).subarray(0, 20_000),
    );
    await symlink(at('nowhere'), at('in', 'link.jpg'));
    await symlink(at('in'), at('in', 'round'));
    const ran = await cli(['photos', 'in', '--json'], home);
    expect(ran.status).toBe(1);
    expect(ran.error).not.toContain('    at ');
    const listed = listedSchema.parse(jsonOf(ran)).photos;
    const status = listed.map((photo): [string, string] => [
      path.basename(photo.file),
      photo.reason ?? photo.status,
    ]);
    expect(new Map<string, string>(status)).toEqual(
      new Map<string, string>([
        ['.hidden', 'not-a-photo'],
        ['cut.jpg', 'truncated'],
        ['empty.jpg', 'empty'],
        ['link.jpg', 'not-a-photo'],
        ['notes.txt', 'not-a-photo'],
        ['pumps.jpg', 'read'],
        ['tap.jpg', 'read'],
        ['tower.jpg', 'read'],
      ]),
    );
    const tap = listed.find(({ file }) => file === path.join('in', 'tap.jpg'));
    expect(tap).toMatchObject({ width: 3000, height: 2000, takenAt: '2026-09-18T10:42:18+05:00' });
    expect(await hashes()).toEqual(before);
  });

  test('names a file once, whichever of the folders given holds it', async () => {
    await mkdir(at('in', 'DCIM'));
    await copyFile(photos[0] ?? '', at('in', 'DCIM', 'one.jpg'));
    await symlink(at('in', 'DCIM'), at('card'));
    const ran = await cli(
      ['photos', 'in', path.join('in', 'DCIM'), 'card', path.join('in', 'tap.jpg'), '--json'],
      home,
    );
    const listed = listedSchema.parse(jsonOf(ran)).photos.map(({ file }) => file);
    expect(listed).toHaveLength(4);
    expect(listed).toContain(path.join('in', 'DCIM', 'one.jpg'));
    expect((await cli(['photos', at('in', 'DCIM', 'one.jpg'), '--json'], home)).status).toBe(0);
  });

  test('of a folder with photos only ends with 0, and of none with 2', async () => {
    expect((await cli(['photos', 'in'], home)).status).toBe(0);
    const ran = await cli(['photos', 'away', '--json'], home);
    expect(ran.status).toBe(2);
    expect(jsonOf(ran)).toMatchObject({ error: { code: 'not-read-missing' } });
    expect((await cli(['photos'], home)).status).toBe(2);
  });
});
