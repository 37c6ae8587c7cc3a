import { basename, dirname, join } from 'node:path';
import { inLanguage, LANGUAGES } from '../../core/release/language.ts';
import { type Cards, cardsIn, readCardFiles } from './card-files.ts';
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
  const [offered, there] = [cardsIn(samples), cardsIn(own)];
  await cards.change({
    put: {
      people: lacking(offered.people, there.people),
      places: lacking(offered.places, there.places),
      organisations: lacking(offered.organisations, there.organisations),
      terms: lacking(offered.terms, there.terms),
      names: lacking(offered.names, there.names),
    },
    remove: {},
  });
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

function lacking<Card extends { readonly id: string }>(
  offered: readonly Card[] = [],
  there: readonly Card[] = [],
): Card[] {
  const known = new Set(there.map(({ id }) => id));
  return offered.filter(({ id }) => !known.has(id));
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
