import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emptyHome, sampleLibrary } from '../application/start.ts';
import { withSmallPhotos } from '../export/small-photos.ts';
import { cli, jsonOf } from './run-cli.ts';

const RELEASE = 'releases/2026/2026-09-18-k7f3qx';

const exportedSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string(),
      format: z.enum(['html', 'docx', 'fragment', 'txt']),
      language: z.string(),
      bytes: z.number(),
      sha256: z.string(),
    }),
  ),
  photos: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      status: z.enum(['done', 'failed']),
      reason: z.string().optional(),
    }),
  ),
  seconds: z.number(),
});
const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

async function library() {
  const home = await emptyHome();
  const folder = await sampleLibrary(home);
  const release = path.join(folder, RELEASE);
  await withSmallPhotos(release);
  return { home, folder, release };
}

/** Exactly one sentence or two on standard error, and nothing that only a programmer reads. */
function expectSentence(error: string): void {
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).toMatch(/^[“A-Z/].+\.\n$/);
  expect(error).not.toMatch(/\bat .+:\d+:\d+|Error:|ENO|EACCES|undefined/);
}

describe('export', () => {
  test('lists as JSON what lies in the target, by paths from there', async () => {
    const { home, release } = await library();
    const ran = await cli(
      ['export', release, '--to', 'out', '--format', 'txt,docx', '--language', 'kk,ru', '--json'],
      home,
    );
    expect([ran.status, ran.error]).toEqual([0, '']);
    const { files, photos } = exportedSchema.parse(jsonOf(ran));
    expect(photos).toHaveLength(6);
    for (const file of files) {
      const at = path.join(home, 'out', file.path);
      expect((await stat(at)).size).toBe(file.bytes);
      expect(
        createHash('sha256')
          .update(await readFile(at))
          .digest('hex'),
      ).toBe(file.sha256);
    }
    const kinds = new Set(files.map(({ format, language }) => `${format} ${language}`));
    for (const kind of ['docx kk', 'docx ru', 'txt kk', 'txt ru']) expect(kinds).toContain(kind);
  });

  test('takes several releases into one JSON object', async () => {
    const { home, folder } = await library();
    const year = path.join(folder, 'releases', '2026');
    const releases = (await readdir(year)).map((name) => path.join(year, name));
    const to = path.join(home, 'out');
    const ran = await cli(['export', ...releases, '--to', to, '--format', 'txt', '--json']);
    const { files } = exportedSchema.parse(jsonOf(ran));
    expect(new Set(files.map((file) => file.path.split('/')[0])).size).toBe(3);
    expect(await readdir(to)).toHaveLength(3);
  });

  test('prints without --json the folder it made, and nothing that moves into a pipe', async () => {
    const { home, release } = await library();
    const ran = await cli(['export', release, '--to', home, '--format', 'txt']);
    expect(ran.out.trim().startsWith(home)).toBe(true);
    expect(await readdir(ran.out.trim())).not.toEqual([]);
    expect(ran.error).toBe('');
  });

  test('ends with 1 when a photo failed, and names it with its reason', async () => {
    const { home, release } = await library();
    const photos = path.join(release, 'photos');
    const [first = ''] = (await readdir(photos)).sort();
    await truncate(path.join(photos, first), 1_000);
    const args = ['export', release, '--to', home, '--format', 'fragment', '--language', 'ru'];
    const ran = await cli([...args, '--json']);
    expect(ran.status).toBe(1);
    const { photos: reported } = exportedSchema.parse(jsonOf(ran));
    expect(reported.filter(({ status }) => status === 'failed')).toMatchObject([
      { file: first, reason: 'truncated' },
    ]);
    expectSentence(ran.error);
  });

  test('takes office and cards from another library when it is named', async () => {
    const { home, folder, release } = await library();
    const alone = path.join(home, 'alone');
    await mkdir(alone);
    for (const name of ['release.json', 'photos.json']) {
      await writeFile(path.join(alone, name), await readFile(path.join(release, name)));
    }
    const words = async (more: readonly string[]) => {
      const to = path.join(home, `out${more.length}`);
      const args = ['export', alone, '--to', to, '--format', 'txt', '--language', 'ru'];
      const { files } = exportedSchema.parse(jsonOf(await cli([...args, '--json', ...more])));
      return readFile(path.join(to, files[0]?.path ?? ''), 'utf8');
    };
    const office = JSON.parse(await readFile(path.join(folder, 'office.json'), 'utf8'));
    expect(await words([])).not.toContain(office.contacts[0].email);
    expect(await words(['--library', folder])).toContain(office.contacts[0].email);
  });
});

