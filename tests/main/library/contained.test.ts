import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containedFile, contains } from '../../../main/library/contained.ts';
import { logoPath } from '../../../main/library/logo.ts';
import { emptyFolder, libraryIn, newLibrary } from './folders.ts';

const HOSTILE = [
  '',
  '.',
  '..',
  '../secret.jpg',
  '../../../../office.json',
  '..\\secret.jpg',
  'a/../../secret.jpg',
  '/etc/hostname',
  'C:\\Windows\\win.ini',
  'C:secret.jpg',
  '\\\\server\\share\\secret.jpg',
  'secret.jpg\u0000.jpg',
  'NUL',
  'photo.jpg:stream',
];

describe('a file that a document names', () => {
  it.each(HOSTILE)('is not found outside of its folder: %j', async (name) => {
    const library = await newLibrary();
    const { id } = await library.create({});
    await writeFile(join(library.releaseFolder(id), 'secret.jpg'), 'x');
    await expect(library.photoPath(id, name)).rejects.toMatchObject({ reason: 'missing' });
    expect(await logoPath(library.folder, name)).toBeUndefined();
  });

  it('is found by its name, signs of addresses and other letters in it too', async () => {
    const root = await emptyFolder();
    await mkdir(join(root, 'photos'));
    for (const name of ['Әкім мен халық.jpg', "l'été 😀 & co.jpg", `${'а'.repeat(60)}.jpg`]) {
      await writeFile(join(root, 'photos', name), 'x');
      expect(await containedFile(root, 'photos', name)).toBe(join(root, 'photos', name));
    }
  });

  it.skipIf(process.platform === 'win32')('is not found behind a link that leads out', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const folder = library.releaseFolder(id);
    const outside = await emptyFolder();
    await writeFile(join(outside, 'secret.jpg'), 'x');
    await mkdir(join(folder, 'photos'));
    await symlink(join(outside, 'secret.jpg'), join(folder, 'photos', 'link.jpg'));
    await expect(library.photoPath(id, 'link.jpg')).rejects.toMatchObject({ reason: 'missing' });
    await rename(join(folder, 'photos'), join(folder, 'own'));
    await symlink(outside, join(folder, 'photos'));
    await expect(library.photoPath(id, 'secret.jpg')).rejects.toMatchObject({ reason: 'missing' });
    await symlink(join(outside, 'secret.jpg'), join(library.folder, 'logo.png'));
    expect(await logoPath(library.folder, 'logo.png')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is found in a library behind a link', async () => {
    const root = await emptyFolder();
    const home = join(root, 'Кітапхана #1 100%');
    await mkdir(join(home, 'photos'), { recursive: true });
    await writeFile(join(home, 'photos', 'a.jpg'), 'x');
    await symlink(home, join(root, 'link'));
    const found = await containedFile(join(root, 'link'), 'photos', 'a.jpg');
    expect(found).toBe(join(root, 'link', 'photos', 'a.jpg'));
  });
});

it.skipIf(process.platform === 'win32')('a whole library behind a link works as one', async () => {
  const root = await emptyFolder();
  await mkdir(join(root, 'Сетевой диск #2 50%'));
  await symlink(join(root, 'Сетевой диск #2 50%'), join(root, 'link'));
  const library = await libraryIn(join(root, 'link'));
  const { id } = await library.create({ rubric: 'вода' });
  const { release } = await library.openRelease(id);
  await library.save(id, { base: release.revision, value: { ...release, rubric: 'свет' } });
  await writeFile(join(root, 'tap.jpg'), 'x');
  const source = join(root, 'tap.jpg');
  const { file } = await library.addPhoto(id, { source, originalName: '../Кран.jpg' });
  expect(await library.photoPath(id, file)).toBe(join(library.releaseFolder(id), 'photos', file));
  await library.closeRelease(id);
  await library.trash(id);
  expect(await library.emptyTrash()).toEqual({ deleted: 1 });
  expect(library.state()).toMatchObject({ state: 'ready', releases: 0, broken: [] });
});

it.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/', '/a', true],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected);
});
