import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrokenFile, ReleaseSummary } from '../../core/contract-shapes.ts';
import type { Log } from '../host.ts';
import type { CatalogueCache } from './catalogue-cache.ts';
import { createHistory, type Snapshot } from './history.ts';
import { parseJson, readBytes, sha256 } from './json-file.ts';
import { type Kind, photosKind, releaseKind } from './kinds.ts';
import { fileStamp, listFiles, listFolders, MISSING } from './listing.ts';
import { isLibrary } from './presence.ts';
import { NotReadError } from './problems.ts';
import { queryWords, scoreOf } from './search.ts';
import { searchTexts, summarise } from './summary.ts';
import type { Writer } from './writer.ts';

/** What is known of one release without opening it. */
export interface Entry {
  /** Times and sizes of both files: as long as they stay, so does the rest. */
  readonly stamp: string;
  /** The id written in the file, and the revisions of both files. */
  readonly writtenId: string;
  readonly revision: number;
  readonly photosRevision: number;
  readonly summary: ReleaseSummary;
  readonly headline: string;
  readonly rest: string;
}

/** What was seen in one folder: a release, or one that cannot be read, or nothing. */
interface Sight {
  readonly entry?: Entry;
  readonly broken?: BrokenFile | undefined;
  readonly isNews: boolean;
  /** The cache knows it as it is. */
  readonly isCached?: boolean;
}

/** What a scan found to be different from before. */
export interface Difference {
  /** Folders of releases whose files are others than before; new ones too. */
  readonly changed: readonly string[];
  readonly isDifferent: boolean;
}

/** All releases of a library, in memory, with their texts for searching. */
export interface Catalogue {
  list(): readonly ReleaseSummary[];
  find(id: string): ReleaseSummary | undefined;
  entry(folder: string): Entry | undefined;
  broken(): readonly BrokenFile[];
  search(query: string): readonly string[];
  /** Looks at every release's files and reads those that changed. Throws when the folder is away. */
  scan(): Promise<Difference>;
  /** Reads one release anew; whether its files are others than before. */
  refresh(folder: string): Promise<boolean>;
  forget(folder: string): void;
}

/** Files that are read at one time: enough for a network share's delay, few enough for its limits. */
const AT_ONCE = 16;
/** A sync tool may be in the middle of a file; what is half now is whole in a moment. */
const SECOND_LOOK_MS = 400;