describe('What could not be done ends with 2, one sentence and no stack', () => {
  test.each([
    ['no command', [], 'bad-usage'],
    ['a command that is not there', ['frobnicate'], 'bad-usage'],
    ['an option that is not there', ['export', '.', '--frob'], 'bad-usage'],
    ['no target', ['export', '.'], 'bad-usage'],
    ['no release', ['export', '--to', '.'], 'bad-usage'],
    ['a format that is not there', ['export', '.', '--to', '.', '--format', 'pdf'], 'bad-usage'],
    ['a language that is not there', ['export', '.', '--to', '.', '--language', 'kz'], 'bad-usage'],
    ['a release that is not there', ['export', '/nobody', '--to', '.'], 'not-read-missing'],
    ['a check of nothing', ['check', '/nobody'], 'not-read-missing'],
  ])('%s', async (_, args, code) => {
    const home = await emptyHome();
    const plain = await cli(args, home);
    expect([plain.status, plain.out]).toEqual([2, '']);
    expectSentence(plain.error);
    const json = await cli([...args, '--json'], home);
    expect(json.status).toBe(2);
    const { error } = errorSchema.parse(jsonOf(json));
    expect(error.code).toBe(code);
    expect(error.message).toBe(json.error.trim());
    expect(await readdir(home)).toEqual([]);
  });

  const BROKEN = [
    ['cut in its middle', 'not-read-broken', (text: string) => text.slice(0, text.length / 2)],
    [
      'of a newer version',
      'not-read-newer',
      (text: string) => text.replace('"schema": 1', '"schema": 99'),
    ],
    ['empty', 'not-read-broken', () => ''],
    ['no JSON of ours', 'not-read-broken', () => '[1, 2, 3]'],
  ] as const;
  test.each(BROKEN)('a release.json that is %s, which stays as it is', async (_, code, change) => {
    const { home, release } = await library();
    const file = path.join(release, 'release.json');
    const broken = change(await readFile(file, 'utf8'));
    await writeFile(file, broken);
    const before = await readdir(release);
    const ran = await cli(['export', release, '--to', path.join(home, 'out'), '--json']);
    expect([ran.status, errorSchema.parse(jsonOf(ran)).error.code]).toEqual([2, code]);
    expectSentence(ran.error);
    expect(await readFile(file, 'utf8')).toBe(broken);
    expect(await readdir(release)).toEqual(before);
    expect(await readdir(home)).not.toContain('out');
  });

  test('a target inside of the library, or that is a file', async () => {
    const { home, folder, release } = await library();
    const args = ['export', release, '--format', 'txt', '--json'];
    const inside = await cli([...args, '--to', path.join(folder, 'out')]);
    expect(errorSchema.parse(jsonOf(inside)).error.code).toBe('inside-library');
    expect(await readdir(folder)).not.toContain('out');
    const other = await sampleLibrary(await emptyHome());
    const named = await cli([...args, '--library', other, '--to', path.join(folder, 'out')]);
    expect(errorSchema.parse(jsonOf(named)).error.code).toBe('inside-library');
    const intoNamed = await cli([...args, '--library', other, '--to', path.join(other, 'out')]);
    expect(errorSchema.parse(jsonOf(intoNamed)).error.code).toBe('inside-library');
    const link = path.join(home, 'link');
    await symlink(folder, link, 'junction');
    const byLink = await cli([...args, '--to', path.join(link, 'a', 'b')]);
    expect(errorSchema.parse(jsonOf(byLink)).error.code).toBe('inside-library');
    const file = path.join(home, 'a file');
    await writeFile(file, '');
    const onFile = await cli([...args, '--to', file]);
    expect(errorSchema.parse(jsonOf(onFile)).error.code).toBe('not-a-folder');
  });
});

