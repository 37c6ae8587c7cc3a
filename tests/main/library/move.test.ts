import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/library/writer.ts';
import { emptyFolder, libraryIn, newLibrary } from './folders.ts';

describe('moving a library', () => {
  it('copies every byte, goes on in the new folder and leaves the old one', async () => {
    const library = await newLibrary();
    const { id } = await library.create({ rubric: 'Село' });
    const { release } = await library.openRelease(id);
    const source = join(await emptyFolder(), 'Сурет 1.jpg');
    await writeFile(source, 'bytes of a photo');
    const { file } = await library.addPhoto(id, { source, originalName: 'Сурет 1.jpg' });
    const old = library.folder;
    const target = join(await emptyFolder(), 'Жаңа орын');

    // What is saved while the library moves waits, and lands in the new place.
    const moving = library.move(target);
    const saving = library.save(id, { base: 1, value: { ...release, rubric: 'Район' } });
    expect(await moving).toMatchObject({ folder: target, state: 'ready', releases: 1 });
    expect((await saving).revision).toBe(2);
    expect(library.folder).toBe(target);
    expect(await readFile(await library.photoPath(id, file), 'utf8')).toBe('bytes of a photo');
    expect(library.releaseFolder(id).startsWith(target)).toBe(true);
    expect((await library.read(id)).release.rubric).toBe('Район');
    // What is open stays open, there.
    expect(await readdir(library.releaseFolder(id))).toContain('lease.json');
    const before = await libraryIn(old);
    expect((await before.read(id)).release.rubric).toBe('Село');
  });

  it('refuses a folder that is not empty, and one inside the library', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const full = await emptyFolder();
    await writeFile(join(full, 'мой файл.txt'), '');
    for (const target of [full, join(library.folder, 'releases', 'new'), library.folder]) {
      await expect(library.move(target)).rejects.toMatchObject({ reason: 'other' });
    }
    expect(await readdir(full)).toEqual(['мой файл.txt']);
    // It works on where it was.
    expect((await library.read(id)).release.id).toBe(id);
    expect((await library.openRelease(id)).readOnly).toBe(false);
  });
});

describe('photos of a release', () => {
  it('keep a readable name, and two of one name both stay', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const folder = await emptyFolder();
    const add = async (text: string, originalName: string) => {
      const source = join(folder, 'source');
      await writeFile(source, text);
      return (await library.addPhoto(id, { source, originalName })).file;
    };
    expect(await add('one', 'DSC_0001.JPG')).toBe('DSC_0001.JPG');
    expect(await add('two', 'dsc_0001.jpg')).toBe('dsc_0001-2.jpg');
    expect(await add('one', 'DSC_0001.JPG')).toBe('DSC_0001.JPG');
    expect(await add('three', 'Жиын: «су» #1?.jpg')).toBe('Жиын- «су» -1-.jpg');
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (text) => {
        const source = join(folder, text);
        await writeFile(source, text);
        return (await library.addPhoto(id, { source, originalName: 'same.jpg' })).file;
      }),
    );
    expect(new Set(all).size).toBe(4);
  });

  it('are never reached by a path that leads elsewhere', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const photos = join(library.releaseFolder(id), 'photos');
    await mkdir(photos);
    await symlink('/etc/passwd', join(photos, 'link.jpg'));
    for (const file of ['../release.json', 'link.jpg', '/etc/passwd', '', '.', 'none.jpg']) {
      await expect(library.photoPath(id, file), file).rejects.toMatchObject({ reason: 'missing' });
    }
  });
});

const shipped = fileURLToPath(new URL('../../../assets/samples', import.meta.url));

describe('the sample library', () => {
  it('that is shipped comes over whole', async () => {
    const library = await newLibrary();
    const state = await library.addSamples(shipped);
    expect(state).toMatchObject({ releases: 3, broken: [] });
    for (const { id, headline } of library.list()) {
      expect(headline.kk).toBeTruthy();
      const { photos } = await library.read(id);
      for (const { file, sha256 } of photos.photos) {
        expect(await hashOf(await library.photoPath(id, file))).toBe(sha256);
      }
    }
    expect((await library.cards()).people.people.length).toBeGreaterThan(0);
  });

  it('adds what is not there and touches nothing that is', async () => {
    const samples = await newLibrary();
    const one = await samples.create({ rubric: 'Үлгі' });
    const two = await samples.create({});
    const source = join(await emptyFolder(), 'a.jpg');
    await writeFile(source, 'photo');
    await samples.addPhoto(one.id, { source, originalName: 'a.jpg' });
    const empty = (await samples.cards()).office;
    await samples.saveOffice({ base: 0, office: { ...empty, name: { kk: 'Үлгі әкімдігі' } } });
    await samples.savePeople([{ id: 'p', name: { ru: 'Дана' }, positions: [], aliases: [] }]);

    const library = await libraryIn(join(await emptyFolder(), 'own'));
    const state = await library.addSamples(samples.folder);
    expect(state.releases).toBe(2);
    expect((await library.cards()).office.name.kk).toBe('Үлгі әкімдігі');
    expect(await readFile(await library.photoPath(one.id, 'a.jpg'), 'utf8')).toBe('photo');

    const { release } = await library.openRelease(one.id);
    await library.save(one.id, { base: release.revision, value: { ...release, rubric: 'Менікі' } });
    const { office } = await library.cards();
    await library.saveOffice({ base: 1, office: { ...office, name: { kk: 'Біздің әкімдік' } } });
    await library.savePeople([{ id: 'p', name: { ru: 'Дана М.' }, positions: [], aliases: [] }]);
    await library.addSamples(samples.folder);
    expect((await library.read(one.id)).release.rubric).toBe('Менікі');
    expect((await library.cards()).office.name.kk).toBe('Біздің әкімдік');
    expect((await library.cards()).people.people[0]?.name.ru).toBe('Дана М.');
    expect(
      library
        .list()
        .map((summary) => summary.id)
        .sort(),
    ).toEqual([one.id, two.id].sort());
  });
});
