import { join } from 'node:path';
import type { LibraryState, OpenedRelease, ReleaseSummary } from '../../core/contract-shapes.ts';
import { newId } from '../../core/release/id.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import type { Log } from '../host.ts';
import { type Cards, createCards } from './card-files.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { NO_CACHE, openCatalogueCache } from './catalogue-cache.ts';
import type { LibraryEvent } from './events.ts';
import { createLeaseKeeper, HEARTBEAT_MS } from './lease.ts';
import { listFolders } from './listing.ts';
import { momentIn } from './moment.ts';
import { createPresence } from './presence.ts';
import { codeOf, NotReadError, NotWrittenError } from './problems.ts';
import { createQueue } from './queue.ts';
import { createReleaseFolder, type FolderSave, type ReleaseFolder } from './release-folder.ts';
import { refuseOutside } from './removal.ts';
import { createWatch } from './watch.ts';
import type { Writer } from './writer.ts';

/** One library folder at work: what is in it, what is open, and what changes behind our back. */
export interface Shelf {
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly cards: Cards;
  state(): LibraryState;
  look(): Promise<void>;
  stop(): Promise<void>;
  /** Throws `NotReadError` (`missing`). */
  folderOf(id: string): ReleaseFolder;
  open(id: string): Promise<OpenedRelease>;
  save(id: string, save: FolderSave<Release>): Promise<Release>;
  savePhotos(id: string, save: FolderSave<Photos>): Promise<Photos>;
  giveBack(id: string): Promise<void>;
  /** The releases that are open for editing. */
  opened(): readonly string[];
  /** Does work that may wait for nothing else, with the same explanation when it fails. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** Does work on one release in turn, then brings the list up to date. */
  working<T>(id: string, work: (folder: ReleaseFolder) => Promise<T>): Promise<T>;
  /** Changes a release outside of any editor; open pages are told. `now` is in the office's zone. */
  changing(id: string, change: (release: Release, now: string) => Release): Promise<ReleaseSummary>;
  /** Restores an earlier version as a new one; open pages are told. */
  changeBack(id: string, name: string): Promise<void>;
  /** Repairs a folder that the state lists as broken; '' stands for the office's cards. */
  recover(folder: string): Promise<void>;
  workingOnCards<T>(work: () => Promise<T>): Promise<T>;
  /** Makes a release folder of what `make` makes. */
  add(
    make: (start: { readonly id: string; readonly now: string }) => Release,
  ): Promise<ReleaseSummary>;
  /** Deletes a release's folder for good, unless it was taken out of the trash meanwhile. */
  removeTrashed(id: string): Promise<boolean>;
}

export interface ShelfOptions {
  readonly root: string;
  readonly log: Log;
  readonly writer: Writer;
  readonly clock: () => Date;
  readonly user: string;
  readonly computer: string;
  readonly cacheFolder: string | undefined;
  readonly lookEvery: number;
  readonly emit: (event: LibraryEvent) => void;
}

interface Revisions {
  readonly release: number;
  readonly photos: number;
}

/** A whole look at thousands of releases on a slow share must not keep the share busy. */
const REST_PER_LOOK = 20;
const SHORTEST_REST_MS = 2_000;

