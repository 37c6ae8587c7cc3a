import '../../core/no-eval.ts';
import os from 'node:os';
import path from 'node:path';
import { type Application, createApplication } from '../application.ts';
import type { Folders } from '../node/folders.ts';
import type { LogFile } from '../node/log.ts';
import { userName } from '../node/user-name.ts';
import { createBrowserHost } from './browser-host.ts';

export interface Beginning {
  readonly folders: Folders;
  readonly log: LogFile;
  /** The folder of the built files, `dist/node`. */
  readonly built: string;
  /** The program's own folder, with its `assets` and its `package.json`. */
  readonly root: string;
  readonly version: string;
  /** Instead of the one in the settings. */
  readonly library?: string;
}

/** The application in a browser host. */
export function begin({
  folders,
  log,
  built,
  root,
  version,
  library,
}: Beginning): Promise<Application> {
  return createApplication({
    host: createBrowserHost(folders, log, built),
    user: userName(),
    computer: os.hostname(),
    suggestedLibrary: folders.suggestedLibrary,
    ...(library && { library }),
    version,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    licencesFile: path.join(root, 'THIRD-PARTY-NOTICES.txt'),
    logTail: () => log.tail(200),
    assetsFolder: path.join(root, 'assets'),
    rendererFolder: path.join(root, 'dist', 'renderer'),
  });
}
