import type { Host } from '../host.ts';
import type { Folders } from '../node/folders.ts';
import type { LogFile } from '../node/log.ts';
import { createSettings } from '../node/settings.ts';
import { openWithSystem, revealInFileManager } from '../node/system-program.ts';
import { nodeWorkers } from '../node/workers.ts';

/**
 * The host whose window is a browser: no native dialogs, and files come in by upload and go out
 * as a ZIP, because a page cannot see paths. It runs on the person's own computer, so it can
 * still show folders.
 */
export function createBrowserHost(folders: Folders, log: LogFile, built: string): Host {
  return {
    kind: 'browser',
    abilities: { dialogs: false, reveal: true, dragOut: false, transfers: true },
    pickFolder: async () => undefined,
    pickFiles: async () => [],
    reveal: (target) => revealInFileManager(target).catch((error) => notOpened(log, error)),
    open: (target) => openWithSystem(target).catch((error) => notOpened(log, error)),
    spawnWorker: nodeWorkers(built),
    settings: createSettings(folders.settings),
    log,
    cacheFolder: folders.cache,
  };
}

function notOpened(log: LogFile, error: unknown): void {
  log.warn('nothing opens this here', { error: String(error) });
}
