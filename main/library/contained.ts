import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isPlainName } from './names.ts';
import { NotReadError, notRead } from './problems.ts';

/** Whether `inner` is `outer` or lies in it. Both are real, absolute paths. */
export function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/**
 * The path of a file that a document names: `name` in the folder `below` of `root`. Documents come
 * from anywhere, so a name that is more than a name finds nothing, and neither does a link that
 * leads out of `root`. Throws `NotReadError`.
 */
export async function containedFile(root: string, below: string, name: string): Promise<string> {
  const file = join(root, below, name);
  if (!isPlainName(name)) throw new NotReadError('missing', file);
  try {
    const [inside, real] = await Promise.all([realpath(root), realpath(file)]);
    if (!contains(inside, real)) throw new NotReadError('missing', file);
    return file;
  } catch (error) {
    throw notRead(error, file);
  }
}
