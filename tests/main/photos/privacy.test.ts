import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PhotoRights } from '../../../core/publication/edition.ts';
import { quarters } from './make-photos.ts';
import { type StartedService, startService } from './start-service.ts';

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

const KAZAKH = 'Әкім Ғалым Қоңыр өңірде: ұлт, үміт, һәм іс';

const RIGHTS: PhotoRights = {
  languages: ['kk', 'ru', 'en'],
  fields: {
    headline: { kk: 'Ауылға су келді' },
    caption: {
      kk: KAZAKH,
      ru: 'Аким осматривает водопровод в селе Мысалколь',
      en: 'The akim inspects the “water line” <Mysalkol> & asks',
    },
    altText: { kk: 'Ер адам кранды ашып тұр', ru: 'Мужчина открывает кран' },
    extendedDescription: { kk: 'Су құбырының ұзындығы – 19,4 км' },
    copyright: { ru: '© Акимат района, 2026' },
    usageTerms: { ru: 'Только для редакционного использования' },
    people: { kk: ['Серік Мысал', 'Айгүл Өмір'] },
    keywords: { kk: ['су', 'ауыл'] },
    photographer: { kk: 'Айгүл Мысал' },
    credit: { ru: 'А. Мысал / пресс-служба' },
    source: { kk: 'әкімдік' },
    instructions: { ru: 'Предоставлено пресс-службой' },
    city: { kk: 'Мысалкөл' },
    date: { und: '2026-09-18' },
    digitalSourceType: { und: 'digitalCapture' },
  },
};

/** What the camera and its owner wrote, and must not go out. */
const SECRETS = ['SN-4471190', 'LENS-88812', 'Ivanov Owner', 'Secret camera'];

let started: StartedService;
let files: readonly string[] = [];

beforeAll(async () => {
  started = await startService();
  const bytes = await quarters(2000, 1400)
    .withExif({
      IFD0: { Make: 'Secret camera', Model: 'D1', Artist: 'Ivanov Owner' },
      IFD2: {
        BodySerialNumber: 'SN-4471190',
        LensSerialNumber: 'LENS-88812',
        CameraOwnerName: 'Ivanov Owner',
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '47/1 7/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '51/1 55/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
  expect(ExifReader.load(bytes, { expanded: true }).gps?.Latitude).toBeCloseTo(47.1, 0);
  const path = await started.put('secret.jpg', bytes);
  if (hasExiftool) {
    const thumbnail = await started.put('thumb.jpg', await quarters(160, 120).jpeg().toBuffer());
    execFileSync('exiftool', ['-q', '-overwrite_original', `-ThumbnailImage<=${thumbnail}`, path]);
  }
  const made = await started.service.renditions({
    photo: 'p',
    path,
    wanted: ['page', 'social', 'site'],
    rights: RIGHTS,
    staging: started.staging,
  });
  expect(made.status).toBe('done');
  const names = await readdir(started.staging);
  files = names.map((name) => join(started.staging, name));
});
afterAll(() => started.stop());

describe('what goes out', () => {
  it('is eleven files', () => {
    expect(files).toHaveLength(11);
  });

  it('holds neither place, serial, owner nor thumbnail of the camera', async () => {
    for (const file of files) {
      const bytes = await readFile(file);
      for (const secret of SECRETS) expect(bytes.includes(secret)).toBe(false);
      const { gps, exif, Thumbnail, iptc } = ExifReader.load(bytes, { expanded: true });
      expect({ gps, exif, Thumbnail, iptc }).toEqual({});
    }
  });

  it('says in every language what it shows and whose it is', async () => {
    for (const file of files) {
      const { xmp } = ExifReader.load(await readFile(file), { expanded: true });
      const raw = String(xmp?._raw ?? '');
      expect(raw).toContain(`<rdf:li xml:lang="x-default">${KAZAKH}</rdf:li>`);
      expect(raw).toContain(`<rdf:li xml:lang="kk">${KAZAKH}</rdf:li>`);
      expect(raw).toContain('&lt;Mysalkol&gt; &amp; asks');
      expect(xmp?.creator?.description).toBe('Айгүл Мысал');
      expect(xmp?.Credit?.description).toBe('А. Мысал / пресс-служба');
      expect(xmp?.DateCreated?.description).toContain('2026-09-18');
    }
  });

  it.skipIf(!hasExiftool)('is read by exiftool letter for letter', () => {
    const output = execFileSync('exiftool', ['-json', '-G1', '-a', ...files], { encoding: 'utf8' });
    const read = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(output));
    expect(read).toHaveLength(files.length);
    for (const tags of read) {
      expect(tags).toMatchObject({
        'XMP-dc:Description': KAZAKH,
        'XMP-dc:Description-kk': KAZAKH,
        'XMP-dc:Description-ru': 'Аким осматривает водопровод в селе Мысалколь',
        'XMP-dc:Creator': 'Айгүл Мысал',
        'XMP-dc:Rights': '© Акимат района, 2026',
        'XMP-xmpRights:UsageTerms': 'Только для редакционного использования',
        'XMP-iptcCore:AltTextAccessibility-ru': 'Мужчина открывает кран',
        'XMP-photoshop:Headline': 'Ауылға су келді',
        'XMP-photoshop:Credit': 'А. Мысал / пресс-служба',
        'XMP-photoshop:Instructions': 'Предоставлено пресс-службой',
        'XMP-photoshop:City': 'Мысалкөл',
        'XMP-photoshop:Source': 'әкімдік',
        'XMP-iptcCore:ExtDescrAccessibility-kk': 'Су құбырының ұзындығы – 19,4 км',
        'XMP-iptcExt:PersonInImage': ['Серік Мысал', 'Айгүл Өмір'],
        'XMP-dc:Subject': ['су', 'ауыл'],
        'XMP-iptcExt:DigitalSourceType':
          'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      });
      const groups = Object.keys(tags).map((name) => name.split(':')[0]);
      expect(groups.filter((group) => /GPS|IFD|IPTC|Nikon|Canon/.test(group ?? ''))).toEqual([]);
    }
  });

  it.skipIf(!hasExiftool)('loses a thumbnail that exiftool had put into the original', () => {
    const original = join(started.folder, 'secret.jpg');
    const embedded = execFileSync('exiftool', ['-b', '-ThumbnailImage', original]);
    expect(embedded.length).toBeGreaterThan(100);
    const left = execFileSync('exiftool', ['-b', '-ThumbnailImage', '-PreviewImage', ...files]);
    expect(left.length).toBe(0);
  });
});
