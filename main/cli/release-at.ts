import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Office, officeSchema } from '../../core/release/cards.ts';
import type { EditionSource } from '../export/edition-of.ts';
import { cardsIn, readCardFiles } from '../library/card-files.ts';
import { momentIn } from '../library/moment.ts';
import { NotReadError } from '../library/problems.ts';
import { createReleaseFolder } from '../library/release-folder.ts';
import { createWriter } from '../library/writer.ts';

/** A release by its folder, with the office, people and places it belongs to. */
export interface ReleaseAt extends EditionSource {
  readonly folder: string;
  /** The library round it, or the folder itself: nothing is exported into it. */
  readonly home: string;
}

/**
 * Reads a release where it lies. Nothing is opened for editing and nothing is set aside: a
 * damaged file stays as it is, and the person who works on the release is not disturbed.
 *
 * @throws NotReadError
 */
export async function releaseAt(given: string, named: string | undefined): Promise<ReleaseAt> {
  const absolute = path.resolve(given);
  const folder = path.basename(absolute) === 'release.json' ? path.dirname(absolute) : absolute;
  const round = await libraryRound(folder);
  const library = named === undefined ? round : path.resolve(named);
  if (named !== undefined && library !== undefined && !(await isThere(library, 'folder'))) {
    throw new NotReadError('missing', library);
  }
  const { release, photos, newer } = await folderOf(folder).read();
  // What a newer program added would be missing from what goes out, and nobody would see it.
  if (newer) throw new NotReadError('newer', path.join(folder, 'release.json'));
  const cards = await cardsOf(library);
  return { folder, home: round ?? folder, officeFolder: library, release, photos, ...cards };
}

export function folderOf(folder: string, office: Office = officeSchema.parse({})) {
  const clock = () => new Date();
  return createReleaseFolder({
    path: folder,
    id: undefined,
    writer: createWriter(),
    clock,
    moment: () => momentIn(office.timezone, clock()),
    guard: async () => undefined,
  });
}

export async function cardsOf(
  library: string | undefined,
): Promise<Pick<EditionSource, 'office' | 'cards'>> {
  if (library === undefined) {
    return { office: officeSchema.parse({}), cards: { people: [], places: [] } };
  }
  const files = await readCardFiles(library);
  return { office: files.office, cards: cardsIn(files) };
}

/**
 * The library that a release folder lies in: the nearest folder above with an office.json, or
 * the one whose `releases/<year>/` holds it.
 */
export async function libraryRound(folder: string): Promise<string | undefined> {
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    if (await isThere(path.join(at, 'office.json'), 'file')) return at;
    if (/^releases[/\\]\d{4}[/\\][^/\\]+$/.test(path.relative(at, folder))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

async function isThere(at: string, kind: 'file' | 'folder'): Promise<boolean> {
  return stat(at).then(
    (found) => (kind === 'file' ? found.isFile() : found.isDirectory()),
    () => false,
  );
}
