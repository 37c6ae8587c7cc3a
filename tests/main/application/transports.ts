import os from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Contract } from '../../../core/contract.ts';
import { SOCKET_ADDRESS } from '../../../core/socket-address.ts';
import type { Application } from '../../../main/application.ts';
import { serveBrowser } from '../../../main/browser/server.ts';

export type Client = ContractRouterClient<Contract>;

/** The command line's way: no transport at all. */
export async function directly(application: Application): Promise<Client> {
  return createRouterClient(application.router);
}

/** Electron's way: the same adapter over a port that Node has too. */
export async function overPort(application: Application): Promise<Client> {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(application.router).upgrade(port1, { context: {} });
  port1.start();
  port2.start();
  onTestFinished(() => port2.close());
  return createORPCClient(new PortLink({ port: port2 }));
}

/** The browser's way: the real server, its entrance, and a socket with the cookie. */
export async function overSocket(application: Application): Promise<Client> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const served = await serveBrowser({
    application: async () => application,
    window: os.tmpdir(),
    port: 0,
    log,
    grace: 60_000,
    onLastPage: () => undefined,
  });
  onTestFinished(() => served.close());
  const entered = await fetch(served.address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${served.port}`;
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}${SOCKET_ADDRESS}`, {
    headers: { cookie, origin },
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  onTestFinished(() => socket.close());
  return createORPCClient(new SocketLink({ websocket: socket }));
}
