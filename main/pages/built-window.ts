import { withNonce } from './app-page.ts';
import { ALWAYS, appPolicy, FILE_POLICY, FOREVER, newNonce, SPELLING_POLICY } from './policy.ts';
import { staticFile } from './static-files.ts';

export interface BuiltFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The window's page and what it is built of, from the folder of the built renderer. They need
 * neither library nor settings, so that a host can give them before the application is there.
 * Undefined for every other address, and for a file that is not there.
 */
export async function builtWindow(folder: string, url: URL): Promise<BuiltFile | undefined> {
  const { pathname } = url;
  if (pathname === '/' || pathname === '/index.html') return windowPage(folder, url);
  const address = decoded(pathname);
  const file = address && (await staticFile(folder, address));
  if (!file) return undefined;
  return {
    bytes: file.bytes,
    headers: {
      ...ALWAYS,
      'content-type': file.type,
      'cache-control': address.startsWith('/assets/') ? FOREVER : 'no-store',
      'content-security-policy': SPELLING_WORKER.test(address) ? SPELLING_POLICY : FILE_POLICY,
    },
  };
}

async function windowPage(folder: string, url: URL): Promise<BuiltFile | undefined> {
  const page = await staticFile(folder, 'index.html');
  if (!page) return undefined;
  const nonce = newNonce();
  return {
    bytes: new TextEncoder().encode(withNonce(new TextDecoder().decode(page.bytes), nonce)),
    headers: {
      ...ALWAYS,
      'content-type': page.type,
      'cache-control': 'no-store',
      'content-security-policy': appPolicy(nonce, url),
    },
  };
}

/** The one script of the built window that runs apart from its page. */
const SPELLING_WORKER = /^\/assets\/spelling-worker-[\w-]+\.js$/;

/** Undefined when it is no URI encoding. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
