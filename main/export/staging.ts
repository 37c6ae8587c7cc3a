import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedPhoto } from '../../core/contract-shapes.ts';
import { cropOf } from '../../core/photos/picture-work.ts';
import type { EditionPhoto } from '../../core/publication/edition.ts';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import type { Frame, Photo } from '../../core/release/photos.ts';
import { containedFile } from '../library/contained.ts';
import { NotReadError } from '../library/problems.ts';
import type { PhotoRenditions } from '../photos/service.ts';
import type { Format, FullSizeCopy, Pictures, Rendition, RenditionPurpose } from './format.ts';
import type { ExportRequest } from './run.ts';

export interface PhotoOutcome {
  readonly report: ExportedPhoto;
  readonly reason?: PhotoFailure;
}

/** The pictures of one export while it runs: made by the photo worker, not yet in their places. */
export interface Staging {
  /** How many photos are asked for: none when no format needs pictures. */
  readonly total: number;
  /** One per photo of the edition, in the order in which they become ready. */
  readonly outcomes: AsyncIterable<PhotoOutcome>;
  /** What was really written; complete when `outcomes` has ended. */
  readonly pictures: Pictures;
  pathOf(rendition: Rendition | FullSizeCopy): string;
  readonly folder: string;
  /** When the worker writes nothing more here. */
  settled(): Promise<void>;
}

/**
 * Has every photo's wanted renditions written into a folder inside `part`: on the same disk as
 * the export, so that they are moved into place and never pass through this process's memory.
 */
export async function makeStaging(
  request: ExportRequest,
  part: string,
  signal: AbortSignal,
): Promise<Staging> {
  const folder = path.join(part, '.pictures');
  await mkdir(folder);
  const originals = new Map(request.photos.photos.map((photo) => [photo.id, photo]));
  const purposes = purposesOf(request.formats);
  const made = new Map<string, readonly Rendition[]>();
  const copies = request.formats.some((format) => format.copies);
  const copied = new Map<string, FullSizeCopy>();

  async function make(photo: EditionPhoto): Promise<PhotoOutcome> {
    const stored = originals.get(photo.id);
    const file = stored?.file ?? '';
    const path = await originalOf(request.photosFolder, file);
    const failures =
      path === undefined ? (['vanished'] as const) : await makeOf(photo, path, stored);
    // A full disk is the whole export's failure, whatever else is wrong with this photo.
    const reason = failures.find((one) => one === 'disk-full') ?? failures[0];
    if (reason === undefined) return { report: { id: photo.id, file, status: 'done' } };
    return { report: { id: photo.id, file, status: 'failed', reason }, reason };
  }

  /** Renditions and copy fail each for itself: what could be made goes out. */
  async function makeOf(
    photo: EditionPhoto,
    path: string,
    stored: Photo | undefined,
  ): Promise<readonly PhotoFailure[]> {
    const { id, rights, work } = photo;
    const { sha256, originalName } = stored ?? {};
    const wanted = [...purposes].filter((purpose) => isWanted(purpose, photo, purposes));
    const failures: PhotoFailure[] = [];
    if (wanted.length > 0) {
      const job = { photo: id, path, wanted, rights, sha256, work, staging: folder };
      const outcome: PhotoRenditions = await request.photoService.renditions(job, signal);
      if (outcome.status === 'done') made.set(id, outcome.renditions);
      else failures.push(outcome.reason);
    }
    if (copies) {
      const { keepCamera = false, keepPosition = false, shortCredit } = request.pack ?? {};
      const terms = { keepCamera, keepPosition, shortCredit };
      const job = {
        photo: id,
        path,
        rights,
        work,
        sha256,
        originalName,
        ...terms,
        staging: folder,
      };
      const outcome = await request.photoService.copy(job, signal);
      if (outcome.status === 'done') copied.set(id, outcome.copy);
      else failures.push(outcome.reason);
    }
    return failures;
  }

  const running = purposes.size === 0 && !copies ? [] : request.edition.photos.map(make);
  const pathOf = (rendition: Rendition | FullSizeCopy) =>
    path.join(folder, path.basename(rendition.key));
  return {
    total: running.length,
    outcomes: asReady(running),
    pictures: {
      of: (photo) => made.get(photo) ?? [],
      copyOf: (photo) => copied.get(photo),
      read: (rendition) => readFile(pathOf(rendition)),
      logo: async () => (request.logo === undefined ? undefined : readFile(request.logo)),
    },
    pathOf,
    folder,
    settled: async () => {
      await Promise.allSettled(running);
    },
  };
}

/** What all the formats need together. */
function purposesOf(formats: readonly Format[]): ReadonlySet<RenditionPurpose> {
  return new Set(formats.flatMap((format) => format.purposes));
}

/**
 * The social crop is made of the lead photo only. The page set has what paper needs in it, unless
 * paper shows another part of the picture.
 */
function isWanted(
  purpose: RenditionPurpose,
  { isLead, work }: EditionPhoto,
  all: ReadonlySet<RenditionPurpose>,
): boolean {
  switch (purpose) {
    case 'social':
      return isLead;
    case 'paper':
      return !all.has('page') || !sameFrame(cropOf(work, 'paper'), cropOf(work, 'page'));
    default:
      return true;
  }
}

function sameFrame(a: Frame, b: Frame): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Undefined when it is not there, or when its name or a link leads out of the release. */
function originalOf(photosFolder: string, file: string): Promise<string | undefined> {
  const release = path.dirname(photosFolder);
  return containedFile(release, path.basename(photosFolder), file).catch((error: unknown) =>
    error instanceof NotReadError && error.reason === 'missing'
      ? undefined
      : path.join(photosFolder, file),
  );
}

/** Yields each promise's value as soon as it is there. */
async function* asReady<T>(promises: readonly Promise<T>[]): AsyncGenerator<T> {
  const open = new Map(
    promises.map((promise, index) => [index, promise.then((value) => ({ index, value }))]),
  );
  while (open.size > 0) {
    const { index, value } = await Promise.race(open.values());
    open.delete(index);
    yield value;
  }
}
