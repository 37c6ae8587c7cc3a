import type { AddPhotosEvent, FileSource } from '../../../core/contract-shapes.ts';
import type { IncomingPhoto, Photo } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { sourcesOf, UploadRefused } from '../../client/files.ts';
import { failureWords } from '../../library/failureWords.ts';
import { useDesk } from '../../store/desk.ts';
import { notify } from '../../store/notices.ts';
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
      if (source) read.push(...(await readUpload(release, source, file.name, signal)));
      progress({ done: ++done });
    }
    if (paths.length > 0) read.push(...(await readPaths(release, paths, done, signal)));
    return settle(release, read, signal);
  });
}

/** Adds what the host's own dialog has given. */
export function addSources(release: string, sources: readonly FileSource[]): Promise<Added> {
  return inTurn({ release, work: 'reading', total: sources.length }, async (signal) =>
    settle(release, await readPaths(release, sources, 0, signal), signal),
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

/** Main keeps an upload under a name that every system allows; people know it by its own. */
async function readUpload(
  release: string,
  source: FileSource,
  name: string,
  signal: AbortSignal,
): Promise<readonly IncomingPhoto[]> {
  return readEvents(release, [source], signal, (event) =>
    event.type === 'read'
      ? { ...event, photo: { ...event.photo, originalName: name } }
      : event.type === 'failed'
        ? { ...event, name }
        : event,
  );
}

/** `before`: how many files of the run are done already. */
function readPaths(
  release: string,
  sources: readonly FileSource[],
  before: number,
  signal: AbortSignal,
): Promise<readonly IncomingPhoto[]> {
  return readEvents(release, sources, signal, (event) => {
    progress({ done: before + event.done, total: before + event.total });
    return event;
  });
}

async function readEvents(
  release: string,
  sources: readonly FileSource[],
  signal: AbortSignal,
  onEvent: (event: AddPhotosEvent) => AddPhotosEvent,
): Promise<readonly IncomingPhoto[]> {
  const read: IncomingPhoto[] = [];
  try {
    const events = await client.photos.add({ release, sources: [...sources] }, { signal });
    for await (const told of events) {
      const event = onEvent(told);
      if (event.type === 'failed') refuse(release, event.name, event.reason);
      if (event.type !== 'read') continue;
      read.push(event.photo);
      arrive(event.photo);
    }
  } catch (error) {
    // What has been read before the connection broke is not given up.
    if (!signal.aborted) notify({ tone: 'error', text: failureWords(error) });
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
    picked: picked.map((photo) => ({ photo })),
  });
  return { incoming: incoming.map(({ id }) => id), picked: picked.map(({ id }) => id) };
}
