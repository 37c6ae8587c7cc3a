import { produceWithPatches } from 'immer';
import { type Renaming, renameIn, renameRelease } from '../../core/cards/rename.ts';
import type { OpenedRelease } from '../../core/contract-shapes.ts';
import { canonicalJson } from '../../core/release/hash.ts';
import { type Photos, photosSchema } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { client } from '../client/client.ts';
import { changePhotos, changeRelease, flush, useDesk } from '../store/desk.ts';
import { record } from '../store/journal.ts';
import { entry, type Label } from '../store/step.ts';

/** `busy`: somebody else has it open, or its library cannot be written. */
export type Corrected = 'done' | 'busy' | 'failed';

/**
 * Replaces a card's former words in one draft: a step of that release's journal, taken back there
 * like any other. The release that is open here is changed where it is open.
 */
export async function correctDraft(
  id: string,
  renamings: readonly Renaming[],
  name: string,
): Promise<Corrected> {
  const label = { label: 'journal.renamed', values: { name } };
  const { desk } = useDesk.getState();
  if (desk?.id === id) {
    if (desk.readOnly) return 'busy';
    const renamed = renameRelease(desk.release, renamings);
    changeRelease(label, (draft) => assignChanged(draft, renamed));
    const captions = renamePhotos(desk.photos, renamings);
    changePhotos(label, (draft) => assignChanged(draft, captions));
    await flush();
    return 'done';
  }
  try {
    const opened = await client.releases.open({ id });
    try {
      return await correctOpened(id, opened, renamings, label);
    } finally {
      await client.releases.close({ id });
    }
  } catch {
    return 'failed';
  }
}

async function correctOpened(
  id: string,
  opened: OpenedRelease,
  renamings: readonly Renaming[],
  label: Label,
): Promise<Corrected> {
  if (opened.readOnly || !opened.lease.mine) return 'busy';
  let { journal } = opened;
  const [release, patches, inverse] = produceWithPatches(opened.release, (draft) =>
    assignChanged(draft, renameRelease(opened.release, renamings)),
  );
  if (patches.length > 0) {
    await client.releases.save({ id, base: opened.release.revision, release });
    journal = record(journal, entry(label, 'release', { patches, inverse }), false);
  }
  const [photos, there, back] = produceWithPatches(opened.photos, (draft) =>
    assignChanged(draft, renamePhotos(opened.photos, renamings)),
  );
  if (there.length > 0) {
    await client.releases.savePhotos({ id, base: opened.photos.revision, photos });
    journal = record(journal, entry(label, 'photos', { patches: there, inverse: back }), false);
  }
  await client.releases.saveJournal({ id, journal });
  return 'done';
}

function renamePhotos(photos: Photos, renamings: readonly Renaming[]): Photos {
  return photosSchema.parse(renameIn(photos, renamings));
}

/** Puts in the fields that are others now, so that the step holds these and not the whole. */
function assignChanged<Document extends Release | Photos>(
  draft: Document,
  next: Document,
): undefined {
  const before = new Map(Object.entries(draft));
  const changed = Object.entries(next).filter(
    ([field, value]) => canonicalJson(value) !== canonicalJson(before.get(field)),
  );
  Object.assign(draft, Object.fromEntries(changed));
  return undefined;
}
