import { app, BrowserWindow, powerMonitor } from 'electron';
import type { Application } from '../application.ts';
import type { Log, SettingsStore } from '../host.ts';
import { createDeparture } from './departure.ts';
import { keepPlace } from './window.ts';

/** Milliseconds: the pages have four, what is running has ten to clean up after itself. */
const QUITTING = 16_000;
/** Windows and systemd end who takes longer than about five seconds. */
const SHUTTING_DOWN = 4_500;

export interface Leaving {
  /** Makes a window wait for its page's last words. */
  watch(window: BrowserWindow): void;
  /** Whether the program is on its way out; no window is opened any more. */
  readonly begun: boolean;
}

/**
 * Nothing ends before the last save. Every way out leads here: the window's cross, the menu, the
 * system's request to quit, a signal, and the computer shutting down. The page is asked for its
 * words while its window still stands; then the windows are taken away without asking again, as
 * a page that hangs would otherwise hold up the end.
 */
export function saveBeforeLeaving(
  application: Application,
  settings: SettingsStore,
  log: Log,
): Leaving {
  const departure = createDeparture(application, log);
  let begun = false;

  const destroy = (window: BrowserWindow) => {
    if (window.isDestroyed()) return;
    keepPlace(window, settings);
    window.destroy();
  };
  const end = async (patience: number) => {
    begun = true;
    await departure.leave(patience);
    for (const window of BrowserWindow.getAllWindows()) destroy(window);
    app.quit();
  };

  app.on('before-quit', (event) => {
    if (departure.over) return;
    event.preventDefault();
    if (!begun) void end(QUITTING);
  });
  // Linux and macOS; Electron's types know of no event here, its documentation does.
  powerMonitor.on('shutdown', (...given: unknown[]) => {
    const [event] = given;
    if (isPreventable(event)) event.preventDefault();
    void end(SHUTTING_DOWN);
  });

  return {
    get begun() {
      return begun;
    },
    watch(window) {
      let flushed = false;
      window.on('close', (event) => {
        if (departure.over || flushed) return;
        event.preventDefault();
        if (process.platform !== 'darwin') return app.quit();
        // A Mac's program lives on without a window; only this page is over.
        flushed = true;
        void departure.flush().then(() => destroy(window));
      });
      // Windows. Asking for a moment is the only way to get one: once the session has ended the
      // process may be gone as soon as its handlers return. It ends as soon as it has saved.
      window.on('query-session-end', (event) => {
        event.preventDefault();
        void end(SHUTTING_DOWN);
      });
      window.on('session-end', () => void end(SHUTTING_DOWN));
    },
  };
}

function isPreventable(event: unknown): event is { preventDefault(): void } {
  return typeof event === 'object' && event !== null && 'preventDefault' in event;
}
