import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PhotoRights } from '../../../core/publication/edition.ts';
import type { RenditionPurpose } from '../../../main/export/format.ts';
import type { Log, WorkerProcess } from '../../../main/host.ts';
import { PHOTO_WORKER_ENVIRONMENT, spawnNodeWorker } from '../../../main/photos/node-worker.ts';
import {
  createPhotoService,
  type PhotoService,
  type PhotoServiceOptions,
} from '../../../main/photos/service.ts';

/** The built worker, as the hosts start it; the variable names one that was built elsewhere. */
const WORKER_SCRIPT =
  process.env.PRESSDESK_PHOTO_WORKER ??
  fileURLToPath(new URL('../../../dist/node/photo-worker.js', import.meta.url));

/** Real photographs that the project does not ship; tests of them run where the folder exists. */
export const REAL_PHOTOS = fileURLToPath(new URL('../../../../shared/photos/', import.meta.url));
export const hasRealPhotos = existsSync(REAL_PHOTOS);

export const NO_RIGHTS: PhotoRights = { languages: [], fields: {} };

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A photo service with a real worker, and folders of its own. */
export interface StartedService {
  readonly service: PhotoService;
  /** The same with empty folders of its own inside, for another test with this worker. */
  inEmptyFolder(): Promise<StartedService>;
  /** Holds originals and everything else of the test; removed with the service. */
  readonly folder: string;
  readonly staging: string;
  /** Every worker that was started, in order. */
  readonly workers: readonly WorkerProcess[];
  readonly log: readonly LogLine[];
  /** Writes an original and returns its path. */
  put(name: string, bytes: Uint8Array | string): Promise<string>;
  /** All renditions of one photo; throws with the reason when it failed. */
  renditions(
    path: string,
    wanted?: readonly RenditionPurpose[],
    photo?: string,
  ): ReturnType<PhotoService['renditions']>;
  stop(): Promise<void>;
}

export async function startService(
  options: Partial<PhotoServiceOptions> & {
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<StartedService> {
  if (!existsSync(WORKER_SCRIPT)) throw new Error('Build first: node scripts/build.mjs');
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-photos-'));
  const workers: WorkerProcess[] = [];
  const lines: LogLine[] = [];
  const log = recordingLog(lines);
  const service = createPhotoService({
    spawn: () => {
      const environment = { ...PHOTO_WORKER_ENVIRONMENT, ...options.environment };
      const worker = spawnNodeWorker(WORKER_SCRIPT, environment);
      workers.push(worker);
      return worker;
    },
    log,
    cacheFolder: join(folder, 'cache'),
    ...options,
  });
  async function inFolder(folder: string): Promise<StartedService> {
    const staging = join(folder, 'staging');
    await mkdir(staging);
    return {
      service,
      inEmptyFolder: async () => inFolder(await mkdtemp(join(folder, 'test-'))),
      folder,
      staging,
      workers,
      log: lines,
      async put(name, bytes) {
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
        return path;
      },
      renditions: (path, wanted = ['page', 'social', 'site'], photo = 'photo') =>
        service.renditions({ photo, path, wanted, rights: NO_RIGHTS, staging }),
      async stop() {
        await service.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  }
  return inFolder(folder);
}

function recordingLog(lines: LogLine[]): Log {
  const add =
    (level: LogLine['level']) =>
    (event: string, details: Readonly<Record<string, unknown>> = {}) => {
      lines.push({ level, event, details });
    };
  return { info: add('info'), warn: add('warn'), error: add('error') };
}
