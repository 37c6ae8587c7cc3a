import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, protocol } from 'electron';
import { foldersOf } from '../node/folders.ts';
import { createLog } from '../node/log.ts';
import { startDesktop } from './desktop.ts';
import { SCHEME } from './scheme.ts';

// Both must happen before `ready`, which comes after this module has ended: no `await` up here.
protocol.registerSchemesAsPrivileged([
  {
    scheme: SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
  },
]);
app.enableSandbox();

const folders = foldersOf(process.env);
mkdirSync(folders.settings, { recursive: true });
mkdirSync(folders.cache, { recursive: true });
// Chromium's own files go beside ours, so that one folder is all there is to back up or delete.
app.setPath('userData', folders.settings);

const built = path.dirname(fileURLToPath(import.meta.url));
const log = createLog(folders.logFile);

process.on('uncaughtException', (error) =>
  log.error('uncaught', { error: error.name, stack: error.stack }),
);
process.on('unhandledRejection', (reason) => log.error('unhandled', { reason: String(reason) }));

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => startDesktop({ folders, log, built, computer: os.hostname() }));
} else {
  // The window that is open comes to the front; see `second-instance`.
  app.quit();
}
