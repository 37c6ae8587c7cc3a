import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Endings under which photos lie in folders and on cards. A file that is named itself needs none. */
const PHOTO = /\.(jpe?g|png|webp|tiff?|avif|gif|heic|heif|hif)$/i;

const byName = new Intl.Collator('ru', { numeric: true });

/**
 * The photos at these paths: files as they are, folders with all that is below them, in the
 * order of their names, however many: a whole disk dropped by mistake can be called off, but a
 * shot that is left out without a word is lost. What cannot be looked into is kept, so that reading
 * it says why.
 */
export async function photoFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const at of paths) {
    const isFolder = await stat(at).then(
      (there) => there.isDirectory(),
      () => false,
    );
    for (const file of isFolder ? await photosBelow(at) : [at]) found.add(file);
  }
  return [...found];
}

async function photosBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => PHOTO.test(name) && !name.startsWith('.'))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort(byName.compare);
}
