import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { SOCKET_ADDRESS } from '../../core/socket-address.ts';

/** Whether calls reach the program; the words on the page are safe in either case. */
export type Connection = 'connecting' | 'connected' | 'lost';

export type Link = ClientLink<ClientContext>;

let current: Promise<Link>;
let connection: Connection = 'connecting';
let listener: (connection: Connection) => void = () => {};

/** Tells how things stand now, and every change. */
export function onConnection(listen: (connection: Connection) => void): void {
  listener = listen;
  listen(connection);
}

function become(next: Connection): void {
  connection = next;
  listener(next);
}

/** A link that outlives the transport below it: a lost socket is opened anew. */
export const link: Link = {
  async call(path: readonly string[], input: unknown, options: ClientOptions<ClientContext>) {
    return (await current).call(path, input, options);
  },
};

/** In Electron the preload hands the page one port, once. */
function electronPort(): Promise<Link> {
  return new Promise((resolve) => {
    window.addEventListener('message', function receive(event) {
      const [port] = event.ports;
      if (event.source !== window || event.data !== 'pressdesk:port' || !port) return;
      window.removeEventListener('message', receive);
      port.start();
      become('connected');
      resolve(new PortLink({ port }));
    });
    window.postMessage('pressdesk:ready', window.location.origin);
  });
}

function socket(): Promise<Link> {
  return new Promise((resolve) => {
    const open = () => {
      const address = new URL(SOCKET_ADDRESS, window.location.href);
      address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
      const websocket = new WebSocket(address);
      websocket.addEventListener('open', () => {
        become('connected');
        const fresh: Link = new SocketLink({ websocket });
        current = Promise.resolve(fresh);
        resolve(fresh);
      });
      websocket.addEventListener('close', () => {
        become('lost');
        setTimeout(open, 1000);
      });
    };
    open();
  });
}

export function connect(): void {
  current = window.pressdesk ? electronPort() : socket();
}
