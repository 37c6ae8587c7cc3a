import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  unlink,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withLock } from './lock.ts';
import { TEMPORARY } from './names.ts';
import { patiently } from './patience.ts';
import { codeOf, NotWrittenError, notRead, notWritten } from './problems.ts';
import { createQueue } from './queue.ts';

/**
 * The one place that writes files of a library or a cache. A file is written beside its place
 * under a temporary name, forced to the disk and renamed: whoever reads sees the old file or the
 * new one, whatever happens in between. All calls throw `NotWrittenError`.
 */
export interface Writer {
  /** Puts `content` in the place of `path`; its folder is there. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Compares and writes: `change` gets the file's bytes (undefined when there is none) and says
   * what to write, if anything. No other program writes the file in between; errors of `change`
   * pass through.
   */
  update<T>(path: string, change: Change<T>): Promise<T>;
  /**
   * Copies a file to a new path, with its hash. A file that lies there already is never replaced:
   * with the same bytes it is the copy, with others the answer is `taken`. Throws `NotReadError`
   * for the source.
   */
  copyIn(source: string, target: string): Promise<Copied | 'taken'>;
  /**
   * Writes a new file, whole or not at all. `taken` when anything lies there already: it is never
   * replaced, whatever its bytes.
   */
  create(path: string, content: Uint8Array): Promise<'created' | 'taken'>;
  /** Gives a file another name in the same folder, for setting an unreadable one aside. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that has gone already is no error. */
  remove(path: string): Promise<void>;
  /** Removes a folder with all that is in it, at once for whoever looks. */
  removeFolder(path: string): Promise<void>;
  /** Makes a folder and those above it, but never `below` itself: a share that is away. */
  makeFolder(path: string, below?: string): Promise<void>;
  /** Removes what died programs left behind in this folder. Never fails. */
  sweep(folder: string): Promise<void>;
  /** Resolves when everything asked for so far lies on disk. */
  idle(): Promise<void>;
}

export type Change<T> = (
  current: Buffer | undefined,
) => Promise<{ readonly content?: string | Uint8Array | undefined; readonly result: T }>;

export interface Copied {
  readonly sha256: string;
  readonly bytes: number;
}

/** What is temporary and this old was left behind by a program that died. */
const LEFT_BEHIND_MS = 60 * 60_000;

export function createWriter(): Writer {
  const queue = createQueue();

  /** One piece of work at a time per path; whatever the system refuses becomes a reason. */
  function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    return queue.run(resolve(path), async () => {
      try {
        return await work();
      } catch (error) {
        throw codeOf(error) === undefined ? error : notWritten(error, path);
      }
    });
  }

  return {
    write: (path, content) => inTurn(path, () => replace(path, content)),
    update: (path, change) =>
      inTurn(path, () =>
        withLock(path, async () => {
          const { content, result } = await change(await current(path));
          if (content !== undefined) await replace(path, content);
          return result;
        }),
      ),
    copyIn: (source, target) => inTurn(target, () => copy(source, target)),
    create: (path, content) => inTurn(path, () => create(path, content)),
    rename: (from, to) =>
      inTurn(from, async () => {
        await patiently(() => rename(from, to));
        await syncFolder(dirname(to));
      }),
    remove: (path) =>
      inTurn(path, async () => {
        await patiently(() => rm(path, { force: true }));
        await syncFolder(dirname(path));
      }),
    removeFolder: (path) =>
      inTurn(path, async () => {
        const doomed = temporary(path);
        await patiently(() => rename(path, doomed));
        await rm(doomed, { recursive: true, force: true, maxRetries: 5 });
        await syncFolder(dirname(path));
      }),
    makeFolder: (path, below) => inTurn(path, () => makeFolder(path, below)),
    sweep,
    idle: () => queue.idle(),
  };
}

