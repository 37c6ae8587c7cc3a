import { RPCHandler } from '@orpc/server/message-port';
import { type IpcMainEvent, ipcMain, MessageChannelMain, type WebContents } from 'electron';
import type { Application } from '../application.ts';
import type { Log } from '../host.ts';
import { documentPort, type Port } from './document-port.ts';
import { PORT, READY } from './messages.ts';
import { isOwnAddress } from './scheme.ts';
import { isTrusted, type Sender } from './sender.ts';

/**
 * Hands each document its own port, after looking at who asks. The port is closed when the
 * window goes to another document or its page dies, so that nothing can speak for a page that
 * is gone.
 */
export function shakeHands(application: Application, windows: ReadonlySet<number>, log: Log): void {
  const handler = new RPCHandler(application.router);
  const open = new Map<number, Port>();
  const followed = new WeakSet<WebContents>();

  const shut = (contents: number) => {
    open.get(contents)?.close();
    open.delete(contents);
  };

  ipcMain.on(READY, (event) => {
    const { sender, senderFrame } = event;
    if (!senderFrame || !isTrusted(senderOf(event), windows)) {
      log.warn('a port was refused', { window: sender.id });
      return;
    }
    const { id } = sender;
    shut(id);
    const { port1, port2 } = new MessageChannelMain();
    const port = documentPort(port2);
    open.set(id, port);
    handler.upgrade(port);
    port2.start();
    senderFrame.postMessage(PORT, null, [port1]);
    if (!followed.has(sender)) {
      followed.add(sender);
      onDocumentGone(sender, () => shut(id));
    }
  });
}

/** Who sent a message, as far as `isTrusted` wants to know. */
export function senderOf({ sender, senderFrame }: IpcMainEvent): Sender {
  const frame = senderFrame && {
    url: senderFrame.url,
    isMainFrame: senderFrame === sender.mainFrame,
  };
  return { window: sender.id, frame };
}

function onDocumentGone(contents: WebContents, gone: () => void): void {
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument, url }) => {
    // It comes before `will-navigate`, which refuses every foreign address: then the page stays,
    // and would stay without its port.
    if (isMainFrame && !isSameDocument && isOwnAddress(url)) gone();
  });
  contents.on('render-process-gone', gone);
  contents.once('destroyed', gone);
}
