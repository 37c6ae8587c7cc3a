import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Exports that wait for their download, and what was exported since the start. */
export interface Outbox {
  /** The folder that exports go to which have been given none. */
  folder(): Promise<string>;
  add(release: string, exported: string, folder: string): void;
  /**
   * Only what this program exported since its start: a record in a synced library may name any
   * folder of this computer, and must not be able to have it packed and sent.
   */
  find(release: string, exported: string): string | undefined;
  sweep(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;

export function createOutbox(cacheFolder: string): Outbox {
  const own = path.join(cacheFolder, 'outbox');
  const known = new Map<string, string>();
  const key = (release: string, exported: string) => `${release}/${exported}`;
  return {
    async folder() {
      await mkdir(own, { recursive: true });
      return own;
    },
    add: (release, exported, folder) => {
      known.set(key(release, exported), folder);
    },
    find: (release, exported) => known.get(key(release, exported)),
    async sweep() {
      for (const name of await readdir(own).catch(() => [])) {
        const at = path.join(own, name);
        const { mtimeMs } = await stat(at).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
        if (Date.now() - mtimeMs > DAY) await rm(at, { recursive: true, force: true });
      }
    },
  };
}
