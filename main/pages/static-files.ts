import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { contains } from '../library/contained.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  // Spelling dictionaries: endings and words.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/**
 * The file at a decoded address below `folder`, or undefined. What counts is where the path
 * really leads: `..`, an encoded separator or a link to the outside find nothing, and neither
 * does a kind of file that the application has none of.
 */
export async function staticFile(folder: string, address: string): Promise<StaticFile | undefined> {
  const type = TYPES[path.extname(address).toLowerCase()];
  if (type === undefined || /[\\\0]/.test(address)) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, address));
    if (!contains(root, file) || file === root) return undefined;
    return { bytes: new Uint8Array(await readFile(file)), type };
  } catch {
    return undefined;
  }
}
