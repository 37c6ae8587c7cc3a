import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Endings under which photos lie in folders and on cards. A file that is named itself needs none. */
const PHOTO = /\.(jpe?g|png|webp|tiff?|avif|gif|heic|heif|hif)$/i;

/** A card holds a few thousand; a whole disk dropped by mistake holds more. */
const MOST = 5_000;

const byName = new Intl.Collator('ru', { numeric: true });

/**
 * The photos at these paths: files as they are, folders with all that is below them, in the
 * order of their names. What cannot be looked into is kept, so that reading it says why.
 */
export async function photoFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const at of paths) {
    const isFolder = await stat(at).then(
      (there) => there.isDirectory(),
      () => false,
    );
    found.push(...(isFolder ? await photosBelow(at) : [at]));
  }
  return [...new Set(found)].slice(0, MOST);
}

async function photosBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => PHOTO.test(name) && !name.startsWith('.'))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort(byName.compare);
}
