import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contains } from './contained.ts';
import { TEMPORARY } from './names.ts';
import { NotWrittenError, notRead, notWritten } from './problems.ts';
import { hashOf, type Writer } from './writer.ts';

/**
 * Copies a library to a new or empty folder and compares each copy with what was read. The
 * library itself is only read. Throws `NotWrittenError`, with what was copied taken away again.
 */
export async function copyLibrary(from: string, to: string, writer: Writer): Promise<void> {
  await refuseUnlessEmpty(from, to);
  const made: string[] = [];
  try {
    for (const file of await filesIn(from)) {
      const target = join(to, file);
      await writer.makeFolder(dirname(target));
      made.push(target);
      const copied = await writer.copyIn(join(from, file), target);
      // What was read went through memory; what counts is what can be read from the new place.
      if (copied === 'taken' || (await hashOf(target)) !== copied.sha256) {
        throw new NotWrittenError('other', target);
      }
    }
    await writer.makeFolder(join(to, 'releases'));
  } catch (error) {
    for (const path of made) await writer.remove(path).catch(() => undefined);
    throw error instanceof NotWrittenError ? error : new NotWrittenError('other', to, error);
  }
}

async function refuseUnlessEmpty(from: string, to: string): Promise<void> {
  try {
    await mkdir(to, { recursive: true });
    const found = await stat(to);
    if (!found.isDirectory() || (await readdir(to)).length > 0) {
      throw new NotWrittenError('other', to);
    }
    const [here, there] = await Promise.all([realpath(from), realpath(to)]);
    // A copy within the library would copy itself.
    if (contains(here, there)) throw new NotWrittenError('other', to);
  } catch (error) {
    throw notWritten(error, to);
  }
}

/** All files of a library, relative to it; leases and what is being written stay behind. */
async function filesIn(root: string, below = ''): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error) => {
    throw notRead(error, join(root, below));
  });
  for (const entry of entries) {
    const path = join(below, entry.name);
    if (entry.name.endsWith(TEMPORARY) || entry.name === 'lease.json') continue;
    if (entry.isDirectory()) found.push(...(await filesIn(root, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
