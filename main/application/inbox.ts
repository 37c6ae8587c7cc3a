import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileSource } from '../../core/contract-shapes.ts';
import { newId } from '../../core/release/id.ts';
import { safeName } from '../library/names.ts';

/** Limits of what a page may send: a file, and the files of one run, far above a week's shooting. */
export const UPLOAD_LIMITS = { bytes: 256 * 1024 * 1024, files: 50_000 } as const;

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;

export class UploadTooLarge extends Error {}

/** Files that came from a page which cannot name paths. They lie outside of every library. */
export interface Inbox {
  /** Keeps a body under a name like the one it had. @throws UploadTooLarge */
  receive(name: string, body: ReadableStream<Uint8Array>): Promise<string>;
  /** Where a source lies; undefined for an upload that is not, or no longer, there. */
  pathOf(source: FileSource): Promise<string | undefined>;
  /** Removes what came more than two weeks ago. */
  sweep(): Promise<void>;
}

/**
 * Uploads are streamed straight to the cache folder: a photo never lies in memory as a whole,
 * and one that is cut off leaves nothing. They need no atomic replacement, because every upload
 * has a folder of its own whose name is told only when the file is whole.
 */
export function createInbox(cacheFolder: string): Inbox {
  const folder = path.join(cacheFolder, 'inbox');
  let received = 0;

  return {
    async receive(name, body) {
      received += 1;
      if (received > UPLOAD_LIMITS.files) throw new UploadTooLarge();
      const id = newId(16);
      const own = path.join(folder, id);
      await mkdir(own, { recursive: true });
      try {
        const file = path.join(own, safeName(name));
        await pipeline(Readable.from(limited(body)), createWriteStream(file, { flags: 'wx' }));
        return id;
      } catch (error) {
        await rm(own, { recursive: true, force: true });
        throw error;
      }
    },

    async pathOf(source) {
      if ('path' in source) return path.isAbsolute(source.path) ? source.path : undefined;
      if (!/^[a-z0-9]{16}$/.test(source.upload)) return undefined;
      const own = path.join(folder, source.upload);
      const [name] = await readdir(own).catch(() => []);
      return name === undefined ? undefined : path.join(own, name);
    },

    async sweep() {
      for (const id of await readdir(folder).catch(() => [])) {
        const own = path.join(folder, id);
        const { mtimeMs } = await stat(own).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
        if (Date.now() - mtimeMs > FORTNIGHT) await rm(own, { recursive: true, force: true });
      }
    },
  };
}

async function* limited(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const reader = body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      bytes += step.value.byteLength;
      if (bytes > UPLOAD_LIMITS.bytes) throw new UploadTooLarge();
      yield step.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
