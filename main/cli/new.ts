import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../../core/release/id.ts';
import { newRelease } from '../../core/release/new-release.ts';
import { photosSchema } from '../../core/release/photos.ts';
import { RELEASE_TYPES } from '../../core/release/types.ts';
import { momentIn } from '../library/moment.ts';
import { badUsage, read } from './options.ts';
import { Problem } from './problem.ts';
import { cardsOf, folderOf, libraryRound } from './release-at.ts';
import type { Terminal } from './terminal.ts';

/** `new FOLDER [--type TYPE]` */
export async function makeNew(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = read('new', args, { type: { type: 'string' } });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw badUsage('new', 'Give one folder.');
  const type = RELEASE_TYPES.find((known) => known === (values.type ?? 'release'));
  if (!type) throw badUsage('new', `There is no type “${values.type}”.`);

  const folder = path.resolve(given);
  if (!(await isFree(folder))) {
    throw new Problem('exists', `${folder} is not empty: give a folder that is not there yet.`);
  }
  const library = await libraryRound(folder);
  const { office } = await cardsOf(library);
  const release = newRelease({
    id: newId(6),
    now: momentIn(office.timezone, new Date()),
    type,
    languages: office.requiredLanguages,
  });
  const made = folderOf(folder, office);
  await made.photos.save({ base: 0, value: photosSchema.parse({}) });
  await made.release.save({ base: 0, value: release });
  terminal.print(`${folder}\n`);
  return 0;
}

/** Not there, or there and empty. A file counts as taken. */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}
