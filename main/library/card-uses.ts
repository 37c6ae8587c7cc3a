import { join } from 'node:path';
import { type CardUse, countUses, isDraft, type UsesQuery } from '../../core/cards/uses.ts';
import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { normalise } from '../../core/release/search.ts';
import { parseJson, readBytes } from './json-file.ts';
import { photosKind, releaseKind } from './kinds.ts';

/** Files that are read at one time. */
const AT_ONCE = 16;

/**
 * Reads the releases anew, because references are in no index. A file in which neither the card's
 * id nor a word of its name stands is not parsed, and that is nearly every one.
 */
export async function cardUses(
  root: string,
  releases: readonly ReleaseSummary[],
  query: UsesQuery,
): Promise<readonly CardUse[]> {
  const signs = signsOf(query);
  const alive = releases.filter(({ trashedAt }) => trashedAt === undefined);
  const found: CardUse[] = [];
  for (let from = 0; from < alive.length; from += AT_ONCE) {
    const counted = alive.slice(from, from + AT_ONCE).map(async (summary) => {
      const count = await countIn(join(root, summary.folder), query, signs);
      return { release: summary.id, isDraft: isDraft(summary), count };
    });
    found.push(...(await Promise.all(counted)).filter(({ count }) => count > 0));
  }
  return [...found.filter((use) => use.isDraft), ...found.filter((use) => !use.isDraft)];
}

async function countIn(
  folder: string,
  query: UsesQuery,
  signs: readonly string[],
): Promise<number> {
  // A release that cannot be read is told of in the list of releases.
  const [release, photos] = await Promise.all([
    textOf(join(folder, 'release.json')),
    textOf(join(folder, 'photos.json')),
  ]);
  const seen = normalise(release + photos);
  if (release === '' || !signs.some((sign) => seen.includes(sign))) return 0;
  const facts = releaseKind.read(parsed(release, folder));
  const pictures = photos === '' ? undefined : photosKind.read(parsed(photos, folder));
  if (!facts.ok) return 0;
  const seenPhotos = pictures?.ok ? pictures.value : photosKind.empty;
  return seenPhotos ? countUses({ release: facts.value, photos: seenPhotos }, query) : 0;
}

/** What one of must stand in a file that names the card: its id, or the first word of a form. */
function signsOf({ card, words }: UsesQuery): readonly string[] {
  const forms = Object.values(words).flat();
  return [card, ...forms.map((form) => form.trim().split(/["\s]/)[0] ?? '')]
    .map(normalise)
    .filter((sign) => sign !== '');
}

async function textOf(path: string): Promise<string> {
  return readBytes(path).then(
    (bytes) => bytes.toString('utf8'),
    () => '',
  );
}

function parsed(text: string, path: string): unknown {
  try {
    return parseJson(Buffer.from(text), path);
  } catch {
    return undefined;
  }
}
