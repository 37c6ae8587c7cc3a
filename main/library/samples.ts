import { basename, dirname, join } from 'node:path';
import { inLanguage, LANGUAGES } from '../../core/release/language.ts';
import type { Cards } from './card-files.ts';
import { readCardFiles } from './card-files.ts';
import type { Catalogue } from './catalogue.ts';
import { parseJson, readBytes } from './json-file.ts';
import { releaseKind } from './kinds.ts';
import { listFiles, listFolders } from './listing.ts';
import type { Writer } from './writer.ts';

/**
 * Copies releases and cards of the library in `from` that are not in the library yet: what is
 * there, edited or not, is never touched. The office's profile comes along only where there is
 * none with a name.
 */
export async function addSamples(context: {
  readonly from: string;
  readonly root: string;
  readonly cards: Cards;
  readonly writer: Writer;
  readonly known: Pick<Catalogue, 'find'>;
}): Promise<void> {
  const { from, root, cards, writer } = context;
  const [samples, own] = await Promise.all([readCardFiles(from), cards.read()]);
  const isNamed = LANGUAGES.some((language) => inLanguage(own.office.name, language));
  if (!isNamed) {
    await cards.saveOffice({ base: own.office.revision, office: samples.office });
    const { logo } = samples.office.letterhead;
    if (logo !== undefined && logo === basename(logo)) {
      await writer.copyIn(join(from, logo), join(root, logo));
    }
  }
  const people = new Set(own.people.people.map((person) => person.id));
  const places = new Set(own.places.places.map((place) => place.id));
  const newPeople = samples.people.people.filter((person) => !people.has(person.id));
  const newPlaces = samples.places.places.filter((place) => !places.has(place.id));
  if (newPeople.length > 0) await cards.savePeople(newPeople);
  if (newPlaces.length > 0) await cards.savePlaces(newPlaces);
  for (const year of await listFolders(join(from, 'releases')).catch(() => [])) {
    for (const name of await listFolders(join(from, 'releases', year))) {
      const folder = join('releases', year, name);
      const id = await idIn(join(from, folder, 'release.json'));
      if (context.known.find(id) === undefined) {
        await copyRelease(join(from, folder), join(root, folder), writer);
      }
    }
  }
}

async function idIn(path: string): Promise<string> {
  const reading = releaseKind.read(parseJson(await readBytes(path), path));
  return reading.ok ? reading.value.id : '';
}

/** release.json comes last: until then the folder is no release, whatever interrupts the copying. */
async function copyRelease(from: string, to: string, writer: Writer): Promise<void> {
  const photos = (await listFiles(join(from, 'photos'))).map((file) => join('photos', file));
  const there = await listFiles(from);
  const documents = ['photos.json', 'release.json'].filter((file) => there.includes(file));
  await writer.makeFolder(to);
  for (const file of [...photos, ...documents]) {
    await writer.makeFolder(dirname(join(to, file)));
    await writer.copyIn(join(from, file), join(to, file));
  }
}
