import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { SOCKET_ADDRESS } from '../../core/addresses.ts';

/** Whether calls reach the program; the words on the page are safe in either case. */
export type Connection = 'connecting' | 'connected' | 'lost';

type Link = ClientLink<ClientContext>;

let current: Promise<Link>;
let listener: (connection: Connection) => void = () => {};

export function onConnection(listen: (connection: Connection) => void): void {
  listener = listen;
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
      listener('connected');
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
        listener('connected');
        const fresh: Link = new SocketLink({ websocket });
        current = Promise.resolve(fresh);
        resolve(fresh);
      });
      websocket.addEventListener('close', () => {
        listener('lost');
        setTimeout(open, 1000);
      });
    };
    open();
  });
}

export function connect(): void {
  current = window.pressdesk ? electronPort() : socket();
}
