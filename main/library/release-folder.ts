import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportRecord, exportRecordSchema, type Journal } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { isBigChange, shrinks } from './change.ts';
import { containedFile } from './contained.ts';
import { brokenName, createDocument, type Document } from './document.ts';
import { createHistory, type History, type Snapshot, type VersionReason } from './history.ts';
import { formatJson, parseJson, readBytes } from './json-file.ts';
import { photosKind, readJournal, releaseKind } from './kinds.ts';
import { listFiles } from './listing.ts';
import { freeName, nameKey, roomFor, safeName, timeName } from './names.ts';
import { codeOf, NotReadError, NotWrittenError } from './problems.ts';
import type { Copied, Writer } from './writer.ts';

/** Work done since the last version for which the clock makes one. */
export const VERSION_EVERY_MS = 10 * 60_000;

/** One release on disk: its documents, versions, photos and what went out. */
export interface ReleaseFolder {
  readonly path: string;
  readonly release: Document<Release>;
  readonly photos: Document<Photos>;
  readonly history: History;
  /** Throws `NotReadError`. */
  read(): Promise<Snapshot & { readonly newer: boolean }>;
  save(save: FolderSave<Release>): Promise<Release>;
  savePhotos(save: FolderSave<Photos>): Promise<Photos>;
  /** Puts an earlier version in the place of what is there, which becomes a version first. */
  restore(name: string): Promise<void>;
  /** Sets aside what cannot be read and puts the newest good version in its place. */
  recover(): Promise<void>;
  /** Makes a version of what lies on disk, unless the newest version holds just that. */
  keepVersion(reason: VersionReason): Promise<void>;
  journal(): Promise<Journal>;
  saveJournal(journal: Journal): Promise<void>;
  addPhoto(photo: {
    readonly source: string;
    readonly originalName: string;
  }): Promise<Copied & { readonly file: string }>;
  photoPath(file: string): Promise<string>;
  recordExport(record: Omit<ExportRecord, 'present'>, out?: Snapshot): Promise<void>;
  exports(): Promise<readonly ExportRecord[]>;
}

/**
 * A document to save over revision `base`. With `keepBoth` what lies on disk goes to the history
 * when it is not `base`, and this one takes its place.
 */
export interface FolderSave<T> {
  readonly base: number;
  readonly value: T;
  readonly keepBoth?: boolean;
}

const NO_JOURNAL: Journal = { entries: [], position: 0 };

