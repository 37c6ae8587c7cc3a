import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The policy of the application's own pages: no style without the nonce of this response. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds a page of `folder` and serves it on this computer under the application's policy. */
export async function serve(folder: string): Promise<Site> {
  const built = await buildPage(folder);
  const { address, close } = await serveBuilt(built);
  return {
    address,
    close: async () => {
      await close();
      await rm(built, { recursive: true, force: true });
    },
  };
}

/** Serves a built page, which stays when the site is closed. */
export async function serveBuilt(built: string): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    const source =
      name === '/picture.svg'
        ? fileURLToPath(new URL('./picture.svg', import.meta.url))
        : path.join(built, path.normalize(name));
    const bytes = await readFile(source).catch(() => undefined);
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const type = TYPES[path.extname(source)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Security-Policy', policy(nonce));
    const meta = `<head><meta property="csp-nonce" nonce="${nonce}" />`;
    response.end(type.startsWith('text/html') ? bytes.toString().replace('<head>', meta) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
