import path from 'node:path';
import { app, type BrowserWindow, nativeTheme, protocol, session } from 'electron';
import { type Application, createApplication } from '../application.ts';
import type { Host } from '../host.ts';
import type { Folders } from '../node/folders.ts';
import type { LogFile } from '../node/log.ts';
import { userName } from '../node/user-name.ts';
import { watchContextMenu } from './context-menu.ts';
import { allowDragOut } from './drag-out.ts';
import { createElectronHost } from './electron-host.ts';
import { shakeHands } from './handshake.ts';
import { saveBeforeLeaving } from './leaving.ts';
import { keepMenu } from './menu-keeper.ts';
import type { MenuLanguage } from './menu-words.ts';
import { ownPagesOnly, SCHEME } from './scheme.ts';
import { lockDown } from './security.ts';
import { namesNoDictionaries } from './spelling.ts';
import { systemLanguage } from './system-language.ts';
import { unpacked } from './unpacked.ts';
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
  const assets = unpacked(path.join(root, 'assets'));
  const host = createElectronHost(folders, log, unpacked(path.join(root, 'dist', 'node')));
  const application = await createApplication({
    host,
    user: userName(),
    computer,
    suggestedLibrary: folders.suggestedLibrary,
    version: app.getVersion(),
    locale: systemLanguage(),
    licencesFile: path.join(root, 'THIRD-PARTY-NOTICES.txt'),
    logTail: () => log.tail(200),
    assetsFolder: assets,
    rendererFolder: path.join(root, 'dist', 'renderer'),
  });
  lockDown(session.defaultSession, log);
  namesNoDictionaries(session.defaultSession);
  protocol.handle(SCHEME, ownPagesOnly(application.fetch));
  keepTheme(application, host);
  showWindows(application, host, options, path.join(assets, 'icon.png'));
}

/** One window, opened again on a Mac when it was closed and the program is called for. */
function showWindows(
  application: Application,
  { settings }: Host,
  { built, log }: DesktopOptions,
  icon: string,
): void {
  const language = (): MenuLanguage => settings.get().language ?? systemLanguage();
  const windows = new Set<number>();
  const leaving = saveBeforeLeaving(application, settings, log);
  let window: BrowserWindow | undefined;

  const open = () => {
    if (leaving.begun) return;
    const opened = openWindow({ settings, log, language, built, icon });
    const { id } = opened.webContents;
    windows.add(id);
    window = opened;
    watchContextMenu(opened.webContents, language);
    leaving.watch(opened);
    opened.on('closed', () => {
      windows.delete(id);
      if (window === opened) window = undefined;
    });
  };
  const toFront = () => {
    if (!window) return open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  shakeHands(application, windows, log);
  allowDragOut(application, windows, icon, log);
  keepMenu(
    application,
    language,
    (name) => {
      toFront();
      application.command(name);
    },
    log,
  );
  open();
  app.on('activate', toFront);
  app.on('second-instance', toFront);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** The frame, the menus and the dialogs are as light or dark as the page. */
function keepTheme({ session: office }: Application, { settings }: Host): void {
  const set = () => {
    nativeTheme.themeSource = settings.get().theme ?? 'system';
  };
  office.events.watch(({ type }) => {
    if (type === 'settings') set();
  });
  set();
}