export function createReleaseFolder(context: {
  readonly path: string;
  /** The id under which the library knows this folder; a copied folder gets one of its own. */
  readonly id: string | undefined;
  readonly writer: Writer;
  readonly clock: () => Date;
  /** The moment as it is written into the release, with the office's offset. */
  readonly moment: () => string;
  /** Makes sure that the library is there before a folder is made in it. */
  readonly guard: () => Promise<void>;
}): ReleaseFolder {
  const { path, writer, clock } = context;
  const prepare = async () => {
    await context.guard();
    await writer.makeFolder(path);
  };
  const identified = (value: Release): Release =>
    context.id === undefined ? value : { ...value, id: context.id };
  const release = createDocument({
    path: join(path, 'release.json'),
    kind: releaseKind,
    writer,
    clock,
    prepare,
    stamp: (value) => ({ ...identified(value), updatedAt: context.moment() }),
  });
  const photos = createDocument({
    path: join(path, 'photos.json'),
    kind: photosKind,
    writer,
    clock,
    prepare,
  });
  const history = createHistory({ folder: join(path, 'history'), writer, clock, prepare });
  const photoFolder = join(path, 'photos');
  const exportFolder = join(path, 'exports');
  /** Revisions and time of the newest version; read from disk once. */
  let newest: Promise<Kept | undefined> | undefined;

  function newestVersion(): Promise<Kept | undefined> {
    newest ??= history.newest().then((found) => found && kept(found, found.at));
    return newest;
  }

  async function read() {
    const [text, pictures] = await Promise.all([release.read(), photos.read()]);
    return {
      release: identified(text.value),
      photos: pictures.value,
      newer: text.newer || pictures.newer,
    };
  }

  async function keep(snapshot: Snapshot, reason: VersionReason): Promise<void> {
    const last = await newestVersion();
    const isKept =
      last?.release === snapshot.release.revision && last.photos === snapshot.photos.revision;
    // What went out and what somebody else wrote is looked for by its reason: it gets its own.
    if (isKept && reason !== 'export' && reason !== 'conflict') return;
    const at = clock();
    await history.add(snapshot, reason);
    newest = Promise.resolve(kept(snapshot, at));
  }

  /** Ten minutes of work since the last version, or none at all yet. */
  async function keepByClock(): Promise<void> {
    const last = await newestVersion();
    if (last && clock().getTime() - last.at.getTime() < VERSION_EVERY_MS) return;
    await keepVersion('interval');
  }

  async function setAside(file: string): Promise<void> {
    await context.guard();
    try {
      await writer.rename(file, brokenName(file, clock()));
    } catch (error) {
      if (!(error instanceof NotWrittenError) || codeOf(error.cause) !== 'ENOENT') throw error;
      // It was set aside before, and the program ended before the version took its place.
    }
  }

  async function keepVersion(reason: VersionReason): Promise<void> {
    await keep(await read(), reason);
  }

  return {
    path,
    release,
    photos,
    history,
    read,
    keepVersion,
    async save({ base, value, keepBoth }) {
      const saved = await release.save({
        base,
        value: identified(value),
        ...(keepBoth && { keepBoth }),
        async beforeReplacing(current, next, conflict) {
          if (!conflict && !isBigChange(current, next)) return;
          const other = await photos.read();
          await keep({ release: current, photos: other.value }, conflict ? 'conflict' : 'change');
        },
      });
      await keepByClock();
      return saved;
    },
    async savePhotos({ base, value, keepBoth }) {
      const saved = await photos.save({
        base,
        value,
        ...(keepBoth && { keepBoth }),
        async beforeReplacing(current, next, conflict) {
          if (!conflict && !shrinks(current.photos, next.photos)) return;
          const other = await release.read();
          await keep({ release: other.value, photos: current }, conflict ? 'conflict' : 'change');
        },
      });
      await keepByClock();
      return saved;
    },
    async restore(name) {
      const earlier = await history.read(name);
      await keepVersion('restore');
      const { trashedAt: _trashedAt, ...restored } = earlier.release;
      await release.modify(() => restored);
      await photos.modify((current) => ({ ...earlier.photos, incoming: current.incoming }));
      newest = undefined;
    },
    async recover() {
      const good = await history.newest();
      if (await isBroken(release)) {
        if (good === undefined) throw new NotReadError('broken', release.path);
        await setAside(release.path);
        await release.save({ base: good.release.revision, value: good.release });
      }
      if (await isBroken(photos)) {
        await setAside(photos.path);
        if (good) await photos.save({ base: good.photos.revision, value: good.photos });
      }
    },
    async journal() {
      const file = join(path, 'journal.json');
      const bytes = await readBytes(file).catch(() => undefined);
      if (bytes === undefined) return NO_JOURNAL;
      try {
        return readJournal(parseJson(bytes, file)) ?? NO_JOURNAL;
      } catch {
        // Steps that can be undone are a comfort; a broken list of them must not lock a release.
        return NO_JOURNAL;
      }
    },
    async saveJournal(journal) {
      await prepare();
      await writer.write(join(path, 'journal.json'), formatJson(journal));
    },
    async addPhoto({ source, originalName }) {
      await prepare();
      await writer.makeFolder(photoFolder);
      for (;;) {
        const taken = await listFiles(photoFolder);
        const wanted = safeName(originalName, roomFor(photoFolder));
        // The same photo picked again is found under its name, whatever its case.
        const same = taken.find((name) => nameKey(name) === nameKey(wanted));
        if (same !== undefined) {
          const copied = await writer.copyIn(source, join(photoFolder, same));
          if (copied !== 'taken') return { ...copied, file: same };
        }
        const file = freeName(wanted, taken, roomFor(photoFolder));
        const copied = await writer.copyIn(source, join(photoFolder, file));
        if (copied !== 'taken') return { ...copied, file };
        // Another photo of that name came in between: look again.
      }
    },
    photoPath: (file) => containedFile(path, 'photos', file),
    async recordExport(record, out) {
      await prepare();
      await writer.makeFolder(exportFolder);
      const name = freeName(`${timeName(clock())}.json`, await listFiles(exportFolder));
      await writer.write(join(exportFolder, name), formatJson(record));
      await keep(out ? { release: out.release, photos: out.photos } : await read(), 'export');
    },
    async exports() {
      const found: ExportRecord[] = [];
      for (const name of await listFiles(exportFolder)) {
        if (!name.endsWith('.json')) continue;
        const file = join(exportFolder, name);
        try {
          const json = parseJson(await readBytes(file), file);
          const record = exportRecordSchema.omit({ present: true }).parse(json);
          found.push({ ...record, present: await exists(record.folder) });
        } catch {
          // One record that cannot be read does not hide the others.
        }
      }
      return found.sort((a, b) => b.at.localeCompare(a.at));
    },
  };
}

async function isBroken(document: { read(): Promise<unknown> }): Promise<boolean> {
  try {
    await document.read();
    return false;
  } catch (error) {
    const reason = error instanceof NotReadError ? error.reason : 'no-access';
    if (reason === 'broken' || reason === 'missing') return true;
    throw error;
  }
}

interface Kept {
  readonly release: number;
  readonly photos: number;
  readonly at: Date;
}

function kept(snapshot: Snapshot, at: Date): Kept {
  return { release: snapshot.release.revision, photos: snapshot.photos.revision, at };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
