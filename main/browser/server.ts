import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { SOCKET_ADDRESS } from '../../core/socket-address.ts';
import type { Application } from '../application.ts';
import type { Log } from '../host.ts';
import { builtWindow } from '../pages/built-window.ts';
import { ALWAYS, FILE_POLICY } from '../pages/policy.ts';
import { judge, originsOf } from './allowed.ts';
import { createEntrance } from './entrance.ts';
import { watchLastPage } from './last-page.ts';
import { NO_ENTRANCE } from './words.ts';

/** A release's largest call is its text and journal: megabytes at most. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;
const MOST_PAGES = 32;
const MOST_CONNECTIONS = 256;

export interface ServeOptions {
  /** Called once the port is ours. Whoever knocks before it is there waits. */
  readonly application: () => Promise<Pick<Application, 'router' | 'fetch'>>;
  /** The built renderer's folder. */
  readonly window: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  /** Milliseconds without any page after which `onLastPage` is called. */
  readonly grace: number;
  readonly onLastPage: () => void;
}

export interface Served {
  /** With the secret: for the person who started the program. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the application to a browser on this computer and to nobody else. Every request and
 * every socket passes the same two doors: `judge` (is it meant for us, and from us) and the
 * entrance (does it carry the session).
 *
 * @throws the system's error when the port is taken (`EADDRINUSE`)
 */
export async function serveBrowser(options: ServeOptions): Promise<Served> {
  const { log } = options;
  const server = createServer({ maxHeaderSize: 16 * 1024 });
  server.maxConnections = MOST_CONNECTIONS;
  server.headersTimeout = 10_000;
  server.requestTimeout = 300_000;
  const port = await listen(server, options.port);
  const allowed = originsOf(port);
  const entrance = createEntrance(port);
  const lastPage = watchLastPage(options.grace, options.onLastPage);
  const inside = Promise.all([import('./inside.ts'), options.application()]).then(
    ([{ insideOf }, application]) => insideOf(application),
  );
  inside.catch((error: unknown) => log.error('not begun', { error: String(error) }));

  server.on('request', (request, response) => {
    const status = judge(asked(request, false), allowed);
    if (status !== 200) {
      log.warn('request refused', { status });
      return refuse(response, status);
    }
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const offered = url.searchParams.get('secret');
    if (offered !== null && url.pathname === '/' && request.method === 'GET') {
      if (entrance.admits(request.headers.cookie)) return goOn(response);
      const outcome = entrance.exchange(offered);
      if (outcome === 'wait') return refuse(response, 429);
      if (outcome === 'wrong') return refuse(response, 401);
      return goOn(response, outcome.cookie);
    }
    if (!entrance.admits(request.headers.cookie)) return refuse(response, 401);
    const goInside = () =>
      inside.then(
        ({ answer }) => answer(request, response),
        () => refuse(response, 503),
      );
    if (request.method !== 'GET' || !OF_THE_WINDOW.test(url.pathname)) {
      void goInside();
      return;
    }
    void builtWindow(options.window, url).then((file) => {
      if (!file) {
        void goInside();
        return;
      }
      response.writeHead(200, { ...file.headers, 'content-length': file.bytes.byteLength });
      response.end(file.bytes);
    });
  });

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request, socket, head) => {
    // Node hears no more of this socket, and one that is reset would end the program.
    socket.on('error', () => socket.destroy());
    const status = judge(asked(request, true), allowed);
    if (status !== 200) return hangUp(socket, status);
    if (request.url !== SOCKET_ADDRESS) return hangUp(socket, 404);
    if (!entrance.admits(request.headers.cookie)) return hangUp(socket, 401);
    void inside.then(
      ({ welcome }) => {
        if (sockets.clients.size >= MOST_PAGES) return hangUp(socket, 503);
        sockets.handleUpgrade(request, socket, head, (page) => {
          lastPage.came();
          page.on('close', () => lastPage.went());
          page.on('error', (error) => log.warn('socket failed', { error: error.message }));
          welcome(page);
        });
      },
      () => hangUp(socket, 503),
    );
  });

  return {
    address: `http://127.0.0.1:${port}/?secret=${entrance.secret}`,
    port,
    async close() {
      lastPage.stop();
      for (const page of sockets.clients) page.terminate();
      sockets.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** The page and what it is made of: given before the application is there. */
const OF_THE_WINDOW = /^\/(index\.html|assets\/.*)?$/;

/** Only on the loopback interface: other computers of the office cannot even knock. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function asked(request: IncomingMessage, upgrade: boolean) {
  const { method = '', url = '', headers } = request;
  return { method, url, headers, upgrade };
}

const HEADERS = {
  ...ALWAYS,
  'content-security-policy': FILE_POLICY,
  'cache-control': 'no-store',
  'content-type': 'text/plain; charset=utf-8',
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...HEADERS, connection: 'close' });
  response.end(status === 401 ? NO_ENTRANCE : '');
}

/** On to the address without the secret, so that it is in no history and no bookmark. */
function goOn(response: ServerResponse, cookie?: string): void {
  response.writeHead(303, { ...HEADERS, location: '/', ...(cookie && { 'set-cookie': cookie }) });
  response.end();
}

function hangUp(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
