import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LOCALISED_FIELDS } from '../../../core/captions/photo-fields.ts';
import { CAPTION_FIELDS, type CaptionField } from '../../../core/release/caption-book.ts';
import { DIGITAL_SOURCE_TYPES } from '../../../main/photos/metadata/xmp-read.ts';
import { emptyHome } from '../application/start.ts';
import { noisy } from '../photos/make-photos.ts';
import {
  cameraPhoto,
  hasExiftool,
  hasExiv2,
  MADE_FORMATS,
} from '../photos/metadata/camera-photos.ts';
import { KAZAKH } from '../photos/metadata/sample-words.ts';
import { hasRealPhotos, REAL_PHOTOS } from '../photos/start-service.ts';
import { cli } from './run-cli.ts';

let home: string;
beforeEach(async () => {
  home = await emptyHome();
});
const at = (...names: string[]) => path.join(home, ...names);

/** Every field of a template, each with every letter that only Kazakh has. */
const TEMPLATE = Object.fromEntries(
  CAPTION_FIELDS.map((field) => {
    if (field === 'date') return [field, { mode: 'replace', kk: '2026-09-18' }];
    if (field === 'digitalSourceType') return [field, { mode: 'replace', kk: 'digitalCapture' }];
    return [field, { mode: 'replace', kk: `${field} ${KAZAKH}`, ru: `${field} по-русски` }];
  }),
);

/** The property that holds each field (IPTC Photo Metadata Standard 2023.2). */
const PROPERTIES: Readonly<Record<CaptionField, readonly [schema: Schema, name: string]>> = {
  caption: ['dc', 'description'],
  altText: ['iptcCore', 'AltTextAccessibility'],
  extendedDescription: ['iptcCore', 'ExtDescrAccessibility'],
  headline: ['photoshop', 'Headline'],
  title: ['dc', 'title'],
  people: ['iptcExt', 'PersonInImage'],
  city: ['photoshop', 'City'],
  venue: ['iptcCore', 'Location'],
  region: ['photoshop', 'State'],
  country: ['photoshop', 'Country'],
  date: ['photoshop', 'DateCreated'],
  photographer: ['dc', 'creator'],
  credit: ['photoshop', 'Credit'],
  source: ['photoshop', 'Source'],
  copyright: ['dc', 'rights'],
  usageTerms: ['xmpRights', 'UsageTerms'],
  instructions: ['photoshop', 'Instructions'],
  keywords: ['dc', 'subject'],
  digitalSourceType: ['iptcExt', 'DigitalSourceType'],
};
type Schema = 'dc' | 'iptcCore' | 'iptcExt' | 'photoshop' | 'xmpRights';

/** What every reader must find, in each language that the standard has room for. */
const EXPECTED = Object.fromEntries(
  CAPTION_FIELDS.map((field) => {
    if (field === 'date') return [field, '2026-09-18'];
    if (field === 'digitalSourceType') return [field, `${DIGITAL_SOURCE_TYPES}digitalCapture`];
    const kk = `${field} ${KAZAKH}`;
    return [field, LOCALISED_FIELDS.has(field) ? { kk, ru: `${field} по-русски` } : kk];
  }),
);

type Said = string | { readonly kk?: string | undefined; readonly ru?: string | undefined };

function everyField(one: (field: CaptionField, localised: boolean) => Said | undefined) {
  return Object.fromEntries(
    CAPTION_FIELDS.map((field) => [field, one(field, LOCALISED_FIELDS.has(field))]),
  );
}

