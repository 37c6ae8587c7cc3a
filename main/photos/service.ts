import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PhotoRights } from '../../core/publication/edition.ts';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import type { Look, PictureUse, PictureWork, Point } from '../../core/release/photos.ts';
import type { Rendition, RenditionPurpose } from '../export/format.ts';
import type { Log, WorkerProcess } from '../host.ts';
import type { PageSet, PeekedFacts, PhotoCopy, PhotoFacts, PhotoJob } from './protocol.ts';
import { createSupervisor, type Deadlines, type RecycleAfter } from './supervisor.ts';
import { readingFailure } from './system-failure.ts';
import { createThumbnailCache, type WriteFile } from './thumbnail-cache.ts';

export interface PhotoServiceOptions {
  /** Starts one photo worker; called again whenever one died or was replaced. */
  readonly spawn: () => WorkerProcess;
  readonly log: Log;
  /** Folder on this computer, outside of every library; thumbnails are kept below it. */
  readonly cacheFolder: string;
  /** The library's writer; without it thumbnails are not kept. */
  readonly writer?: WriteFile;
  readonly deadlines?: Partial<Deadlines>;
  readonly recycleAfter?: Partial<RecycleAfter>;
}

/** A photo's bad end, as a value: no caller can forget it and no stack trace reaches a person. */
export interface PhotoFailed {
  readonly status: 'failed';
  readonly reason: PhotoFailure;
}

export type PhotoRead = { readonly status: 'done'; readonly photo: PhotoFacts } | PhotoFailed;
export type PhotoPeeked = { readonly status: 'done'; readonly photo: PeekedFacts } | PhotoFailed;
export type PhotoThumbnail =
  | {
      readonly status: 'done';
      readonly jpeg: Uint8Array;
      /** Another one once the file or what is shown of it is another. */
      readonly stamp: string;
    }
  | PhotoFailed;
