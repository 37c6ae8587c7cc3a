import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { CAPTION_FIELDS } from '../../../core/release/caption-book.ts';
import { emptyHome } from '../application/start.ts';
import { noisy } from '../photos/make-photos.ts';
import {
  cameraPhoto,
  hasExiftool,
  hasExiv2,
  MADE_FORMATS,
} from '../photos/metadata/camera-photos.ts';
import { KAZAKH } from '../photos/metadata/sample-words.ts';
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

/** Where other programs find the fields (IPTC Photo Metadata Standard 2023.2). */
const EXIFTOOL: Readonly<Record<string, string>> = {
  caption: 'XMP-dc:Description-kk',
  altText: 'XMP-iptcCore:AltTextAccessibility-kk',
  extendedDescription: 'XMP-iptcCore:ExtDescrAccessibility-kk',
  headline: 'XMP-photoshop:Headline',
  title: 'XMP-dc:Title-kk',
  people: 'XMP-iptcExt:PersonInImage',
  city: 'XMP-photoshop:City',
  venue: 'XMP-iptcCore:Location',
  region: 'XMP-photoshop:State',
  country: 'XMP-photoshop:Country',
  photographer: 'XMP-dc:Creator',
  credit: 'XMP-photoshop:Credit',
  source: 'XMP-photoshop:Source',
  copyright: 'XMP-dc:Rights-kk',
  usageTerms: 'XMP-xmpRights:UsageTerms-kk',
  instructions: 'XMP-photoshop:Instructions',
  keywords: 'XMP-dc:Subject',
};

const EXIV2: Readonly<Record<string, string>> = {
  caption: 'Xmp.dc.description',
  altText: 'Xmp.iptc.AltTextAccessibility',
  extendedDescription: 'Xmp.iptc.ExtDescrAccessibility',
  headline: 'Xmp.photoshop.Headline',
  title: 'Xmp.dc.title',
  people: 'Xmp.iptcExt.PersonInImage',
  city: 'Xmp.photoshop.City',
  venue: 'Xmp.iptc.Location',
  region: 'Xmp.photoshop.State',
  country: 'Xmp.photoshop.Country',
  photographer: 'Xmp.dc.creator',
  credit: 'Xmp.photoshop.Credit',
  source: 'Xmp.photoshop.Source',
  copyright: 'Xmp.dc.rights',
  usageTerms: 'Xmp.xmpRights.UsageTerms',
  instructions: 'Xmp.photoshop.Instructions',
  keywords: 'Xmp.dc.subject',
};

describe.skipIf(!hasExiftool || !hasExiv2)('what caption wrote', () => {
  test('is found by other programs: all fields, all Kazakh letters, in every format', async () => {
    await mkdir(at('in'));
    await writeFile(at('template.json'), JSON.stringify(TEMPLATE));
    for (const format of MADE_FORMATS)
      await writeFile(at('in', `a.${format}`), await cameraPhoto(format));
    const files = MADE_FORMATS.map((format) => at('in', `a.${format}`));
    const ran = await cli(
      ['caption', ...files, '--template', 'template.json', '--language', 'kk,ru', '--to', 'out'],
      home,
    );
    expect([ran.status, ran.error]).toEqual([0, '']);
    const copies = MADE_FORMATS.map((format) => at('out', `a.${format}`));
    const asked = spawnSync('exiftool', ['-json', '-G1', '-a', ...copies], { encoding: 'utf8' });
    const tags: Record<string, unknown>[] = JSON.parse(asked.stdout);
    expect(Object.keys(EXIFTOOL)).toHaveLength(CAPTION_FIELDS.length - 2);
    for (const [index, format] of MADE_FORMATS.entries()) {
      for (const [field, tag] of Object.entries(EXIFTOOL)) {
        expect(String(tags[index]?.[tag]), `${format} ${tag}`).toContain(`${field} ${KAZAKH}`);
      }
      expect(tags[index]?.['XMP-photoshop:DateCreated'], format).toBe('2026:09:18');
      expect(tags[index]?.['XMP-iptcExt:DigitalSourceType'], format).toMatch(/digitalCapture$/);
      // It knows no words in a GIF, and of AVIF only as its build does.
      if (format === 'gif' || format === 'avif') continue;
      const { stdout } = spawnSync('exiv2', ['-q', '-Pkt', at('out', `a.${format}`)], {
        encoding: 'utf8',
      });
      for (const [field, key] of Object.entries(EXIV2)) {
        const line = stdout.split('\n').find((one) => one.startsWith(`${key} `));
        expect(line, `${format} ${key}`).toContain(`${field} ${KAZAKH}`);
      }
    }
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
