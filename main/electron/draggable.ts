import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** What the page asks to drag; undefined when the message is nothing of ours. */
export interface Wish {
  readonly release: string;
  readonly paths: readonly string[];
}

export function wish(asked: unknown): Wish | undefined {
  if (typeof asked !== 'object' || asked === null) return undefined;
  if (!('release' in asked) || typeof asked.release !== 'string') return undefined;
  if (!('paths' in asked) || !Array.isArray(asked.paths)) return undefined;
  const paths = asked.paths.filter((one): one is string => typeof one === 'string');
  return { release: asked.release, paths };
}

/**
 * Of the paths asked for, those that an export of the release really wrote and that are plain
 * files still: a page that was taken over could otherwise hand out any file of the computer.
 */
export async function draggable(
  asked: readonly string[],
  exported: readonly {
    readonly folder: string;
    readonly files: readonly { readonly path: string }[];
  }[],
): Promise<readonly string[]> {
  const written = new Set(
    exported.flatMap(({ folder, files }) =>
      files.map((file) => path.join(folder, ...file.path.split('/'))),
    ),
  );
  const wanted = [...new Set(asked.map((one) => path.normalize(one)))];
  const known = wanted.filter((one) => written.has(one));
  const plain = await Promise.all(known.map(isPlainFile));
  return known.filter((_one, index) => plain[index]);
}

async function isPlainFile(at: string): Promise<boolean> {
  return lstat(at).then(
    (found) => found.isFile(),
    () => false,
  );
}