export function createCatalogue(context: {
  readonly root: string;
  readonly writer: Writer;
  readonly log: Log;
  readonly cache: CatalogueCache;
}): Catalogue {
  const { root, cache, log } = context;
  const entries = new Map<string, Entry>();
  const broken = new Map<string, BrokenFile>();
  let sorted: readonly ReleaseSummary[] = [];
  let byId = new Map<string, ReleaseSummary>();

  /** Gives each release its place in the list, and a copied folder an id of its own. */
  function arrange(): void {
    const found = new Map<string, ReleaseSummary>();
    const folders = [...entries.keys()].sort();
    const original = (folder: string) => folder.endsWith(`-${entries.get(folder)?.writtenId}`);
    for (const folder of [...folders.filter(original), ...folders.filter((f) => !original(f))]) {
      const entry = entries.get(folder);
      if (entry === undefined) continue;
      const taken = found.has(entry.writtenId);
      const id = taken ? `${entry.writtenId}-${sha256(folder).slice(0, 6)}` : entry.writtenId;
      found.set(id, { ...entry.summary, id });
    }
    byId = found;
    sorted = [...found.values()].sort((a, b) => compare(b.createdAt, a.createdAt));
  }

  /** What lies in one folder now. Reads its files only if they are others than before. */
  async function look(folder: string): Promise<Sight> {
    const stamps = await stampsOf(join(root, folder));
    const stamp = stamps.join(' ');
    const before = entries.get(folder) ?? cache.get(folder);
    if (before?.stamp === stamp) {
      return { entry: before, isNews: !entries.has(folder), isCached: true };
    }
    try {
      const snapshot = await readTwice(join(root, folder), stamps[1] !== MISSING);
      return { entry: toEntry(folder, stamp, snapshot), isNews: true };
    } catch (error) {
      const found = await describe(folder, error);
      const known = broken.get(folder);
      const isSame = known?.reason === found?.reason && known?.snapshot === found?.snapshot;
      return { broken: found, isNews: entries.has(folder) || !isSame };
    }
  }

  function note(folder: string, { entry, broken: found, isNews }: Sight): void {
    if (entry) entries.set(folder, entry);
    else entries.delete(folder);
    if (found) broken.set(folder, found);
    else broken.delete(folder);
    if (found && isNews) log.warn('library: unreadable', { folder, reason: found.reason });
  }

  async function describe(folder: string, error: unknown): Promise<BrokenFile | undefined> {
    if (!(error instanceof NotReadError)) throw error;
    const names = await listFiles(join(root, folder));
    const file = error.path.endsWith('photos.json') ? 'photos.json' : 'release.json';
    const setAside = names.filter((name) => name.startsWith(`${file}.broken-`)).at(-1);
    const history = createHistory({
      folder: join(root, folder, 'history'),
      writer: context.writer,
      clock: () => new Date(),
      prepare: async () => undefined,
    });
    const snapshot = (await history.newest())?.name;
    // A folder that never held a release, or whose files have not been synced yet, is none.
    if (error.reason === 'missing' && setAside === undefined && snapshot === undefined) return;
    return {
      folder,
      file,
      reason: error.reason,
      ...(setAside !== undefined && { setAside: `${folder}/${setAside}` }),
      ...(snapshot !== undefined && { snapshot }),
    };
  }

  /** What was seen while a share went away is no news: everything would look deleted. */
  async function stillThere(): Promise<void> {
    if (!(await isLibrary(root))) throw new NotReadError('missing', root);
  }

  return {
    list: () => sorted,
    find: (id) => byId.get(id),
    entry: (folder) => entries.get(folder),
    broken: () => [...broken.values()],
    search(query) {
      const words = queryWords(query);
      if (words.length === 0) return [];
      return sorted
        .map((summary) => {
          const entry = entries.get(summary.folder);
          return { summary, score: entry ? scoreOf(entry, words) : 0 };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || compare(b.summary.updatedAt, a.summary.updatedAt))
        .map(({ summary }) => summary.id);
    },
    async scan() {
      const folders = await releaseFolders(root);
      const seen = new Map<string, Sight>();
      await eachOf(folders, async (folder) => {
        seen.set(folder, await look(folder));
      });
      await stillThere();
      const gone = [...entries.keys(), ...broken.keys()].filter((folder) => !seen.has(folder));
      for (const folder of gone) note(folder, { isNews: true });
      for (const [folder, sight] of seen) note(folder, sight);
      const changed = folders.filter((folder) => seen.get(folder)?.isNews);
      const isDifferent = changed.length > 0 || gone.length > 0;
      if (isDifferent) arrange();
      const isCached = [...seen.values()].every((sight) => sight.isCached);
      if (!isCached || entries.size !== cache.size()) cache.put(entries);
      return { changed, isDifferent };
    },
    async refresh(folder) {
      const sight = await look(folder);
      await stillThere();
      note(folder, sight);
      if (sight.isNews) {
        arrange();
        cache.put(entries);
      }
      return sight.isNews;
    },
    forget(folder) {
      entries.delete(folder);
      broken.delete(folder);
      arrange();
      cache.put(entries);
    },
  };
}

function toEntry(folder: string, stamp: string, { release, photos }: Snapshot): Entry {
  return {
    stamp,
    writtenId: release.id,
    revision: release.revision,
    photosRevision: photos.revision,
    summary: summarise(folder, release, photos),
    ...searchTexts(release, photos),
  };
}

async function readTwice(path: string, hasPhotos: boolean): Promise<Snapshot> {
  try {
    return await readSnapshot(path, hasPhotos);
  } catch (error) {
    if (!(error instanceof NotReadError) || error.reason !== 'broken') throw error;
    await wait(SECOND_LOOK_MS);
    return readSnapshot(path, hasPhotos);
  }
}

/**
 * Both documents of a release folder as they lie there; photos that come after the stamp was taken
 * are found by the next look, as the stamp says that there were none. Throws `NotReadError`.
 */
async function readSnapshot(path: string, hasPhotos: boolean): Promise<Snapshot> {
  const [release, photos] = await Promise.all([
    readOne(join(path, 'release.json'), releaseKind, true),
    readOne(join(path, 'photos.json'), photosKind, hasPhotos),
  ]);
  return { release, photos };
}

async function readOne<T>(path: string, kind: Kind<T>, isThere: boolean): Promise<T> {
  if (!isThere && kind.empty !== undefined) return kind.empty;
  let bytes: Buffer;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    const isMissing = error instanceof NotReadError && error.reason === 'missing';
    if (isMissing && kind.empty !== undefined) return kind.empty;
    throw error;
  }
  const reading = kind.read(parseJson(bytes, path));
  if (!reading.ok) throw new NotReadError(reading.reason, path, reading.detail);
  return reading.value;
}

/** `releases/2026/2026-09-18-k7f3qx`, for all. Throws when `releases` cannot be listed. */
async function releaseFolders(root: string): Promise<readonly string[]> {
  const years = (await listFolders(join(root, 'releases'))).filter((name) => /^\d{4}$/.test(name));
  const found = await Promise.all(
    years.map(async (year) => {
      const names = await listFolders(join(root, 'releases', year));
      return names.map((name) => `releases/${year}/${name}`);
    }),
  );
  return found.flat();
}

function stampsOf(path: string): Promise<readonly [release: string, photos: string]> {
  return Promise.all([fileStamp(join(path, 'release.json')), fileStamp(join(path, 'photos.json'))]);
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const take = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