export async function openShelf(options: ShelfOptions): Promise<Shelf> {
  const { root, log, writer, clock, emit } = options;
  const queue = createQueue();
  const cache = options.cacheFolder
    ? await openCatalogueCache(options.cacheFolder, root, writer)
    : NO_CACHE;
  const catalogue = createCatalogue({ root, writer, log, cache });
  const cards = createCards({ root, writer, clock, guard: () => presence.guard() });
  const presence = createPresence({
    root,
    writer,
    isNewer: async () => (await cards.office.read()).newer,
    onChange: () => emit({ type: 'library', state: state() }),
  });
  const leases = createLeaseKeeper({ writer, clock, by: options.user, computer: options.computer });
  const folders = new Map<string, ReleaseFolder>();
  const places = new Map<string, string>();
  /** The open releases, with the revisions that their editors know. */
  const held = new Map<string, Revisions>();
  let timeZone = 'Asia/Almaty';
  let cardStamp = '';
  let nextScan = 0;
  /** What is found while opening is no news. */
  let isOpen = false;

  const state = (): LibraryState => ({
    folder: root,
    state: presence.state,
    releases: catalogue.list().length,
    broken: [...catalogue.broken()],
  });
  const moment = () => momentIn(timeZone, clock());

  function summaryOf(id: string): ReleaseSummary {
    const summary = catalogue.find(id);
    if (summary === undefined) throw new NotReadError('missing', join(root, 'releases'));
    return summary;
  }

  /** Where a release lies; one that somebody deleted while it is open keeps its place. */
  function placeOf(id: string): string {
    const folder = catalogue.find(id)?.folder ?? places.get(id);
    if (folder === undefined) throw new NotReadError('missing', join(root, 'releases'));
    return folder;
  }

  function folderOf(id: string): ReleaseFolder {
    const folder = placeOf(id);
    const known = folders.get(id);
    if (known !== undefined && places.get(id) === folder) return known;
    const made = folderAt(folder, id);
    folders.set(id, made);
    places.set(id, folder);
    return made;
  }

  function folderAt(folder: string, id: string | undefined): ReleaseFolder {
    const guard = () => presence.guard();
    return createReleaseFolder({ path: join(root, folder), id, writer, clock, moment, guard });
  }

  function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    return queue.run(key, () => presence.attempt(work));
  }

  function working<T>(id: string, work: (folder: ReleaseFolder) => Promise<T>): Promise<T> {
    const folder = placeOf(id);
    return inTurn(folder, async () => {
      try {
        return await work(folderOf(id));
      } finally {
        await catalogue.refresh(folder).catch(() => undefined);
      }
    });
  }

  /** Reads the cards that the library itself needs, and notes which ones it knows. */
  async function readCards(): Promise<boolean> {
    const stamp = await cards.stamp();
    if (stamp === cardStamp) return false;
    cardStamp = stamp;
    const office = await cards.office.read().catch(() => undefined);
    if (office) timeZone = office.value.timezone;
    return true;
  }

  /** Tells the editors of a release when there is a revision that they do not know. */
  async function tell(id: string): Promise<void> {
    await inTurn(placeOf(id), async () => {
      const found = await folderOf(id).read();
      const now = { release: found.release.revision, photos: found.photos.revision };
      const known = held.get(id);
      if (known) held.set(id, now);
      if (known?.release !== now.release) emit({ type: 'release', id, revision: now.release });
      if (known?.photos !== now.photos) emit({ type: 'photos', id, revision: now.photos });
    }).catch(() => undefined);
  }

  /** An editor knows the revision that it saved itself. */
  function learn(id: string, saved: Partial<Revisions>): void {
    const known = held.get(id);
    if (known) held.set(id, { ...known, ...saved });
  }

  function isUnknown(id: string): boolean {
    const known = held.get(id);
    const entry = catalogue.entry(placeOf(id));
    if (known === undefined || entry === undefined) return false;
    return known.release !== entry.revision || known.photos !== entry.photosRevision;
  }

  /** What is open is looked at each time, everything else as often as the disk allows. */
  async function look(everything: boolean): Promise<void> {
    let news = await presence.check();
    if (presence.state === 'missing') {
      if (news && isOpen) emit({ type: 'library', state: state() });
      return;
    }
    if ((await readCards()) && isOpen) emit({ type: 'cards' });
    const changed: string[] = [];
    if (everything || news || Date.now() >= nextScan) {
      const started = Date.now();
      const found = await catalogue.scan();
      const rest = Math.max(SHORTEST_REST_MS, (Date.now() - started) * REST_PER_LOOK);
      nextScan = Date.now() + rest;
      changed.push(...found.changed);
      news ||= found.isDifferent;
    } else {
      for (const id of held.keys()) {
        const folder = placeOf(id);
        if (await catalogue.refresh(folder)) changed.push(folder);
      }
      news ||= changed.length > 0;
    }
    for (const id of [...held.keys()]) {
      if (changed.includes(placeOf(id)) || isUnknown(id)) await tell(id);
    }
    if (news && isOpen) emit({ type: 'library', state: state() });
    await watchFolders();
  }

  let looking: Promise<void> | undefined;
  /** One look at a time; a share that breaks off in the middle is missing at the next. */
  function lookOnce(everything: boolean): Promise<void> {
    const before = looking ?? Promise.resolve();
    const mine = before
      .then(() => look(everything))
      .catch((error: unknown) => {
        log.warn('library: could not look', { code: codeOf(error) ?? 'unknown' });
      });
    looking = mine;
    return mine;
  }

  const watch =
    options.lookEvery > 0 ? createWatch(options.lookEvery, () => void lookOnce(false)) : undefined;

  async function watchFolders(): Promise<void> {
    if (watch === undefined) return;
    const releases = join(root, 'releases');
    const years = await listFolders(releases).catch(() => []);
    const open = [...held.keys()].map(placeOf);
    watch.over([
      root,
      releases,
      ...years.map((year) => join(releases, year)),
      ...open.map((folder) => join(root, folder)),
    ]);
  }

  const heartbeat = setInterval(() => {
    for (const id of held.keys()) void leases.take(join(root, placeOf(id))).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();

  await lookOnce(true);
  isOpen = true;
  await writer.sweep(root);
  await cache.flush();

  return {
    root,
    catalogue,
    cards,
    state,
    folderOf,
    opened: () => [...held.keys()],
    attempt: presence.attempt,
    working,
    look: () => lookOnce(true),
    open: (id) =>
      working(id, async (folder) => {
        const [{ release, photos, newer }, journal] = await Promise.all([
          folder.read(),
          folder.journal(),
          writer.sweep(folder.path),
        ]);
        let readOnly = newer || presence.state !== 'ready';
        let lease = { by: options.user, computer: options.computer, since: moment(), mine: true };
        if (!readOnly) {
          try {
            lease = await leases.take(folder.path);
          } catch (error) {
            // Without a lease one can work as long as one can write.
            const reason = error instanceof NotWrittenError ? error.reason : 'other';
            readOnly = reason === 'no-access' || reason === 'read-only';
          }
        }
        held.set(id, { release: release.revision, photos: photos.revision });
        await watchFolders();
        return { folder: folder.path, release, photos, journal, lease, readOnly };
      }),
    save: (id, save) =>
      working(id, async (folder) => {
        const saved = await folder.save(save);
        learn(id, { release: saved.revision });
        return saved;
      }),
    savePhotos: (id, save) =>
      working(id, async (folder) => {
        const saved = await folder.savePhotos(save);
        learn(id, { photos: saved.revision });
        return saved;
      }),
    giveBack: (id) =>
      working(id, async (folder) => {
        held.delete(id);
        // What was written since the last version becomes one: a file that goes bad while nobody
        // has it open is then recovered to the letter.
        if (presence.state === 'ready') await folder.keepVersion('interval').catch(() => undefined);
        await leases.give(folder.path).catch(() => undefined);
      }),
    changing: (id, change) =>
      working(id, (folder) => folder.release.modify((release) => change(release, moment()))).then(
        async () => {
          await tell(id);
          emit({ type: 'library', state: state() });
          return summaryOf(id);
        },
      ),
    async changeBack(id, name) {
      await working(id, (folder) => folder.restore(name));
      await tell(id);
    },
    recover: (folder) =>
      inTurn(folder, async () => {
        await presence.guard();
        // Only what was found broken by the library itself: never a path from outside.
        const broken = catalogue.broken().find((found) => found.folder === folder);
        if (broken === undefined) throw new NotReadError('missing', join(root, 'releases'));
        await folderAt(folder, undefined).recover();
        await catalogue.refresh(folder);
        emit({ type: 'library', state: state() });
      }),
    workingOnCards: (work) =>
      inTurn('cards', async () => {
        const result = await work();
        await readCards();
        return result;
      }),
    add: (make) =>
      inTurn('add', async () => {
        const now = moment();
        const release = make({ id: freeId(catalogue), now });
        const folder = `releases/${now.slice(0, 4)}/${now.slice(0, 10)}-${release.id}`;
        await folderAt(folder, release.id).release.save({ base: 0, value: release });
        await catalogue.refresh(folder);
        emit({ type: 'library', state: state() });
        return summaryOf(release.id);
      }),
    removeTrashed: (id) => {
      const folder = placeOf(id);
      return inTurn(folder, async () => {
        await presence.guard();
        // The list may be some seconds old, and another computer's change must count.
        const found = await folderOf(id)
          .read()
          .catch(() => undefined);
        if (found?.release.trashedAt === undefined) {
          await catalogue.refresh(folder);
          return false;
        }
        const path = join(root, folder);
        await refuseOutside(path, join(root, 'releases'));
        await writer.removeFolder(path);
        held.delete(id);
        folders.delete(id);
        places.delete(id);
        catalogue.forget(folder);
        return true;
      });
    },
    async stop() {
      watch?.stop();
      clearInterval(heartbeat);
      await looking;
      await queue.idle();
      for (const id of held.keys()) {
        await leases.give(join(root, placeOf(id))).catch(() => undefined);
      }
      held.clear();
      await writer.idle();
      await cache.flush();
    },
  };
}

/** Six letters are enough within an office, and short enough to be read out. */
function freeId(catalogue: Catalogue): string {
  for (;;) {
    const id = newId(6);
    if (catalogue.find(id) === undefined) return id;
  }
}
