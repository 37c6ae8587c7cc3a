import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain, MessageChannelMain, type WebContents } from 'electron';
import type { Application } from '../application.ts';
import type { Log } from '../host.ts';
import { PORT, READY } from './messages.ts';
import { isTrusted } from './sender.ts';

/**
 * Hands each document its own port, once, after looking at who asks. The port is closed when the
 * window goes to another document, so that nothing can speak for a page that is gone.
 */
export function shakeHands(application: Application, windows: ReadonlySet<number>, log: Log): void {
  const handler = new RPCHandler(application.router);
  const open = new Map<number, Electron.MessagePortMain>();

  const shut = (contents: number) => {
    open.get(contents)?.close();
    open.delete(contents);
  };

  ipcMain.on(READY, ({ sender, senderFrame }) => {
    const frame = senderFrame && {
      url: senderFrame.url,
      isMainFrame: senderFrame === sender.mainFrame,
    };
    if (!isTrusted({ window: sender.id, frame }, windows)) {
      log.warn('a port was refused', { window: sender.id });
      return;
    }
    shut(sender.id);
    const { port1, port2 } = new MessageChannelMain();
    open.set(sender.id, port2);
    handler.upgrade(port2);
    port2.start();
    sender.postMessage(PORT, null, [port1]);
    closeWith(sender, () => shut(sender.id));
  });
}

function closeWith(contents: WebContents, shut: () => void): void {
  const navigated = (
    details: Electron.Event<Electron.WebContentsDidStartNavigationEventParams>,
  ) => {
    if (!details.isMainFrame || details.isSameDocument) return;
    contents.off('did-start-navigation', navigated);
    shut();
  };
  contents.on('did-start-navigation', navigated);
  contents.once('destroyed', shut);
}
