import type { FileSource } from '../../../core/contract.ts';
import type { IncomingPhoto, Photo } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { sourcesOf, UploadRefused } from '../../client/files.ts';
import { useDesk } from '../../store/desk.ts';
import { land } from './landing.ts';
import { copyIntoRelease } from './pick.ts';
import { arrive, inTurn, progress, refuse } from './runs.ts';

/** So few photos for a release that has none are meant for it, not for a choice. */
const PICKED_AT_ONCE = 5;

/** Where the photos of one adding went. */
export interface Added {
  readonly incoming: readonly string[];
  readonly picked: readonly string[];
}

/** Adds files that were dropped or chosen. Ends when all are read, refused or given up. */
export function addFiles(release: string, files: readonly File[]): Promise<Added> {
  return inTurn({ release, work: 'reading', total: files.length }, async (signal) => {
    const paths: FileSource[] = [];
    const read: IncomingPhoto[] = [];
    let done = 0;
    for (const file of files) {
      if (signal.aborted) break;
      const source = await sourceOf(release, file);
      if (source && 'path' in source) {
        paths.push(source);
        continue;
      }
      // An upload is read as soon as it is there: the first photos appear while others travel.
      if (source) read.push(...(await readSources(release, [source], signal)));
      progress({ done: ++done });
    }
    if (paths.length > 0) read.push(...(await readSources(release, paths, signal, done)));
    return settle(release, read, signal);
  });
}

/** Adds what the host's own dialog has given. */
export function addSources(release: string, sources: readonly FileSource[]): Promise<Added> {
  return inTurn({ release, work: 'reading', total: sources.length }, async (signal) =>
    settle(release, await readSources(release, sources, signal, 0), signal),
  );
}

async function sourceOf(release: string, file: File): Promise<FileSource | undefined> {
  try {
    if (file.size === 0 && !window.pressdesk?.pathOf(file)) throw new UploadRefused(file.name, 400);
    const { value } = await sourcesOf([file]).next();
    return value ?? undefined;
  } catch (error) {
    refuse(release, file.name, reasonOf(error));
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof UploadRefused)) return 'unreadable';
  if (error.status === 413) return 'too-large';
  if (error.status === 507) return 'disk-full';
  return error.status === 400 ? 'empty' : 'unreadable';
}

/** `before`: how many files of the run are done already; without it, main's count is not shown. */
async function readSources(
  release: string,
  sources: readonly FileSource[],
  signal: AbortSignal,
  before?: number,
): Promise<readonly IncomingPhoto[]> {
  const read: IncomingPhoto[] = [];
  try {
    const events = await client.photos.add({ release, sources: [...sources] }, { signal });
    for await (const event of events) {
      if (before !== undefined)
        progress({ done: before + event.done, total: before + event.total });
      if (event.type === 'failed') refuse(release, event.name, event.reason);
      if (event.type !== 'read') continue;
      read.push(event.photo);
      arrive(event.photo);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return read;
}

async function settle(
  release: string,
  read: readonly IncomingPhoto[],
  signal: AbortSignal,
): Promise<Added> {
  const { desk } = useDesk.getState();
  const isEmpty =
    desk?.id === release && desk.photos.photos.length + desk.photos.incoming.length === 0;
  const copied =
    isEmpty && read.length <= PICKED_AT_ONCE && !signal.aborted
      ? await copyIntoRelease(release, read, signal)
      : new Map<string, Photo>();
  const picked = [...copied.values()];
  const incoming = read.filter(({ id }) => !copied.has(id));
  land({
    release,
    label: { label: 'journal.photosAdded', values: { count: read.length } },
    incoming,
    picked,
    moved: new Set(),
  });
  return { incoming: incoming.map(({ id }) => id), picked: picked.map(({ id }) => id) };
}
