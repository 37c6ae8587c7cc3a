import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { photoFieldsSchema } from '../../../core/captions/photo-fields.ts';
import { emptyHome, ROOT, sampleLibrary } from '../application/start.ts';
import { listedSchema } from './listed.ts';
import { cli, jsonOf } from './run-cli.ts';

const RELEASE = 'releases/2026/2026-09-18-k7f3qx';
const PICTURES = path.join(ROOT, 'assets/samples', RELEASE, 'photos');

const captionedSchema = z.strictObject({
  photos: z.array(
    z.strictObject({
      file: z.string(),
      status: z.enum(['written', 'planned', 'failed']),
      reason: z.string().optional(),
      before: photoFieldsSchema.optional(),
      after: photoFieldsSchema.optional(),
      problems: z.array(z.string()).optional(),
      written: z.string().optional(),
    }),
  ),
});
const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

const hash = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

let home: string;
let photos: string[];
let hashes: string[];

/** A folder with three real photos, a library beside it, and nothing else. */
beforeEach(async () => {
  home = await emptyHome();
  await mkdir(path.join(home, 'in'));
  photos = ['tap.jpg', 'pumps.jpg', 'tower.jpg'].map((name) => path.join(home, 'in', name));
  for (const photo of photos) await copyFile(path.join(PICTURES, path.basename(photo)), photo);
  hashes = await Promise.all(photos.map(hash));
});

const originals = () => Promise.all(photos.map(hash));
const at = (...names: string[]) => path.join(home, ...names);
async function template(json: unknown, name = 'template.json'): Promise<string> {
  await writeFile(at(name), typeof json === 'string' ? json : JSON.stringify(json));
  return at(name);
}
const caption = (...args: string[]) => cli(['caption', ...args], home);
const captionedBy = (ran: { readonly out: string }) =>
  captionedSchema.parse(JSON.parse(ran.out)).photos;

