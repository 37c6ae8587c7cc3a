import '../../core/no-eval.ts';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, protocol } from 'electron';
import { foldersOf } from '../node/folders.ts';
import { createLog } from '../node/log.ts';
import { startDesktop } from './desktop.ts';
import { SCHEME } from './scheme.ts';
import { SHELL_WORDS } from './shell-words.ts';
import { systemLanguage } from './system-language.ts';

// Both must happen before `ready`, which comes after this module has ended: no `await` up here.
protocol.registerSchemesAsPrivileged([
  {
    scheme: SCHEME,
    privileges: {
      standard: true,
      secure: true,
      supportFetchAPI: true,
      stream: true,
      codeCache: true,
    },
  },
]);
app.enableSandbox();
// As the installer's shortcut has it: Windows groups and pins by this.
app.setAppUserModelId('kz.pressdesk.desktop');

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
  app
    .whenReady()
    .then(() => startDesktop({ folders, log, built, computer: os.hostname() }))
    .catch(giveUp);
} else {
  // The window that is open comes to the front; see `second-instance`.
  app.quit();
}

/** Without a window nobody would see that the program hangs there, and no second one could start. */
function giveUp(error: unknown): void {
  log.error('not started', { error: error instanceof Error ? error.stack : String(error) });
  const words = SHELL_WORDS[systemLanguage()];
  dialog.showErrorBox(words.notStarted, words.notStartedDetail(folders.logFile));
  app.exit(1);
}
