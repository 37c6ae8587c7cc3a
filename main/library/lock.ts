import { randomBytes } from 'node:crypto';
import { open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { TEMPORARY } from './names.ts';
import { codeOf, isPassing, NotWrittenError } from './problems.ts';

/**
 * A lock is held for the milliseconds of one save. One that did not change hands while we looked
 * at it for this long belongs to a program that died. Watching it, rather than trusting its
 * time, makes no difference between the clocks of this computer and of a network share.
 */
const DEAD_AFTER_MS = 5_000;
/** Older than any difference between two clocks that are set: dead without waiting. */
const LONG_DEAD_MS = 10 * 60_000;
const GIVE_UP_AFTER_MS = 15_000;

/**
 * Does `work` while no other program that keeps to this rule does its own on the same file:
 * between comparing what lies on disk and renaming over it nobody may come in. The lock is a
 * file beside it that can be created by one program only, which holds on network shares too.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock${TEMPORARY}`;
  const token = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`;
  await acquire(lock, token, path);
  try {
    return await work();
  } finally {
    if ((await holder(lock)) === token) await unlink(lock).catch(() => undefined);
  }
}

async function acquire(lock: string, token: string, path: string): Promise<void> {
  const started = Date.now();
  let seen: { holder: string; since: number } | undefined;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      const file = await open(lock, 'wx');
      try {
        await file.writeFile(token);
      } finally {
        await file.close();
      }
      return;
    } catch (error) {
      // Windows answers EPERM while the last holder's file is still being deleted.
      const taken =
        codeOf(error) === 'EEXIST' || (process.platform === 'win32' && isPassing(error));
      if (!taken) throw error;
      if (Date.now() - started > GIVE_UP_AFTER_MS) throw new NotWrittenError('busy', path, error);
    }
    const current = await holder(lock);
    if (current === undefined) continue;
    if (seen?.holder !== current) seen = { holder: current, since: Date.now() };
    if (hasDied(current) || Date.now() - seen.since > DEAD_AFTER_MS || (await isLongDead(lock))) {
      await breakLock(lock, current);
    } else {
      await wait(pause + Math.random() * pause);
    }
  }
}

async function holder(lock: string): Promise<string | undefined> {
  return readFile(lock, 'utf8').catch(() => undefined);
}

/** On this computer the system knows at once whether the holder still runs. */
function hasDied(current: string): boolean {
  const [computer, id] = current.split(' ');
  if (computer !== hostname() || !id) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

async function isLongDead(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > LONG_DEAD_MS;
}

/** Of two programs that see the same dead lock only one can rename it away. */
async function breakLock(lock: string, dead: string): Promise<void> {
  const aside = `${lock}.${randomBytes(4).toString('hex')}${TEMPORARY}`;
  try {
    await rename(lock, aside);
    if ((await holder(aside)) === dead) await unlink(aside);
    else await rename(aside, lock);
  } catch {
    // Somebody else was quicker.
  }
}
