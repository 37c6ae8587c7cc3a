import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

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
  const outDir = await mkdtemp(path.join(tmpdir(), 'pressdesk-editor-'));
  // React's plugin goes by this variable alone, which the test runner has set to `test`.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: fileURLToPath(new URL(folder, import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { target: 'chrome130', outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  }).finally(() => {
    process.env.NODE_ENV = environment;
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    const source =
      name === '/picture.svg'
        ? fileURLToPath(new URL('./picture.svg', import.meta.url))
        : path.join(outDir, path.normalize(name));
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
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
