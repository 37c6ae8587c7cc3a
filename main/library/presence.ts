import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryState, NotWritten } from '../../core/contract-shapes.ts';
import { TEMPORARY } from './names.ts';
import { codeOf, NotReadError, NotWrittenError } from './problems.ts';
import type { Writer } from './writer.ts';

/** Whether the library's folder is there and can be written. */
export interface Presence {
  readonly state: LibraryState['state'];
  /** Looks again; true when the state is another than before. With `doubt` it tries to write. */
  check(doubt?: boolean): Promise<boolean>;
  /**
   * Does work that writes. When it fails because the library is away, that is the reason it
   * fails with, and the state follows.
   */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** Throws `NotWrittenError` unless the library is there and may be written. */
  guard(): Promise<void>;
}

/** Reasons that may hold for the whole library, not only for one file. */
const SAYS_MORE: ReadonlySet<NotWritten> = new Set(['library-gone', 'read-only', 'no-access']);

/**
 * A library is there when its `releases` folder is. The root alone would not do: the empty
 * folder to which a share is mounted stays when the share goes, and a release written into it
 * would be lost from sight when the share comes back.
 */
export async function isLibrary(root: string): Promise<boolean> {
  return stat(join(root, 'releases')).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

export function createPresence(context: {
  readonly root: string;
  readonly writer: Writer;
  /** Whether the office's file was written by a newer program. */
  readonly isNewer: () => Promise<boolean>;
  /** A failed attempt changed the state. */
  readonly onChange: () => void;
}): Presence {
  const { root, writer } = context;
  let state: LibraryState['state'] = 'missing';

  async function find(doubt: boolean): Promise<LibraryState['state']> {
    if (!(await isLibrary(root))) return 'missing';
    try {
      if (await context.isNewer()) return 'newer';
    } catch (error) {
      // An unreadable profile is reported where it is read; the releases are there all the same.
      if (!(error instanceof NotReadError)) throw error;
    }
    // A writable library stays so until a write says otherwise: no probe every few seconds.
    if (state === 'ready' && !doubt) return 'ready';
    return (await canWrite()) ? 'ready' : 'read-only';
  }

  /** By trying: access rights do not tell about read-only shares and Controlled Folder Access. */
  async function canWrite(): Promise<boolean> {
    const probe = join(root, `probe-${randomBytes(4).toString('hex')}${TEMPORARY}`);
    try {
      await writer.write(probe, '');
      await writer.remove(probe);
      return true;
    } catch (error) {
      const reason = error instanceof NotWrittenError ? error.reason : 'other';
      return reason !== 'read-only' && reason !== 'no-access';
    }
  }

  async function check(doubt = false): Promise<boolean> {
    const before = state;
    state = await find(doubt);
    return state !== before;
  }

  async function explained(error: unknown): Promise<unknown> {
    if (!(error instanceof NotWrittenError)) return error;
    const isAway = codeOf(error.cause) === 'ENOENT' && !(await isLibrary(root));
    if (isAway || SAYS_MORE.has(error.reason)) {
      if (await check(true).catch(() => false)) context.onChange();
    }
    return isAway ? new NotWrittenError('library-gone', error.path, error.cause) : error;
  }

  return {
    get state() {
      return state;
    },
    check,
    async attempt(work) {
      try {
        return await work();
      } catch (error) {
        throw await explained(error);
      }
    },
    async guard() {
      if (!(await isLibrary(root))) {
        throw new NotWrittenError('library-gone', root);
      }
      if (state === 'newer' || state === 'read-only') throw new NotWrittenError('read-only', root);
    },
  };
}
