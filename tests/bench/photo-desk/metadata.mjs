// Captions into 500 JPEGs, synced to disk, against one `exiftool -@` batch that writes the same
// words; and the metadata of 500 files against one `exiftool -json` call. In turns in one run.
//
// node tests/bench/photo-desk/metadata.mjs [ROUNDS] [PHOTOS]
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeNoisyPhotos } from '../noisy-photos.mjs';
import { loadPhotoService } from '../photo-service.mjs';
import { median } from '../photos.mjs';

const run = promisify(execFile);
/** What the ratios may be at most. */
export const LIMITS = { writing: 0.35, reading: 0.2 };
/** Different photos that the 500 are copies of. */
const KINDS = 25;
const SIZE = { width: 1500, height: 1000 };

const KAZAKH = 'Әкім Ғалым Қоңыр өңірде су құбырын көріп тұр: ұлт, үміт, һәм іс';
const RUSSIAN = 'Аким Галым Коныр осматривает водопровод в селе Мысалколь';
const FIELDS = {
  caption: { kk: KAZAKH, ru: RUSSIAN },
  altText: { kk: 'Ер адам кранды ашып тұр', ru: 'Мужчина открывает кран' },
  headline: { kk: 'Ауылға су келді' },
  people: { kk: ['Ғалым Қоңыр'] },
  keywords: { kk: ['су', 'ауыл'] },
  city: { kk: 'Мысалкөл' },
  country: { kk: 'Қазақстан' },
  photographer: { kk: 'Айгүл Мысал' },
  credit: { kk: 'Айгүл Мысал' },
  source: { kk: 'әкімдік' },
  copyright: { kk: '© Әкімдік', ru: '© Акимат' },
  usageTerms: { kk: 'тек редакцияға', ru: 'только для редакций' },
  date: { und: '2026-09-18' },
};
const RIGHTS = { languages: ['kk', 'ru'], fields: FIELDS };

/** The same words as exiftool takes them. */
const TAGS = [
  `-XMP-dc:Description=${KAZAKH}`,
  `-XMP-dc:Description-kk=${KAZAKH}`,
  `-XMP-dc:Description-ru=${RUSSIAN}`,
  `-IPTC:Caption-Abstract=${KAZAKH}`,
  '-XMP-iptcCore:AltTextAccessibility=Ер адам кранды ашып тұр',
  '-XMP-iptcCore:AltTextAccessibility-kk=Ер адам кранды ашып тұр',
  '-XMP-iptcCore:AltTextAccessibility-ru=Мужчина открывает кран',
  '-XMP-photoshop:Headline=Ауылға су келді',
  '-IPTC:Headline=Ауылға су келді',
  '-XMP-iptcExt:PersonInImage=Ғалым Қоңыр',
  '-XMP-dc:Subject=су',
  '-XMP-dc:Subject=ауыл',
  '-IPTC:Keywords=су',
  '-IPTC:Keywords=ауыл',
  '-XMP-photoshop:City=Мысалкөл',
  '-IPTC:City=Мысалкөл',
  '-XMP-photoshop:Country=Қазақстан',
  '-IPTC:Country-PrimaryLocationName=Қазақстан',
  '-XMP-dc:Creator=Айгүл Мысал',
  '-IPTC:By-line=Айгүл Мысал',
  '-XMP-photoshop:Credit=Айгүл Мысал',
  '-IPTC:Credit=Айгүл Мысал',
  '-XMP-photoshop:Source=әкімдік',
  '-IPTC:Source=әкімдік',
  '-XMP-dc:Rights=© Әкімдік',
  '-XMP-dc:Rights-kk=© Әкімдік',
  '-XMP-dc:Rights-ru=© Акимат',
  '-IPTC:CopyrightNotice=© Әкімдік',
  '-XMP-xmpRights:UsageTerms=тек редакцияға',
  '-XMP-xmpRights:UsageTerms-kk=тек редакцияға',
  '-XMP-xmpRights:UsageTerms-ru=только для редакций',
  '-XMP-photoshop:DateCreated=2026-09-18',
  '-IPTC:DateCreated=2026:09:18',
  '-IPTC:CodedCharacterSet=UTF8',
  '-GPS:all=',
  '-MakerNotes:all=',
  '-ThumbnailImage=',
];

