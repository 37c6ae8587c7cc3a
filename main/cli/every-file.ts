import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { NotReadError, notRead } from '../library/problems.ts';

/** A file as it was asked for, and what the system says it is. */
export interface FoundFile {
  /** Begins with the words that were given, so that a script knows it again. */
  readonly file: string;
  /** Pipes, sockets and links to nowhere: opening one could wait for ever. */
  readonly isFile: boolean;
  /** A folder that may not be looked into: what is in it, nobody knows. */
  readonly isClosed?: boolean;
}

const byName = new Intl.Collator('ru', { numeric: true });

/**
 * Every file of several folders, each once, also where a folder lies in another that was given:
 * then it is the first of them that names the file.
 *
 * @throws NotReadError when one of them is not there or may not be looked into
 */
export async function everyFileOf(given: readonly string[]): Promise<readonly FoundFile[]> {
  const files = new Map<string, FoundFile>();
  for (const one of given) {
    const found = await everyFile(one);
    const real = await realPlace(one);
    for (const file of found) {
      const place = path.join(real, path.relative(one, file.file));
      if (!files.has(place)) files.set(place, file);
    }
  }
  return [...files.values()];
}

/** Where a folder really lies; a link to a file is a file of its own, as it is inside of a folder. */
async function realPlace(given: string): Promise<string> {
  const { isFolder } = await stat(given).then(
    (found) => ({ isFolder: found.isDirectory() }),
    () => ({ isFolder: false }),
  );
  if (isFolder) return realpath(given);
  return path.join(await realpath(path.dirname(given)), path.basename(given));
}

/**
 * Every file below a folder, whatever it is, in the order of the names; a file that is named
 * itself is that file. Links to folders are not followed: they may lead round in a circle.
 *
 * @throws NotReadError when what was given is not there or may not be looked into
 */
async function everyFile(given: string): Promise<readonly FoundFile[]> {
  const top = await stat(given).catch((error: unknown) => {
    throw notRead(error, given);
  });
  if (!top.isDirectory()) return [{ file: given, isFile: top.isFile() }];
  const files: FoundFile[] = [];
  const waiting = [given];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const inside = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (folder === given) throw error instanceof NotReadError ? error : notRead(error, given);
      return undefined;
    });
    if (!inside) {
      files.push({ file: folder, isFile: false, isClosed: true });
      continue;
    }
    for (const entry of inside) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(file);
      else if (!entry.isSymbolicLink()) files.push({ file, isFile: entry.isFile() });
      else {
        const leadsTo = await stat(file).catch(() => undefined);
        if (!leadsTo?.isDirectory()) files.push({ file, isFile: leadsTo?.isFile() ?? false });
      }
    }
  }
  return files.sort((a, b) => byName.compare(a.file, b.file));
}