/** Only sentences, and nothing that only a programmer reads. */
function expectSentences(error: string): void {
  expect(error).not.toMatch(/\bat .+:\d+:\d+|Error:|ENO|EACCES|undefined|\[object/);
  for (const line of error.trim().split('\n')) expect(line).toMatch(/\.$/);
}

describe('caption', () => {
  const TEMPLATE = {
    caption: {
      mode: 'fill',
      ru: 'Кадр {n:3}. {event}. {city}, {date}. =аким#2=',
      kk: '{n:3}-кадр. {event}. {venue:loc}',
    },
    altText: { ru: 'Люди у колонки' },
    credit: { ru: 'Пресс-служба', kk: 'Баспасөз қызметі' },
    keywords: { mode: 'append', ru: 'вода, село' },
  };

  test('writes copies that say what --json says, and leaves the originals as they are', async () => {
    const library = await sampleLibrary(home);
    const ran = await caption(
      ...photos,
      ...['--template', await template(TEMPLATE)],
      ...['--release', path.join(library, RELEASE)],
      ...['--language', 'ru,kk', '--to', 'out', '--json'],
    );
    expect([ran.status, ran.error]).toEqual([0, '']);
    const captioned = captionedBy(ran);
    expect(captioned.map(({ status }) => status)).toEqual(['written', 'written', 'written']);
    expect(captioned[1]?.after).toMatchObject({
      caption: {
        ru: 'Кадр 002. Открытие водопровода. село Мысалколь, Мысалский район, 18 сентября 2026 года. Улгибая Мысалова',
        kk: '002-кадр. Су құбырының ашылуы. Мысалкөл ауылында',
      },
      altText: { ru: 'Люди у колонки' },
      credit: { ru: 'Пресс-служба' },
      keywords: { ru: ['вода', 'село'] },
    });
    expect(await originals()).toEqual(hashes);
    expect((await readdir(at('out'))).sort()).toEqual(['pumps.jpg', 'tap.jpg', 'tower.jpg']);

    const read = listedSchema.parse(jsonOf(await cli(['photos', 'out', '--json'], home))).photos;
    const pumps = read.find(({ file }) => file.endsWith('pumps.jpg'))?.fields;
    expect(pumps?.caption).toEqual(captioned[1]?.after?.caption);
    expect(pumps?.keywords).toEqual({ und: ['вода', 'село'] });
    const pixels = (file: string) => sharp(file).raw().toBuffer();
    expect((await pixels(at('out', 'tap.jpg'))).equals(await pixels(photos[0] ?? ''))).toBe(true);
  });

  test('fills only what is empty, when the copies are captioned again', async () => {
    const first = await template({ caption: { ru: 'Первая' } });
    await caption(...photos, '--template', first, '--to', 'one');
    const second = await template({ caption: { ru: 'Вторая', kk: 'Екінші' } }, 'second.json');
    const ran = await caption('one/tap.jpg', '--template', second, '--to', 'two', '--json');
    const [tap] = captionedBy(ran);
    expect(tap?.before).toMatchObject({ caption: { ru: 'Первая' } });
    expect(tap?.after).toMatchObject({ caption: { ru: 'Первая', kk: 'Екінші' } });
  });

  test('names everything that only a release can tell, and writes nothing', async () => {
    const ran = await caption(
      ...photos,
      '--template',
      await template(TEMPLATE),
      '--to',
      'out',
      '--json',
    );
    expect(ran.status).toBe(2);
    const { error } = errorSchema.parse(jsonOf(ran));
    expect(error.code).toBe('needs-release');
    for (const name of ['{event}', '{city}', '{venue}']) expect(error.message).toContain(name);
    expectSentences(ran.error);
    expect(await readdir(home)).not.toContain('out');
  });

  test.each([
    ['{ "caption": { "ru": "{evnt}" } }', '{event}'],
    ['{ "caption": { "ru": "{date:loc" } }', 'brace'],
    ['{ "caption": { "ru": "=нет=" } }', '=нет='],
    ['{ "captoin": { "ru": "x" } }', 'caption'],
    ['{ "caption": { "mode": "add", "ru": "x" } }', 'prepend'],
    ['{ "caption": ', 'JSON'],
  ])('refuses the template %s and says what is wrong with it', async (json, named) => {
    const ran = await caption(...photos, '--template', await template(json), '--to', 'out');
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.error).toContain(named);
    expectSentences(ran.error);
    expect(await readdir(home)).not.toContain('out');
  });

  test('with --dry-run says what would be written, and writes nothing', async () => {
    const fill = await template({ caption: { ru: 'Кадр {n}' } });
    const ran = await caption(...photos, '--template', fill, '--to', 'out', '--dry-run', '--json');
    expect(ran.status).toBe(0);
    expect(captionedBy(ran)[2]).toMatchObject({
      status: 'planned',
      before: {},
      after: { caption: { ru: 'Кадр 3' } },
    });
    expect(await readdir(home)).not.toContain('out');
  });

  test('goes on after what is no photo, and says which and why', async () => {
    await writeFile(at('in', 'notes.jpg'), 'no photo');
    await writeFile(at('in', 'cut.jpg'), (await readFile(photos[1] ?? '')).subarray(0, 20_000));
    const fill = await template({ caption: { ru: 'Кадр {n}' } });
    const given = ['in/notes.jpg', 'in/away.jpg', 'in/cut.jpg', 'in', 'in/tap.jpg'];
    const ran = await caption(...given, '--template', fill, '--to', 'out', '--json');
    expect(ran.status).toBe(1);
    expectSentences(ran.error);
    const captioned = captionedBy(ran);
    expect(captioned.map(({ reason, status }) => reason ?? status)).toEqual([
      'not-a-photo',
      'vanished',
      'truncated',
      'not-a-photo',
      'written',
    ]);
    expect(await readdir(at('out'))).toEqual(['tap.jpg']);
  });

  test('leaves a text as it was where a photo lacks a value, and says so', async () => {
    const json = { caption: { ru: 'На снимке {people}' }, altText: { ru: 'Люди' } };
    const ran = await caption(
      'in/tap.jpg',
      '--template',
      await template(json),
      '--to',
      'out',
      '--json',
    );
    expect(ran.status).toBe(1);
    const [tap] = captionedBy(ran);
    expect(tap).toMatchObject({ status: 'written', after: { altText: { ru: 'Люди' } } });
    expect(tap?.after).not.toHaveProperty('caption');
    expect(tap?.problems).toHaveLength(1);
    expect(ran.error).toContain('{people}');
  });

  test('never writes two copies into one, nor over what lies there', async () => {
    await mkdir(at('other'));
    await copyFile(photos[1] ?? '', at('other', 'TAP.JPG'));
    await mkdir(at('out'));
    await writeFile(at('out', 'tap.jpg'), 'mine');
    const fill = await template({ caption: { ru: 'Кадр {n}' } });
    const given = ['in/tap.jpg', 'other/TAP.JPG', 'in/tap.jpg'];
    const ran = await caption(...given, '--template', fill, '--to', 'out', '--json');
    expect(ran.status).toBe(0);
    const written = captionedBy(ran).map(({ written: file = '' }) => path.basename(file));
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(3);
    expect(await readFile(at('out', 'tap.jpg'), 'utf8')).toBe('mine');
    expect(await readdir(at('out'))).toHaveLength(4);
    expect(await originals()).toEqual(hashes);
  });

  test('refuses the folder of the originals, a release and a library', async () => {
    const library = await sampleLibrary(home);
    await symlink(at('in'), at('same'));
    const fill = await template({ caption: { ru: 'x' } });
    const release = ['--release', path.join(library, RELEASE)];
    for (const to of ['in', 'in/.', 'same', path.join(library, RELEASE, 'out'), library]) {
      const ran = await caption('in/tap.jpg', '--template', fill, ...release, '--to', to);
      expect(ran.status, to).toBe(2);
      expectSentences(ran.error);
    }
    // A library is known without a release too, also where a folder is still to be made.
    for (const to of [path.join(library, RELEASE, 'photos'), path.join(library, 'new', 'deep')]) {
      const ran = await caption('in/tap.jpg', '--template', fill, '--to', to);
      expect(ran.status, to).toBe(2);
      expectSentences(ran.error);
      expect(await readdir(library)).not.toContain('new');
    }
    expect(await readdir(path.join(library, RELEASE, 'photos'))).toHaveLength(6);
    expect(await readdir(at('in'))).toHaveLength(3);
    expect(await originals()).toEqual(hashes);
  });

  test('takes Photo Mechanic’s codes, and says what is odd about the file', async () => {
    const rows =
      '// Совет\nшап\tСерик Шапкенов\tСерика Шапкенова\nпросто слово\nшап\tС. Шапкенов\tС. Шапкенова\n';
    const utf16 = Buffer.from(`\ufeff${rows}`, 'utf16le');
    await writeFile(at('codes.txt'), utf16);
    const json = { caption: { ru: 'Речь =шап#2=.' } };
    const ran = await caption(
      ...['in/tap.jpg', '--template', await template(json)],
      ...['--codes', 'codes.txt', '--to', 'out', '--json'],
    );
    expect(ran.status).toBe(0);
    expect(captionedBy(ran)[0]?.after).toMatchObject({ caption: { ru: 'Речь С. Шапкенова.' } });
    expect(ran.error).toContain('UTF-16');
    expect(ran.error).toContain('line 3');
    expect(ran.error).toContain('line 4');
    expectSentences(ran.error);
  });

  test('stopped by Ctrl C leaves whole copies and nothing else', async () => {
    const many = Array.from({ length: 60 }, () => photos).flat();
    const fill = await template({ caption: { ru: 'Кадр {n}' } });
    const args = ['caption', ...many, '--template', fill, '--to', 'out', '--json'];
    const ran = await cli(args, home, async (child) => {
      while ((await readdir(at('out')).catch(() => [])).length < 5) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      child.kill('SIGINT');
    });
    expect(ran.status).toBe(1);
    const names = await readdir(at('out'));
    const written = captionedBy(ran).flatMap(({ written: file }) =>
      file ? [path.basename(file)] : [],
    );
    expect(names.sort()).toEqual(written.sort());
    expect(names.length).toBeLessThan(many.length);
    for (const name of names) await sharp(at('out', name)).stats();
    expect(await originals()).toEqual(hashes);
  });

  test.each([
    ['no photo', []],
    ['no template', ['a.jpg', '--to', 'out']],
    ['no target', ['a.jpg', '--template', 'template.json']],
    [
      'an unknown language',
      ['a.jpg', '--template', 'template.json', '--to', 'out', '--language', 'kz'],
    ],
    ['a template that is not there', ['a.jpg', '--template', 'away.json', '--to', 'out']],
    ['a template that is a folder', ['a.jpg', '--template', 'in', '--to', 'out']],
    [
      'codes that are not there',
      ['a.jpg', '--template', 'template.json', '--codes', 'x', '--to', 'out'],
    ],
    [
      'a release that is not there',
      ['a.jpg', '--template', 'template.json', '--release', 'x', '--to', 'o'],
    ],
    ['an unknown option', ['a.jpg', '--tempate', 'x']],
  ])('with %s ends with 2 and one sentence', async (_, args) => {
    await template({ caption: { ru: 'x' } });
    const ran = await caption(...args);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.error.trim().split('\n')).toHaveLength(1);
    expectSentences(ran.error);
  });

  test('explains itself with --help', async () => {
    const ran = await caption('--help');
    expect([ran.status, ran.error]).toEqual([0, '']);
    for (const word of [
      '--template',
      '--release',
      '--codes',
      '--language',
      '--dry-run',
      'prepend',
    ]) {
      expect(ran.out).toContain(word);
    }
  });
});