test('a release in the trash is not exported', async () => {
  const { home, release } = await library();
  const file = path.join(release, 'release.json');
  const json = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...json, trashedAt: '2026-09-19T10:00:00+05:00' }));
  const ran = await cli(['export', release, '--to', path.join(home, 'out'), '--json']);
  expect([ran.status, errorSchema.parse(jsonOf(ran)).error.code]).toEqual([2, 'in-trash']);
  expectSentence(ran.error);
});

test('a library on a path of other letters and signs is exported and checked', async () => {
  const home = path.join(await emptyHome(), 'Баспасөз #1 100% (қазақша)');
  await mkdir(home);
  const release = path.join(await sampleLibrary(home), RELEASE);
  await withSmallPhotos(release);
  const to = path.join(home, 'Шығу #2%20');
  const ran = await cli(['export', release, '--to', to, '--format', 'fragment,txt', '--json']);
  expect(ran.status).toBe(0);
  const { files } = exportedSchema.parse(jsonOf(ran));
  for (const file of files) expect((await stat(path.join(to, file.path))).size).toBe(file.bytes);
});

describe('new', () => {
  test('makes a release that the rest of the program reads', async () => {
    const home = await emptyHome();
    const ran = await cli(['new', 'Жаңа релиз', '--type', 'announce'], home);
    expect([ran.status, ran.out, ran.error]).toEqual([0, `${path.join(home, 'Жаңа релиз')}\n`, '']);
    const checked = await cli(['check', 'Жаңа релиз', '--json'], home);
    expect(checked.status).toBe(1);
    const release = JSON.parse(
      await readFile(path.join(home, 'Жаңа релиз', 'release.json'), 'utf8'),
    );
    expect(release).toMatchObject({ type: 'announce', status: 'drafting', version: 1 });
  });

  test('leaves a folder alone that holds something', async () => {
    const home = await emptyHome();
    await writeFile(path.join(home, 'theirs.txt'), 'theirs');
    const ran = await cli(['new', home]);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expectSentence(ran.error);
    expect((await readdir(home)).sort()).toEqual(['theirs.txt']);
  });

  test('knows the types of a release and no others', async () => {
    const home = await emptyHome();
    const ran = await cli(['new', 'x', '--type', 'novel'], home);
    expect(ran.status).toBe(2);
    expect(await readdir(home)).toEqual([]);
  });
});

describe('check', () => {
  test('has nothing serious to say about the samples', async () => {
    const { release } = await library();
    const ran = await cli(['check', release]);
    expect([ran.status, ran.error]).toEqual([0, '']);
  });

  test('ends with 1 for an error, and says as JSON what and where', async () => {
    const { release } = await library();
    const file = path.join(release, 'release.json');
    const stored = JSON.parse(await readFile(file, 'utf8'));
    stored.texts.ru.headline = '';
    await writeFile(file, JSON.stringify(stored));
    const ran = await cli(['check', release, '--json']);
    expect(ran.status).toBe(1);
    const { findings } = z
      .strictObject({ findings: z.array(z.looseObject({ severity: z.string() })) })
      .parse(jsonOf(ran));
    expect(findings).toContainEqual(
      expect.objectContaining({
        release,
        severity: expect.stringMatching(/error|blocker/),
        message: expect.stringMatching(/\S/),
        language: 'ru',
      }),
    );
  });
});

describe('schema', () => {
  test('is one that the sample releases keep to', async () => {
    const { folder } = await library();
    const ran = await cli(['schema']);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(ran.out));
    const year = path.join(folder, 'releases', '2026');
    for (const name of await readdir(year)) {
      const release = JSON.parse(await readFile(path.join(year, name, 'release.json'), 'utf8'));
      expect([name, validate(release), validate.errors]).toEqual([name, true, null]);
    }
    expect(validate({ id: 7 })).toBe(false);
  });
});

test.each([
  [[], 'export'],
  [['new'], '--type'],
  [['export'], '--language'],
  [['check'], '--json'],
  [['schema'], 'JSON Schema'],
])('%j --help says what there is', async (command, word) => {
  const ran = await cli([...command, '--help']);
  expect([ran.status, ran.error]).toEqual([0, '']);
  expect(ran.out).toContain('Usage: pressdesk');
  expect(ran.out).toContain(word);
});
