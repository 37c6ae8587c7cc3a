import { readdir, stat } from 'node:fs/promises';
import { TEMPORARY } from './names.ts';
import { codeOf } from './problems.ts';

/** The names in a folder, sorted, without what is only being written; none if it is not there. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.endsWith(TEMPORARY)).sort();
}

/** The folders in a folder, sorted. Links are left out: they would lead out of the library. */
export async function listFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((name) => !name.endsWith(TEMPORARY))
    .sort();
}

/** The stamp of a file that is not there. */
export const MISSING = '-';

/** What changes when a file does, without reading it. */
export async function fileStamp(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}:${size}:${ino}`;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? MISSING : '?';
  }
}
