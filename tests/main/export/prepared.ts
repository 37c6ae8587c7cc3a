import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { ExportEvent, FormatName } from '../../../core/contract-shapes.ts';
import type { Language } from '../../../core/release/language.ts';
import { editionOf } from '../../../main/export/edition-of.ts';
import { formatsNamed } from '../../../main/export/formats.ts';
import { type ExportRequest, runExport } from '../../../main/export/run.ts';
import { readCardFiles } from '../../../main/library/card-files.ts';
import { createReleaseFolder } from '../../../main/library/release-folder.ts';
import { createWriter } from '../../../main/library/writer.ts';
import { nodeWorkers } from '../../../main/node/workers.ts';
import { createPhotoService } from '../../../main/photos/service.ts';
import { withSmallPhotos } from './small-photos.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const RELEASE = 'releases/2026/2026-09-18-k7f3qx';

export interface Prepared {
  readonly library: string;
  readonly target: string;
  readonly photosFolder: string;
  request(
    formats: readonly FormatName[],
    languages?: readonly Language[],
    change?: Partial<ExportRequest>,
  ): Promise<ExportRequest>;
}

/** Where every test of a file looks for thumbnails: nobody here asks for any. */
const cacheFolder = await mkdtemp(path.join(tmpdir(), 'pressdesk-export-cache-'));
const spawn = nodeWorkers(path.join(ROOT, 'dist', 'node'));
/** One worker for all tests of a file, as the program has one for all exports. */
const photoService = createPhotoService({
  spawn: () => spawn('photos'),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  cacheFolder,
});
afterAll(async () => {
  await photoService.close();
  await rm(cacheFolder, { recursive: true, force: true });
});

/** A copy of the sample library, an empty target beside it, and a real photo worker. */
export async function prepare(): Promise<Prepared> {
  const home = await mkdtemp(path.join(tmpdir(), 'pressdesk-export-'));
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  const library = path.join(home, 'library');
  await cp(path.join(ROOT, 'assets', 'samples'), library, { recursive: true });
  const target = path.join(home, 'out');
  await mkdir(target);
  const folder = path.join(library, RELEASE);
  await withSmallPhotos(folder);
  const photosFolder = path.join(folder, 'photos');

  return {
    library,
    target,
    photosFolder,
    async request(formats, languages = ['ru'], change = {}) {
      const { release, photos } = await createReleaseFolder({
        path: folder,
        id: undefined,
        writer: createWriter(),
        clock: () => new Date(),
        moment: () => new Date().toISOString(),
        guard: async () => undefined,
      }).read();
      const { office, people, places } = await readCardFiles(library);
      const cards = { people: people.people, places: places.places };
      const source = { release, photos, office, cards, officeFolder: library };
      const { edition, logo } = await editionOf(
        source,
        languages,
        photoService,
        '{date}_{city}_{slug}_{n:3}_{initials}',
      );
      return {
        // Two photos show what six would, in a third of the time.
        edition: { ...edition, photos: edition.photos.slice(0, 2) },
        photos,
        photosFolder,
        ...(logo && { logo }),
        formats: await formatsNamed(formats),
        target,
        library,
        photoService,
        ...change,
      };
    },
  };
}

export async function finish(request: ExportRequest) {
  const events: ExportEvent[] = [];
  for await (const event of runExport(request)) events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error('the last event of an export is `done`');
  return { events, result: last.result };
}
