import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../host.ts';
import type { ThumbnailOptions } from './service.ts';

/** Writes a whole file so that it is either there entirely or not at all; makes its folder. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/** What a thumbnail depends on. A photo that was changed in place has another size or time. */
interface ThumbnailOf {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly longEdge: number;
  readonly embedded: boolean;
  readonly shown: ThumbnailOptions['shown'];
}

/** Raised whenever thumbnails come out differently, so that old ones are not shown. */
const CACHE_VERSION = 1;

/**
 * Thumbnails kept on this computer, never in the library: they can be made again at any time, so
 * a cache that cannot be read or written costs time and nothing else.
 */
export function createThumbnailCache(options: {
  readonly cacheFolder: string;
  readonly writer?: WriteFile;
  readonly log: Log;
}) {
  const folder = join(options.cacheFolder, 'thumbnails');
  return {
    nameOf(of: ThumbnailOf): string {
      const { path, size, mtimeMs, longEdge, embedded, shown } = of;
      const parts = [CACHE_VERSION, path, size, mtimeMs, longEdge, embedded, shown];
      const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
      return join(folder, digest.slice(0, 2), `${digest.slice(2, 34)}.jpg`);
    },

    async get(name: string): Promise<Uint8Array | undefined> {
      try {
        const bytes = await readFile(name);
        return bytes.length > 0 ? bytes : undefined;
      } catch {
        return undefined;
      }
    },

    async put(name: string, bytes: Uint8Array): Promise<void> {
      try {
        await options.writer?.(name, bytes);
      } catch (error) {
        options.log.warn('thumbnail not kept', { error: String(error) });
      }
    },
  };
}
