import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, Menu, protocol, session } from 'electron';
import { type Application, createApplication } from '../application.ts';
import type { Folders } from '../node/folders.ts';
import type { LogFile } from '../node/log.ts';
import { watchContextMenu } from './context-menu.ts';
import { allowDragOut } from './drag-out.ts';
import { createElectronHost } from './electron-host.ts';
import { shakeHands } from './handshake.ts';
import { saveBeforeQuitting } from './leaving.ts';
import { menuTemplate } from './menu.ts';
import type { MenuLanguage } from './menu-words.ts';
import { recentReleases } from './recent.ts';
import { SCHEME } from './scheme.ts';
import { lockDown } from './security.ts';
import { openWindow } from './window.ts';

export interface DesktopOptions {
  readonly folders: Folders;
  readonly log: LogFile;
  /** `dist/electron`; the workers and the page lie beside it. */
  readonly built: string;
  readonly computer: string;
}

/** Puts the application into a window of its own. Called once, when Electron is ready. */
export async function startDesktop(options: DesktopOptions): Promise<void> {
  const { folders, log, built, computer } = options;
  const root = path.join(built, '..', '..');
  const icon = path.join(root, 'assets', 'icon.png');
  const host = createElectronHost(folders, log, path.join(root, 'dist', 'node'));
  const application = await createApplication({
    host,
    user: os.userInfo().username,
    computer,
    suggestedLibrary: folders.suggestedLibrary,
    version: app.getVersion(),
    locale: app.getLocale(),
    licencesFile: path.join(root, 'THIRD-PARTY-NOTICES.txt'),
    logTail: () => log.tail(200),
    assetsFolder: path.join(root, 'assets'),
    rendererFolder: path.join(root, 'dist', 'renderer'),
  });
  const language = (): MenuLanguage => host.settings.get().language ?? languageOf(app.getLocale());
  const windows = new Set<number>();

  lockDown(session.defaultSession, log);
  protocol.handle(SCHEME, application.fetch);
  shakeHands(application, windows, log);
  allowDragOut(application, windows, icon);
  keepMenu(application, language);

  let window: BrowserWindow | undefined;
  const open = () => {
    const opened = openWindow({ settings: host.settings, log, built, icon });
    const { id } = opened.webContents;
    windows.add(id);
    window = opened;
    watchContextMenu(opened.webContents, language);
    saveBeforeQuitting(opened, application, log);
    opened.on('closed', () => {
      windows.delete(id);
      window = undefined;
    });
  };
  open();
  app.on('activate', () => {
    if (!window) open();
  });
  app.on('second-instance', () => {
    if (!window) return open();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** The menu is in the interface's language and knows the releases opened last. */
function keepMenu(application: Application, language: () => MenuLanguage): void {
  const { session: office } = application;
  const build = async () => {
    const template = menuTemplate({
      language: language(),
      platform: process.platform,
      recent: await recentReleases(office, language()),
      command: (name) => application.command(name),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const follow = async () => {
    for await (const event of office.events.listen(undefined)) {
      if (event.type === 'settings' || event.type === 'library') await build();
    }
  };
  void build().then(follow);
}

function languageOf(locale: string): MenuLanguage {
  if (locale.startsWith('kk')) return 'kk';
  return locale.startsWith('ru') ? 'ru' : 'en';
}