function temporary(path: string): string {
  const mark = `.${process.pid}-${randomBytes(4).toString('hex')}${TEMPORARY}`;
  // Short, so that a name of nearly the permitted length still has room for the mark.
  return join(dirname(path), `${basename(path).slice(0, 40)}${mark}`);
}

async function current(path: string): Promise<Buffer | undefined> {
  try {
    return await patiently(() => readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeStaged(staged: string, content: string | Uint8Array): Promise<void> {
  const file = await open(staged, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function create(path: string, content: Uint8Array): Promise<'created' | 'taken'> {
  // A link to nowhere is taken too: writing through it would end somewhere else.
  const taken = () => lstat(path).then(Boolean, () => false);
  if (await taken()) return 'taken';
  const staged = temporary(path);
  try {
    await writeStaged(staged, content);
    try {
      await link(staged, path);
    } catch {
      // It came meanwhile, or (FAT, some shares) there are no links.
      if (await taken()) return 'taken';
      await patiently(() => rename(staged, path));
    }
    await syncFolder(dirname(path));
    return 'created';
  } finally {
    await unlink(staged).catch(() => undefined);
  }
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const staged = temporary(path);
  try {
    await writeStaged(staged, content);
    await patiently(() => rename(staged, path));
  } catch (error) {
    await unlink(staged).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Forces a rename to the disk. Windows cannot, and some shares refuse: the file itself is safe. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  } catch {
    // The new file is whole either way; only a power cut in this second could bring back the old.
  } finally {
    await handle?.close();
  }
}

/** Read in pieces: an original may have a hundred megabytes. */
const PIECE_BYTES = 1024 * 1024;

async function copy(source: string, target: string): Promise<Copied | 'taken'> {
  const staged = temporary(target);
  try {
    const copied = await stage(source, staged);
    if (!(await placeNew(staged, target, copied))) return 'taken';
    await syncFolder(dirname(target));
    return copied;
  } finally {
    await unlink(staged).catch(() => undefined);
  }
}

async function stage(source: string, staged: string): Promise<Copied> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE_BYTES);
  let bytes = 0;
  const from = await reading(source, () => open(source, 'r'));
  try {
    const to = await open(staged, 'wx');
    try {
      for (;;) {
        const { bytesRead } = await reading(source, () => from.read(piece, 0, PIECE_BYTES));
        if (bytesRead === 0) break;
        const part = piece.subarray(0, bytesRead);
        hash.update(part);
        bytes += bytesRead;
        await to.writeFile(part);
      }
      await to.sync();
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** A source that cannot be read is another matter than a target that cannot be written. */
async function reading<T>(source: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw notRead(error, source);
  }
}

/**
 * Gives the copy its name without ever replacing a file: a hard link fails where one lies, a
 * rename would not. False when other bytes lie there.
 */
async function placeNew(staged: string, target: string, copied: Copied): Promise<boolean> {
  try {
    await link(staged, target);
    return true;
  } catch {
    // It lies there, or (FAT, some shares) there are no links; then looking comes first.
  }
  const there = await stat(target).catch(() => undefined);
  if (there === undefined) {
    await patiently(() => rename(staged, target));
    return true;
  }
  return there.size === copied.bytes && (await hashOf(target)) === copied.sha256;
}

/** SHA-256 of a file of any size. Throws `NotReadError`. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE_BYTES);
  const file = await reading(path, () => open(path, 'r'));
  try {
    for (;;) {
      const { bytesRead } = await reading(path, () => file.read(piece, 0, PIECE_BYTES));
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

async function makeFolder(path: string, below: string | undefined): Promise<void> {
  if (below !== undefined && !(await isFolder(below))) {
    throw new NotWrittenError('library-gone', below);
  }
  const first = await mkdir(path, { recursive: true });
  if (first !== undefined) await syncFolder(dirname(first));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.endsWith(TEMPORARY)) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined || Date.now() - found.mtimeMs < LEFT_BEHIND_MS) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
