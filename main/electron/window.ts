import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { Log, SettingsStore } from '../host.ts';
import { START_PAGE } from './scheme.ts';
import { placeOnScreen } from './window-place.ts';

export interface WindowOptions {
  readonly settings: SettingsStore;
  readonly log: Log;
  /** The folder of the built files, `dist/electron`. */
  readonly built: string;
  readonly icon: string;
}

/** The one window: sandboxed, isolated, where it was when it was closed. */
export function openWindow({ settings, log, built, icon }: WindowOptions): BrowserWindow {
  const place = placeOnScreen(
    settings.get().window,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Pressdesk',
    icon,
    backgroundColor: '#f6f5f2',
    webPreferences: {
      preload: path.join(built, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: true,
    },
  });
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    settings.set({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
  });
  // A page that died takes no text with it: what was written is saved or kept, and it comes back.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('the page died', { reason });
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  window.on('unresponsive', () => log.warn('the page does not answer'));
  void window.loadURL(START_PAGE);
  return window;
}
