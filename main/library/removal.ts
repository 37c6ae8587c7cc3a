import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { NotWrittenError } from './problems.ts';

/** The gate before deleting: a real folder, two levels under the real `releases`, nothing else. */
export async function refuseOutside(path: string, releases: string): Promise<void> {
  const [found, real, inside] = await Promise.all([
    lstat(path),
    realpath(path),
    realpath(releases),
  ]);
  const year = basename(dirname(path));
  const isRight =
    found.isDirectory() &&
    real === join(inside, year, basename(path)) &&
    real.startsWith(inside + sep);
  if (!isRight) throw new NotWrittenError('no-access', path);
}
