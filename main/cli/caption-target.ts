import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { ExportRefused, refusalOf, refuseInside } from '../export/target.ts';
import { Problem } from './problem.ts';
import { libraryRound, type ReleaseAt } from './release-at.ts';

/** Copies never lie among the originals, and never in a library: there they would be taken for some. */
export async function refuseTarget(
  to: string,
  files: readonly string[],
  release: ReleaseAt | undefined,
): Promise<void> {
  if (release) {
    await refuseInside(to, release.home);
    if (release.officeFolder !== undefined) await refuseInside(to, release.officeFolder);
  }
  const library = await libraryRound(path.join(await realPart(to), 'copy.jpg'));
  if (library !== undefined) await refuseInside(to, library);
  const target = await realpath(to).catch(() => to);
  for (const source of await foldersOf(files)) {
    if (source === target) {
      throw new Problem(
        'source-folder',
        `${to} holds the originals: give another folder with --to.`,
      );
    }
  }
}

/** The nearest folder above that is there, or the path itself, without links. */
async function realPart(at: string): Promise<string> {
  const above = path.dirname(at);
  return realpath(at).catch(() => (above === at ? at : realPart(above)));
}

/** Where the originals lie, also those that a link leads to. */
async function foldersOf(files: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const file of files) {
    const named = path.dirname(path.resolve(file));
    folders.add(await realpath(named).catch(() => named));
    const real = await realpath(file).catch(() => undefined);
    if (real !== undefined) folders.add(path.dirname(real));
  }
  return folders;
}

export async function makeTarget(to: string): Promise<void> {
  try {
    await mkdir(to, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new ExportRefused(code === 'EEXIST' ? 'not-a-folder' : refusalOf(error), to, error);
  }
}
