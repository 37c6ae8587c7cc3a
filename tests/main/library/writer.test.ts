import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NotReadError, NotWrittenError } from '../../../main/library/problems.ts';
import { createWriter } from '../../../main/library/writer.ts';
import { emptyFolder, libraryIn, newLibrary } from './folders.ts';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** A real file system of its own, so small that it fills up; or undefined where none can be had. */
async function smallDisk(options: string): Promise<string> {
  const folder = await emptyFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

function canMount(): boolean {
  if (!isRoot) return false;
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the writer', () => {
  it('keeps the order of writes to one path', async () => {
    const path = join(await emptyFolder(), 'a.json');
    const writer = createWriter();
    await Promise.all(Array.from({ length: 50 }, (_, i) => writer.write(path, String(i))));
    expect(await readFile(path, 'utf8')).toBe('49');
  });

  it('leaves nothing temporary behind', async () => {
    const folder = await emptyFolder();
    const writer = createWriter();
    await writer.update(join(folder, 'a.json'), async () => ({ content: 'a', result: 0 }));
    await writer.write(join(folder, 'b.json'), 'b');
    expect(await readdir(folder)).toEqual(['a.json', 'b.json']);
  });

  it('goes on after a failed write', async () => {
    const folder = await emptyFolder();
    const writer = createWriter();
    const path = join(folder, 'there', 'a.json');
    await expect(writer.write(path, 'a')).rejects.toBeInstanceOf(NotWrittenError);
    await writer.makeFolder(join(folder, 'there'));
    await writer.write(path, 'b');
    expect(await readFile(path, 'utf8')).toBe('b');
  });

  it('writes nothing when the comparison throws, and frees the file', async () => {
    const path = join(await emptyFolder(), 'a.json');
    const writer = createWriter();
    await writer.write(path, 'old');
    const refused = writer.update(path, async () => {
      throw new RangeError('no');
    });
    await expect(refused).rejects.toBeInstanceOf(RangeError);
    const seen = await writer.update(path, async (bytes) => ({ result: bytes?.toString() }));
    expect(seen).toBe('old');
  });

  it('copies an original with its hash and never over another', async () => {
    const folder = await emptyFolder();
    const writer = createWriter();
    const bytes = randomBytes(3_000_001);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(folder, 'source'), bytes);
    await writeFile(join(folder, 'other'), 'other');
    const target = join(folder, 'target');
    expect(await writer.copyIn(join(folder, 'source'), target)).toEqual({
      sha256,
      bytes: 3_000_001,
    });
    expect(await writer.copyIn(join(folder, 'other'), target)).toBe('taken');
    expect(await writer.copyIn(join(folder, 'source'), target)).toMatchObject({ sha256 });
    expect((await readFile(target)).equals(bytes)).toBe(true);
    await expect(writer.copyIn(join(folder, 'gone'), join(folder, 'x'))).rejects.toEqual(
      new NotReadError('missing', join(folder, 'gone')),
    );
    expect(await readdir(folder)).toEqual(['other', 'source', 'target']);
  });

  it('says that a name is too long', async () => {
    const path = join(await emptyFolder(), `${'ә'.repeat(200)}`, 'a');
    await expect(createWriter().makeFolder(path)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('says that something is no folder, and other strange refusals, without a code', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'a.json', 'full'), { recursive: true });
    await expect(createWriter().write(join(folder, 'a.json'), '')).rejects.toMatchObject({
      reason: 'other',
    });
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});

describe.skipIf(!canMount())('a disk that does not take it (needs root and mount)', () => {
  it('says that the disk is full, and what was there stays', async () => {
    const disk = await smallDisk('size=256k');
    const library = await libraryIn(join(disk, 'library'));
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const small = { ru: { headline: 'Помещается', body: [] } };
    await library.save(id, { base: 1, value: { ...release, texts: small } });
    const before = await readFile(join(library.releaseFolder(id), 'release.json'));
    const large = { ru: { headline: 'Не помещается '.repeat(20_000), body: [] } };
    await expect(
      library.save(id, { base: 2, value: { ...release, texts: large } }),
    ).rejects.toMatchObject({ reason: 'disk-full' });
    expect(await readFile(join(library.releaseFolder(id), 'release.json'))).toEqual(before);
    const names = await readdir(library.releaseFolder(id));
    expect(names.filter((name) => name.endsWith('.pressdesk-tmp'))).toEqual([]);
    // Memory did not run ahead of the disk: the same revision is still the one to save over.
    const again = await library.save(id, { base: 2, value: { ...release, rubric: 'Село' } });
    expect(again.revision).toBe(3);
  });

  it('says that a disk is full when a photo is copied, and leaves no half photo', async () => {
    const disk = await smallDisk('size=256k');
    const library = await libraryIn(join(disk, 'library'));
    const { id } = await library.create({});
    const source = join(await emptyFolder(), 'photo.jpg');
    await writeFile(source, randomBytes(400_000));
    await expect(library.addPhoto(id, { source, originalName: 'photo.jpg' })).rejects.toMatchObject(
      { reason: 'disk-full' },
    );
    expect(await readdir(join(library.releaseFolder(id), 'photos'))).toEqual([]);
  });

  it('opens a library on a read-only disk for reading, and says so', async () => {
    const disk = await smallDisk('size=1m');
    const first = await libraryIn(join(disk, 'library'));
    const { id } = await first.create({ rubric: 'Село' });
    await first.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const library = await libraryIn(join(disk, 'library'));
    expect(library.state().state).toBe('read-only');
    const opened = await library.openRelease(id);
    expect(opened).toMatchObject({ readOnly: true, release: { rubric: 'Село' } });
    await expect(library.save(id, { base: 1, value: opened.release })).rejects.toMatchObject({
      reason: 'read-only',
    });
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    await library.look();
    expect(library.state().state).toBe('ready');
    expect(
      (await library.save(id, { base: 1, value: { ...opened.release, rubric: 'Район' } })).revision,
    ).toBe(2);
  });

  it('notices that the disk became read-only while one writes', async () => {
    const disk = await smallDisk('size=1m');
    const library = await libraryIn(join(disk, 'library'));
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expect(
      library.save(id, { base: 1, value: { ...release, rubric: 'Село' } }),
    ).rejects.toMatchObject({ reason: 'read-only' });
    expect(library.state().state).toBe('read-only');
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    await library.look();
    await library.save(id, { base: 1, value: { ...release, rubric: 'Село' } });
  });

  it('calls a share that is not mounted missing, and writes nothing into its empty folder', async () => {
    const share = await smallDisk('size=1m');
    const library = await libraryIn(share);
    const { id } = await library.create({ rubric: 'Село' });
    const { release } = await library.openRelease(id);
    // Another empty file system over it: what a mount point looks like when its share is away.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', share]);
    let mounted = true;
    onTestFinished(() => {
      if (mounted) execFileSync('umount', [share]);
    });
    await expect(
      library.save(id, { base: 1, value: { ...release, rubric: 'Район' } }),
    ).rejects.toMatchObject({ reason: 'library-gone' });
    expect(library.state().state).toBe('missing');
    expect(await readdir(share)).toEqual([]);
    execFileSync('umount', [share]);
    mounted = false;
    await library.look();
    expect(library.state().state).toBe('ready');
    await library.save(id, { base: 1, value: { ...release, rubric: 'Район' } });
    expect((await library.read(id)).release.rubric).toBe('Район');
  });
});

describe.skipIf(!isRoot)('a file that may not be changed (needs root and chattr)', () => {
  it('says that there is no access, and memory stays with what lies on disk', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    const path = join(library.releaseFolder(id), 'release.json');
    try {
      execFileSync('chattr', ['+i', path], { stdio: 'ignore' });
    } catch {
      // This file system knows no such mark (tmpfs): the one above covers what can be covered.
      return;
    }
    try {
      await expect(
        library.save(id, { base: 1, value: { ...release, rubric: 'Село' } }),
      ).rejects.toMatchObject({ reason: 'no-access' });
      expect((await library.read(id)).release.revision).toBe(1);
    } finally {
      execFileSync('chattr', ['-i', path]);
    }
    await library.save(id, { base: 1, value: { ...release, rubric: 'Село' } });
  });
});

