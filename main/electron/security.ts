import { app, type Session } from 'electron';
import type { Log } from '../host.ts';
import { isOwnAddress } from './scheme.ts';

/** What a page of ours may ask the system for; reading the clipboard is not among it. */
const ALLOWED = new Set(['clipboard-sanitized-write']);

/**
 * Items 1, 5, 11, 12, 13 and 14 of Electron's security checklist: no permission, device,
 * download, web view, navigation or window that the application does not need, and nothing from
 * a network. `docs/electron.md` says where the other items are.
 */
export function lockDown(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) => {
    decide(ALLOWED.has(permission) && isOwnAddress(requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => ALLOWED.has(permission) && isOwnAddress(`${origin}/`),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  // Exports go into folders; nothing in the window is ever downloaded.
  session.on('will-download', (event) => event.preventDefault());
  // The program works without a network: what a page asks for outside of it is refused.
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOwnAddress(url) && !/^(blob|data|devtools):/.test(url) });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn('a window was refused', { protocol: protocolOf(url) });
      return { action: 'deny' };
    });
    const refuse = (event: Electron.Event, url: string) => {
      if (isOwnAddress(url)) return;
      event.preventDefault();
      log.warn('a navigation was refused', { protocol: protocolOf(url) });
    };
    // In the main frame and in the preview's, which shows somebody's links.
    contents.on('will-frame-navigate', (event) => refuse(event, event.url));
    contents.on('will-redirect', (event) => refuse(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** The log holds no addresses: they may come out of somebody's text. */
function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : 'none';
}
