import { MessageChannel } from 'node:worker_threads';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { Window } from 'happy-dom';
import { onTestFinished, vi } from 'vitest';
import type { Application } from '../../../main/application.ts';

/** A window for the parts of the interface that ask for one as they are read. */
export const page = new Window({ url: 'http://127.0.0.1/' });
vi.stubGlobal('window', page);
vi.stubGlobal('localStorage', page.localStorage);

/** Gives the interface the real application, over a port as Electron does. */
export async function connectTo(application: Application): Promise<void> {
  const { connect } = await import('../../../renderer/client/link.ts');
  const { client } = await import('../../../renderer/client/client.ts');
  const { port1, port2 } = new MessageChannel();
  new PortHandler(application.router).upgrade(port1, { context: {} });
  port1.start();
  onTestFinished(() => port2.close());
  Object.assign(page, { pressdesk: {} });
  connect();
  const here = new page.MessageEvent('message', { data: 'pressdesk:port' });
  Object.defineProperties(here, { source: { value: page }, ports: { value: [port2] } });
  page.dispatchEvent(here);
  await client.app.info();
}
