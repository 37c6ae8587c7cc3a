import http from 'node:http';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Served, serveBrowser } from '../../../main/browser/server.ts';
import { type Started, startApplication } from '../application/start.ts';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  /** As they are sent: `Host` is not made up, and stays away when it is undefined here. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Serving extends Started {
  readonly served: Served;
  readonly cookie: string;
  /** A raw request: nothing is added to what the test says. */
  knock(asked: Asked): Promise<Answer>;
  /** What the application's own page sends. */
  readonly ownHeaders: Readonly<Record<string, string>>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The real server on a real port, entered with its secret as a browser does. */
export async function serving(options: { readonly grace?: number } = {}): Promise<Serving> {
  const started = await startApplication();
  const served = await serveBrowser({
    application: async () => started.application,
    window: path.join(started.home, 'renderer'),
    port: 0,
    log: silent,
    grace: options.grace ?? 60_000,
    onLastPage: () => undefined,
  });
  onTestFinished(() => served.close());
  const knock = (asked: Asked) => send(served.port, asked);
  const host = `127.0.0.1:${served.port}`;
  const { search } = new URL(served.address);
  const entered = await knock({ path: `/${search}`, headers: { host } });
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return { ...started, served, cookie, knock, ownHeaders: { host, cookie } };
}

export function send(
  port: number,
  { method = 'GET', path = '/', headers = {}, body }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, method, path, headers, setHost: false, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    request.on('error', reject);
    // An upgrade that was let in: the handshake's answer is all that is asked for.
    request.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: '' });
    });
    request.end(body);
  });
}
