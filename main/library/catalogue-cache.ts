import { join, resolve } from 'node:path';
import { z } from 'zod';
import { releaseSummarySchema } from '../../core/contract-shapes.ts';
import type { Entry } from './catalogue.ts';
import { parseJson, readBytes, sha256 } from './json-file.ts';
import type { Writer } from './writer.ts';

/** Raise it when summaries or the normalising of search texts change. */
const VERSION = 2;

const entrySchema = z.object({
  stamp: z.string(),
  writtenId: z.string(),
  revision: z.number(),
  photosRevision: z.number(),
  summary: releaseSummarySchema,
  headline: z.string(),
  rest: z.string(),
});
const cacheSchema = z.object({
  version: z.literal(VERSION),
  entries: z.record(z.string(), entrySchema),
});

/**
 * What was known of the releases when the program ended, on this computer, so that the next start
 * reads only what changed since. Losing it costs some seconds and nothing else.
 */
export interface CatalogueCache {
  get(folder: string): Entry | undefined;
  size(): number;
  /** Notes what is known now; written to disk by `flush`. */
  put(entries: ReadonlyMap<string, Entry>): void;
  flush(): Promise<void>;
}

export const NO_CACHE: CatalogueCache = {
  get: () => undefined,
  size: () => 0,
  put: () => undefined,
  flush: async () => undefined,
};

export async function openCatalogueCache(
  cacheFolder: string,
  root: string,
  writer: Writer,
): Promise<CatalogueCache> {
  const path = join(cacheFolder, `library-${sha256(resolve(root)).slice(0, 16)}.json`);
  let known: ReadonlyMap<string, Entry> = new Map();
  try {
    const { entries } = cacheSchema.parse(parseJson(await readBytes(path), path));
    known = new Map(Object.entries(entries));
  } catch {
    // None yet, one of another version, or half of one: everything is read anew.
  }
  let changed = false;
  return {
    get: (folder) => known.get(folder),
    size: () => known.size,
    put(entries) {
      known = entries;
      changed = true;
    },
    async flush() {
      if (!changed) return;
      changed = false;
      const content = { version: VERSION, entries: Object.fromEntries(known) };
      try {
        await writer.makeFolder(cacheFolder);
        await writer.write(path, JSON.stringify(content));
      } catch {
        // No room for a cache is no reason to disturb anybody.
      }
    },
  };
}