function foundByExiftool(file: string) {
  const { stdout } = spawnSync('exiftool', ['-json', '-n', '-G1', '-a', file], {
    encoding: 'utf8',
  });
  const [tags = {}]: Record<string, unknown>[] = JSON.parse(stdout);
  return everyField((field, localised) => {
    const [schema, name] = PROPERTIES[field];
    const tag = `XMP-${schema}:${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (localised) return { kk: String(tags[`${tag}-kk`]), ru: String(tags[`${tag}-ru`]) };
    // It writes the days of every date with colons.
    return field === 'date' ? String(tags[tag]).replaceAll(':', '-') : String(tags[tag]);
  });
}

function foundByExiv2(file: string) {
  const { stdout } = spawnSync('exiv2', ['-q', '-PXkt', file], { encoding: 'utf8' });
  return everyField((field, localised) => {
    const [schema, name] = PROPERTIES[field];
    const key = `Xmp.${schema === 'iptcCore' ? 'iptc' : schema}.${name} `;
    const line = stdout.split('\n').find((one) => one.startsWith(key));
    const text = line?.slice(key.length).trim();
    const inLanguage = (language: string) =>
      text
        ?.split(/, (?=lang=")/)
        .find((one) => one.startsWith(`lang="${language}" `))
        ?.slice(`lang="${language}" `.length);
    return localised ? { kk: inLanguage('kk'), ru: inLanguage('ru') } : text;
  });
}

function foundByExifReader(file: string) {
  const { xmp } = ExifReader.load(readFileSync(file), { expanded: true });
  return everyField((field, localised) => {
    const value: unknown = xmp?.[PROPERTIES[field][1]]?.value;
    if (!Array.isArray(value)) return String(value);
    const inLanguage = (language: string) =>
      value.find(({ attributes }) => attributes.lang === language)?.value;
    return localised ? { kk: inLanguage('kk'), ru: inLanguage('ru') } : value[0]?.value;
  });
}

const FORMATS = [...MADE_FORMATS, ...(hasRealPhotos ? (['heic'] as const) : [])];
type Format = (typeof FORMATS)[number];

/** The readers from outside, and the formats whose words they do not know. */
const READERS: Readonly<
  Record<string, { find: (file: string) => object; there: boolean; unknown: readonly Format[] }>
> = {
  exiftool: { find: foundByExiftool, there: hasExiftool, unknown: [] },
  // It has no code for GIF, and none for the boxes of AVIF and HEIC where it was built without.
  exiv2: {
    find: foundByExiv2,
    there: hasExiv2,
    unknown: ['gif', ...(exiv2KnowsBoxes() ? [] : (['avif', 'heic'] as const))],
  },
  // Of a GIF it reads the size and nothing else.
  ExifReader: { find: foundByExifReader, there: true, unknown: ['gif'] },
};

function exiv2KnowsBoxes(): boolean {
  const { stdout } = spawnSync('exiv2', ['--verbose', '--version'], { encoding: 'utf8' });
  return stdout?.includes('enable_bmff=1') ?? false;
}

const PAIRS = Object.entries(READERS).flatMap(([reader, { there, unknown }]) =>
  there
    ? FORMATS.filter((format) => !unknown.includes(format)).map((format) => [format, reader])
    : [],
);

describe('every field of a template, with all Kazakh letters', () => {
  let copies: string;

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pressdesk-captioned-'));
    const files = FORMATS.map((format) => path.join(folder, 'in', `a.${format}`));
    await mkdir(path.join(folder, 'in'));
    await writeFile(path.join(folder, 'template.json'), JSON.stringify(TEMPLATE));
    for (const [index, format] of FORMATS.entries()) {
      const photo =
        format === 'heic'
          ? await readFile(path.join(REAL_PHOTOS, 'iphone.heic'))
          : await cameraPhoto(format);
      await writeFile(files[index] ?? '', photo);
    }
    copies = path.join(folder, 'out');
    const args = ['--template', 'template.json', '--language', 'kk,ru', '--to', copies];
    const ran = await cli(['caption', ...files, ...args], folder);
    expect([ran.status, ran.error]).toEqual([0, '']);
    expect((await readdir(copies)).length).toBe(FORMATS.length);
    return () => rm(folder, { recursive: true });
  });

  test.each(PAIRS)('stands in a captioned %s where %s looks for it', (format, reader) => {
    expect(Object.keys(EXPECTED)).toHaveLength(19);
    expect(READERS[reader]?.find(path.join(copies, `a.${format}`))).toEqual(EXPECTED);
  });
});

const small = spawnSync('mktemp', ['-d', '/tmp/pressdesk-small-XXXXXX'], { encoding: 'utf8' });
const disk = small.stdout.trim();
const mounted =
  disk !== '' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk]).status === 0;

test.skipIf(!mounted)(
  'a disk that gets full keeps whole copies only, and says which were left out',
  async () => {
    await mkdir(at('in'));
    await writeFile(at('template.json'), JSON.stringify({ caption: { kk: KAZAKH } }));
    const photo = await noisy(700, 500).jpeg({ quality: 90 }).toBuffer();
    const files = ['a', 'b', 'c', 'd'].map((name) => at('in', `${name}.jpg`));
    for (const file of files) await writeFile(file, photo);
    const to = path.join(disk, 'out');
    const ran = await cli(['caption', ...files, '--template', 'template.json', '--to', to], home);
    const names = await readdir(to);
    const copies = await Promise.all(names.map((name) => readFile(path.join(to, name))));
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
    expect(ran.status).toBe(1);
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(files.length);
    for (const copy of copies) await sharp(copy).stats();
    expect(ran.error.match(/Left out: .*disk/g)).toHaveLength(files.length - names.length);
    expect(await readFile(files[0] ?? '')).toEqual(photo);
  },
);
