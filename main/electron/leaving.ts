import { app, type BrowserWindow } from 'electron';
import type { Application } from '../application.ts';
import type { Log } from '../host.ts';

/**
 * Nothing ends before the last save: closing the window, quitting, and Windows shutting down or
 * logging off (`session-end`, where the system grants a few seconds) all wait for the page to
 * hand over its words and for the disk to have them.
 */
export function saveBeforeQuitting(
  window: BrowserWindow,
  application: Application,
  log: Log,
): void {
  let saved = false;
  const finish = async () => {
    await application
      .close()
      .catch((error: unknown) => log.error('closing', { error: String(error) }));
    saved = true;
  };
  window.on('close', (event) => {
    if (saved) return;
    event.preventDefault();
    void finish().then(() => {
      window.destroy();
      app.quit();
    });
  });
  window.on('query-session-end', () => void finish());
  window.on('session-end', () => void finish());
}
