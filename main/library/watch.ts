import { type FSWatcher, watch } from 'node:fs';

/** Tells that something may have changed on disk: by the system's notices and by the clock. */
export interface Watch {
  /** The folders to be told about, without what lies deeper. */
  over(folders: readonly string[]): void;
  stop(): void;
}

/** A save is several events; one look after the last of them is enough. */
const SETTLE_MS = 200;

/**
 * The system's notices are quick but come for local disks only, and not for every change; the
 * clock sees the rest. Neither is needed for safety: saves compare what lies on disk anyway.
 */
export function createWatch(every: number, onChange: () => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;
  const ticking = setInterval(onChange, every);
  ticking.unref();

  function soon(): void {
    clearTimeout(settling);
    settling = setTimeout(onChange, SETTLE_MS);
    settling.unref();
  }

  function drop(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  return {
    over(folders) {
      const wanted = new Set(folders);
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, { persistent: false }, soon);
          // The folder went away, or its system has no notices: the clock still looks.
          watcher.on('error', () => drop(folder));
          watchers.set(folder, watcher);
        } catch {
          // As above.
        }
      }
    },
    stop() {
      clearInterval(ticking);
      clearTimeout(settling);
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}
