import { produceWithPatches } from 'immer';
import type { JournalEntry } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { sameData } from '../editor/convert/same-data.ts';
import { patched } from './journal.ts';
import { listPatches } from './list-patches.ts';

interface Documents {
  readonly release: Release;
  readonly photos: Photos;
}

type Patches = JournalEntry['patches'];

/**
 * The documents after a step of the journal, or undefined when it does not fit them any more: its
 * place is gone, or somebody else wrote there since, and their words would go.
 */
export function applied<Desk extends Documents>(
  desk: Desk,
  done: JournalEntry,
  side: 'patches' | 'inverse',
): Desk | undefined {
  const own = changed(desk, done.document, done[side]);
  if (own && !leadsBack(own, desk, done, side)) return undefined;
  if (!own || !done.also) return own;
  return changed(own, done.document === 'release' ? 'photos' : 'release', done.also[side]);
}

/**
 * Whether the same step taken the other way leads to what is here now. Asked of the release alone:
 * what is found out about photos comes to them without a step.
 */
function leadsBack(
  there: Documents,
  here: Documents,
  done: JournalEntry,
  side: 'patches' | 'inverse',
): boolean {
  if (done.document !== 'release') return true;
  const back = patched(there.release, done[side === 'inverse' ? 'patches' : 'inverse']);
  // Saving stamps and settles these by itself.
  const { revision, updatedAt, translations } = here.release;
  return (
    back !== undefined && sameData({ ...back, revision, updatedAt, translations }, here.release)
  );
}

function changed<Desk extends Documents>(
  desk: Desk,
  document: JournalEntry['document'],
  patches: Patches,
): Desk | undefined {
  if (document === 'release') {
    const release = patched(desk.release, patches);
    return release && { ...desk, release };
  }
  const photos = patched(desk.photos, patches);
  return photos && { ...desk, photos };
}

/** Both documents after a change, and the ways there and back; the same desk when nothing changed. */
export function changedBoth<Desk extends Documents>(
  desk: Desk,
  recipes: { release(release: Release): void; photos(photos: Photos): void },
): { readonly after: Desk; readonly ways: Pick<JournalEntry, 'patches' | 'inverse' | 'also'> } {
  const [release, patches, inverse] = produceWithPatches(desk.release, (draft) => {
    recipes.release(draft);
  });
  const [photos, there, back] = produceWithPatches(desk.photos, (draft) => {
    recipes.photos(draft);
  });
  const isSame = patches.length + there.length === 0;
  return {
    after: isSame ? desk : { ...desk, release, photos },
    ways: {
      patches,
      inverse,
      also: listPatches(desk.photos, photos) ?? { patches: there, inverse: back },
    },
  };
}
