import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Log, SettingsStore } from '../host.ts';
import { countDeaths } from './deaths.ts';
import type { MenuLanguage } from './menu-words.ts';
import { START_PAGE } from './scheme.ts';
import { SHELL_WORDS } from './shell-words.ts';
import { placeOnScreen } from './window-place.ts';

export interface WindowOptions {
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly language: () => MenuLanguage;
  /** The folder of the built files, `dist/electron`. */
  readonly built: string;
  readonly icon: string;
}

/** The one window: sandboxed, isolated, where it was when it was closed. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { settings, log, built, icon } = options;
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== first.id);
  const place = placeOnScreen(
    settings.get().window,
    [first, ...others].map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Pressdesk',
    icon,
    // The page's own ground, so that a window being opened or drawn larger does not flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181a' : '#f6f5f2',
    webPreferences: {
      preload: path.join(built, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    // Maximising shows a window, so it waits for the page as well.
    if (place.maximised) window.maximize();
    window.show();
  });
  window.on('unresponsive', () => log.warn('the page does not answer'));
  window.webContents.on('did-fail-load', (_event, code) => log.error('page not loaded', { code }));
  bringBack(window, options);
  // A load that fails is in the log; here it would only be said twice.
  window.loadURL(START_PAGE).catch(() => undefined);
  return window;
}

/** Remembers where the window is, for the next start. */
export function keepPlace(window: BrowserWindow, settings: SettingsStore): void {
  settings.set({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
}

/** A page that died takes no text with it: what was written is saved or kept, and it comes back. */
function bringBack(window: BrowserWindow, { log, language }: WindowOptions): void {
  const comesBack = countDeaths();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.error('the page died', { reason });
    if (comesBack(Date.now())) window.webContents.reload();
    else void ask();
  });
  const ask = async () => {
    const words = SHELL_WORDS[language()];
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: words.died,
      detail: words.diedDetail,
      buttons: [words.tryAgain, words.quit],
      defaultId: 0,
      cancelId: 1,
    });
    if (response === 1) app.quit();
    else if (!window.isDestroyed()) window.webContents.reload();
  };
}