describe('a folder that goes away', () => {
  it('is a state and comes back by itself, with nothing lost', async () => {
    const library = await newLibrary();
    const { id } = await library.create({ rubric: 'Село' });
    const { release } = await library.openRelease(id);
    const away = `${library.folder}-away`;
    const states: string[] = [];
    library.subscribe((event) => {
      if (event.type === 'library') states.push(event.state.state);
    });
    execFileSync('mv', [library.folder, away]);
    await expect(
      library.save(id, { base: 1, value: { ...release, rubric: 'Район' } }),
    ).rejects.toMatchObject({ reason: 'library-gone' });
    await library.look();
    expect(states).toEqual(['missing']);
    // The list stays: the person sees what there is, and why it cannot be opened.
    expect(library.list().length).toBe(1);
    await expect(library.openRelease(id)).rejects.toMatchObject({ reason: 'missing' });
    await expect(library.create({})).rejects.toMatchObject({ reason: 'library-gone' });
    execFileSync('mv', [away, library.folder]);
    await library.look();
    expect(states.at(-1)).toBe('ready');
    await library.save(id, { base: 1, value: { ...release, rubric: 'Район' } });
    expect((await library.read(id)).release.rubric).toBe('Район');
  });

  it('is missing when it was never there, and is not made unasked', async () => {
    const folder = join(await emptyFolder(), 'nowhere');
    const library = await libraryIn(folder, { create: false });
    expect(library.state()).toEqual({ folder, state: 'missing', releases: 0, broken: [] });
    await expect(library.create({})).rejects.toMatchObject({ reason: 'library-gone' });
    await expect(readdir(folder)).rejects.toThrow();
  });

  it('that was away at the start tells when it comes', async () => {
    const elsewhere = await newLibrary();
    await elsewhere.create({});
    const folder = join(await emptyFolder(), 'share');
    const library = await libraryIn(folder, { create: false, lookEvery: 50 });
    const came = new Promise<string>((resolve) => {
      library.subscribe((event) => event.type === 'library' && resolve(event.state.state));
    });
    execFileSync('cp', ['-r', elsewhere.folder, folder]);
    expect(await came).toBe('ready');
    await library.look();
    expect(library.list().length).toBe(1);
  });

  it('survives that the whole library is deleted between two saves', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release } = await library.openRelease(id);
    await rm(library.folder, { recursive: true });
    await expect(library.save(id, { base: 1, value: release })).rejects.toMatchObject({
      reason: 'library-gone',
    });
    expect(library.state().state).toBe('missing');
  });
});
