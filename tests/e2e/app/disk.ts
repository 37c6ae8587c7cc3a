import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Photos } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';

/** What really lies in the library: read from the files, not asked of the program. */
export interface StoredRelease {
  readonly folder: string;
  readonly release: Release;
  readonly photos: Photos;
}

export async function storedReleases(library: string): Promise<readonly StoredRelease[]> {
  const entries = await readdir(path.join(library, 'releases'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.name === 'release.json' && !entry.parentPath.includes('history'))
    .map((entry) => entry.parentPath);
  return Promise.all(
    folders.map(async (folder) => ({
      folder,
      release: await json(path.join(folder, 'release.json')),
      photos: await json(path.join(folder, 'photos.json')).catch(() => ({
        photos: [],
        incoming: [],
      })),
    })),
  );
}

/** The one release whose headline in some language has these words. */
export async function stored(library: string, words: string): Promise<StoredRelease> {
  const all = await storedReleases(library);
  const found = all.filter(({ release }) =>
    Object.values(release.texts).some((text) => text?.headline.includes(words)),
  );
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`${found.length} releases on disk have «${words}» in a headline.`);
  return only;
}

export async function storedById(library: string, id: string): Promise<StoredRelease> {
  const found = (await storedReleases(library)).find(({ release }) => release.id === id);
  if (!found) throw new Error(`No release ${id} on disk.`);
  return found;
}

// biome-ignore lint/suspicious/noExplicitAny: what lies on disk is judged by the test that reads it
export async function json(file: string): Promise<any> {
  return JSON.parse(await readFile(file, 'utf8'));
}