describe.skipIf(process.platform === 'win32')('what has no end', () => {
  test('a device as template is refused before it is read', async () => {
    const ran = await caption(photos[0] ?? '', '--template', '/dev/zero', '--to', at('out'));
    expect(ran.status).toBe(2);
    expect(ran.error).toContain('/dev/zero could not be read');
  });

  test('a device among the photos is no photo, and the others are written', async () => {
    const file = await template({ caption: { mode: 'replace', ru: 'Кран' } });
    const ran = await caption(
      '/dev/zero',
      photos[0] ?? '',
      '--template',
      file,
      '--to',
      at('out'),
      '--json',
    );
    expect(ran.status).toBe(1);
    expect(captionedBy(ran).map(({ status, reason }) => reason ?? status)).toEqual([
      'not-a-photo',
      'written',
    ]);
  });
});

test('the folder that a linked photo really lies in is no target', async () => {
  await mkdir(at('links'));
  await symlink(photos[0] ?? '', at('links', 'linked.jpg'));
  const file = await template({ caption: { mode: 'replace', ru: 'Кран' } });
  const ran = await caption(at('links', 'linked.jpg'), '--template', file, '--to', at('in'));
  expect(ran.status).toBe(2);
  expect(await originals()).toEqual(hashes);
  expect(await readdir(at('in'))).toHaveLength(3);
});