const LOG = { info() {}, warn: console.error, error: console.error };

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Ours: through the worker, each copy read back, compared and forced to the disk. */
async function writeOurs(service, photos, staging) {
  const results = await Promise.all(
    photos.map((path, index) =>
      service.copy({
        photo: `p${index}`,
        path,
        rights: RIGHTS,
        keepCamera: false,
        keepPosition: false,
        originalName: basename(path),
        staging,
      }),
    ),
  );
  const failed = results.find(({ status }) => status === 'failed');
  if (failed) throw new Error(`a photo failed: ${failed.reason}`);
}

async function writeExiftool(argFile, out) {
  await run('exiftool', ['-@', argFile], { maxBuffer: 64 * 1024 * 1024 });
  for (const name of await readdir(out)) {
    const file = await open(join(out, name), 'r+');
    await file.sync();
    await file.close();
  }
}

/** As a folder is listed: words, size and time of every photo. */
async function readOurs(service, photos) {
  const results = await Promise.all(photos.map((path) => service.peek(path)));
  const unread = results.find(({ status }) => status === 'failed');
  if (unread) throw new Error(`a photo was not read: ${unread.reason}`);
  if (results.some(({ photo }) => photo?.fields.caption?.kk !== KAZAKH)) {
    throw new Error('a caption did not come back');
  }
}

/** Every tag that it knows, as that is what it gives when it is asked for none. */
async function readExiftool(photos) {
  await run('exiftool', ['-json', ...photos], { maxBuffer: 256 * 1024 * 1024 });
}

async function makePhotos(folder, count) {
  const kinds = await makeNoisyPhotos(join(folder, 'kinds'), Math.min(KINDS, count), SIZE);
  const photos = join(folder, 'photos');
  await mkdir(photos);
  const paths = [];
  for (let i = 0; i < count; i++) {
    const path = join(photos, `IMG_${String(i + 1).padStart(4, '0')}.jpg`);
    await copyFile(kinds[i % kinds.length], path);
    paths.push(path);
  }
  return paths;
}

export async function measureMetadata({ rounds = 3, count = 500 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-metadata-'));
  const { createPhotoService, spawnNodeWorker, worker } = await loadPhotoService();
  const service = createPhotoService({
    spawn: () => spawnNodeWorker(worker),
    log: LOG,
    cacheFolder: join(folder, 'cache'),
  });
  try {
    const photos = await makePhotos(folder, count);
    await service.read(photos[0]);
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const ours = join(folder, `ours-${round}`);
      const theirs = join(folder, `theirs-${round}`);
      await Promise.all([mkdir(ours), mkdir(theirs)]);
      const argFile = join(folder, 'arguments');
      const each = photos.map((photo) =>
        [...TAGS, '-o', join(theirs, basename(photo)), photo, '-execute'].join('\n'),
      );
      await writeFile(argFile, each.join('\n'));
      const writing = {
        ours: await seconds(() => writeOurs(service, photos, ours)),
        theirs: await seconds(() => writeExiftool(argFile, theirs)),
      };
      const written = (await readdir(ours)).map((name) => join(ours, name));
      const reading = {
        ours: await seconds(() => readOurs(service, written)),
        theirs: await seconds(() => readExiftool(written)),
      };
      console.error(`round ${round + 1}`, { writing, reading });
      times.push({ writing, reading });
      await Promise.all([ours, theirs].map((made) => rm(made, { recursive: true })));
    }
    const ratio = (what) => median(times.map((time) => time[what].ours / time[what].theirs));
    return { rounds, photos: count, writing: ratio('writing'), reading: ratio('reading') };
  } finally {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 3, count = 500] = process.argv.slice(2).map(Number);
  const result = await measureMetadata({ rounds, count });
  console.log(JSON.stringify({ ...result, limits: LIMITS }, null, 2));
  if (result.writing > LIMITS.writing || result.reading > LIMITS.reading) process.exitCode = 1;
}