export type PhotoLook = { readonly status: 'done'; readonly look: Look } | PhotoFailed;
export type PhotoCompared = { readonly status: 'done'; readonly difference: number } | PhotoFailed;
export type PhotoFocus = { readonly status: 'done'; readonly focus: Point } | PhotoFailed;
export type PhotoFullSize =
  | {
      readonly status: 'done';
      readonly jpeg: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  | PhotoFailed;
export type PhotoRenditions =
  | { readonly status: 'done'; readonly renditions: readonly Rendition[] }
  | PhotoFailed;

export type PhotoCopied = { readonly status: 'done'; readonly copy: PhotoCopy } | PhotoFailed;

/** A captioned copy at full size. */
export interface CopyJob {
  /** Id of the photo; the file's name begins with it. */
  readonly photo: string;
  readonly path: string;
  /** The original's hash as it was picked; with another one the photo fails as `changed`. */
  readonly sha256?: string | undefined;
  readonly rights: PhotoRights;
  readonly work?: PictureWork | undefined;
  /** The office's Latin credit, for where the whole one has more than 32 bytes. */
  readonly shortCredit?: string | undefined;
  /** The name that the camera gave the file. */
  readonly originalName?: string | undefined;
  readonly keepCamera: boolean;
  readonly keepPosition: boolean;
  /** An existing folder. */
  readonly staging: string;
}

export interface RenditionsJob {
  /** Id of the photo; the files' names begin with it. */
  readonly photo: string;
  readonly path: string;
  readonly wanted: readonly RenditionPurpose[];
  /** Another set for the page than the usual widths in three formats. */
  readonly pageSet?: PageSet | undefined;
  readonly rights: PhotoRights;
  /** The hash that the original had when it was added: lower-case hexadecimal. */
  readonly sha256?: string | undefined;
  /** What is done to the picture before anything is made from it. */
  readonly work?: PictureWork | undefined;
  /** An existing folder. Files of a photo that failed are removed from it again. */
  readonly staging: string;
}

/** A photo and what is done to it. */
export interface WorkedPhoto {
  readonly path: string;
  /** Id of the photo, which the chance of its hidden areas comes from. */
  readonly photo: string;
  readonly work: PictureWork | undefined;
}

export interface ThumbnailOptions {
  readonly longEdge: number;
  readonly embedded?: boolean;
  /** Shows the picture as it goes out for a use (without one: whole), with its work. */
  readonly shown?: {
    /** Id of the photo. */
    readonly photo: string;
    readonly work: PictureWork | undefined;
    readonly use?: PictureUse;
  };
}

/**
 * The photo desk's only door to pixels. No call throws or rejects; every one ends as `done` or
 * `failed` with a reason, at the latest after its deadline, whatever the file does to the worker.
 */
export interface PhotoService {
  /** What kind of photo a file is: format, upright size, hash, time, camera. */
  read(path: string, signal?: AbortSignal): Promise<PhotoRead>;
  /** The same without the hash, mostly from the first and last bytes of the file. */
  peek(path: string, signal?: AbortSignal): Promise<PhotoPeeked>;
  /**
   * An upright sRGB JPEG whose longer side is at most `longEdge` pixels (16 to 12,000).
   * `embedded` takes the camera's own small picture when there is one: at once, but coarse.
   */
  thumbnail(path: string, options: ThumbnailOptions, signal?: AbortSignal): Promise<PhotoThumbnail>;
  /** What the pixels tell: how it looks, how sharp it is, whether a messenger had it. */
  look(path: string, signal?: AbortSignal): Promise<PhotoLook>;
  /** How far two pictures of one scene differ: 0 to 255, mean over pixels and channels. */
  compare(path: string, other: string, signal?: AbortSignal): Promise<PhotoCompared>;
  /** Suggests a focus: where the straightened picture is liveliest. */
  focus(job: WorkedPhoto, signal?: AbortSignal): Promise<PhotoFocus>;
  /**
   * The photo as a JPEG (quality 92, upright, sRGB, no metadata) at full size, with its work and
   * the page's crop: for copies whose original must not go out as it is.
   */
  fullSize(job: WorkedPhoto, signal?: AbortSignal): Promise<PhotoFullSize>;
  /** Writes the wanted renditions into the staging folder and describes what was written. */
  renditions(job: RenditionsJob, signal?: AbortSignal): Promise<PhotoRenditions>;
  /**
   * Writes one captioned copy at full size into the staging folder, whole and read back, and
   * forces it to the disk. The pixels are the original's own bytes unless its work changes them.
   */
  copy(job: CopyJob, signal?: AbortSignal): Promise<PhotoCopied>;
  /** Ends the worker; what is still open ends as `cancelled`. */
  close(): Promise<void>;
}

const failed = (reason: PhotoFailure): PhotoFailed => ({ status: 'failed', reason });

export function createPhotoService(options: PhotoServiceOptions): PhotoService {
  const supervisor = createSupervisor(options);
  const cache = createThumbnailCache(options);

  return {
    async read(path, signal) {
      const outcome = await supervisor.run({ kind: 'read', path }, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'read') return failed('crashed');
      return { status: 'done', photo: outcome.result.facts };
    },

    async peek(path, signal) {
      const outcome = await supervisor.run({ kind: 'peek', path }, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'peek') return failed('crashed');
      return { status: 'done', photo: outcome.result.facts };
    },

    async thumbnail(path, { longEdge, embedded = false, shown }, signal) {
      const entry = await describe(path, supervisor.deadlines.thumbnail);
      if (typeof entry === 'string') return failed(entry);
      const name = cache.nameOf({ path, ...entry, longEdge, embedded, shown });
      const stamp = basename(name, '.jpg');
      const kept = await cache.get(name);
      if (kept) return { status: 'done', jpeg: kept, stamp };
      const job: PhotoJob = { kind: 'thumbnail', path, longEdge, embedded, ...shown };
      const outcome = await supervisor.run(job, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'thumbnail') return failed('crashed');
      await cache.put(name, outcome.result.jpeg);
      return { status: 'done', jpeg: outcome.result.jpeg, stamp };
    },

    async look(path, signal) {
      const outcome = await supervisor.run({ kind: 'look', path }, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'look') return failed('crashed');
      return { status: 'done', look: outcome.result.look };
    },

    async compare(path, other, signal) {
      const outcome = await supervisor.run({ kind: 'compare', path, other }, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'compare') return failed('crashed');
      return { status: 'done', difference: outcome.result.difference };
    },

    async focus(job, signal) {
      const outcome = await supervisor.run({ kind: 'focus', ...job }, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'focus') return failed('crashed');
      return { status: 'done', focus: outcome.result.focus };
    },

    async fullSize(job, signal) {
      const outcome = await supervisor.run({ kind: 'full-size', ...job }, signal);
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'full-size') return failed('crashed');
      const { jpeg, width, height } = outcome.result;
      return { status: 'done', jpeg, width, height };
    },

    async renditions({ wanted, rights, ...job }, signal) {
      const outcome = await supervisor.run(
        {
          kind: 'renditions',
          ...job,
          purposes: [...wanted],
          rights: { ...rights, languages: [...rights.languages] },
        },
        signal,
      );
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'renditions') return failed('crashed');
      return { status: 'done', renditions: outcome.result.renditions };
    },

    async copy({ rights, ...job }, signal) {
      const outcome = await supervisor.run(
        { kind: 'copy', ...job, rights: { ...rights, languages: [...rights.languages] } },
        signal,
      );
      if (outcome.status === 'failed') return outcome;
      if (outcome.result.kind !== 'copy') return failed('crashed');
      return { status: 'done', copy: outcome.result.copy };
    },

    close: () => supervisor.close(),
  };
}

/** Size and time of a file; a share that does not answer is a timeout, not a wait for ever. */
async function describe(
  path: string,
  deadline: number,
): Promise<{ readonly size: number; readonly mtimeMs: number } | PhotoFailure> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PhotoFailure>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), deadline);
  });
  const known = stat(path).then(({ size, mtimeMs }) => ({ size, mtimeMs }), readingFailure);
  return Promise.race([known, late]).finally(() => clearTimeout(timer));
}
