import { produceWithPatches } from 'immer';
import { referTo } from '../../core/cards/refer.ts';
import { type Renaming, renameIn, renameRelease } from '../../core/cards/rename.ts';
import type { OpenedRelease } from '../../core/contract-shapes.ts';
import { canonicalJson } from '../../core/release/hash.ts';
import { type Photos, photosSchema } from '../../core/release/photos.ts';
import { type Release, releaseSchema } from '../../core/release/release.ts';
import { client } from '../client/client.ts';
import { changePhotos, changeRelease, flush, useDesk } from '../store/desk.ts';
import { record } from '../store/journal.ts';
import { entry, type Label } from '../store/step.ts';

/** `busy`: somebody else has it open, or its library cannot be written. */
export type Corrected = 'done' | 'busy' | 'failed';

/** What becomes of a draft after a change of cards, and what that is called. */
export interface Correction {
  readonly label: Label;
  readonly release: (release: Release) => Release;
  readonly photos: (photos: Photos) => Photos;
}

/** A card's former words are replaced by its new ones. */
export function renaming(renamings: readonly Renaming[], name: string): Correction {
  return {
    label: { label: 'journal.renamed', values: { name } },
    release: (release) => renameRelease(release, renamings),
    photos: (photos) => photosSchema.parse(renameIn(photos, renamings)),
  };
}

/** What named one card names another, which it was merged with. */
export function referring(from: string, to: string, name: string): Correction {
  return {
    label: { label: 'journal.renamed', values: { name } },
    release: (release) => releaseSchema.parse(referTo(release, from, to)),
    photos: (photos) => photosSchema.parse(referTo(photos, from, to)),
  };
}

/** Corrects every draft that names a card; one that somebody else has open stays as it is. */
export async function correctDraftsOf(card: string, correction: Correction): Promise<void> {
  // A card that is out of its list is still known: a draft that goes on naming it loses nothing.
  const uses = await client.cards.uses({ card, words: {} }).catch(() => []);
  for (const { release, isDraft } of uses) if (isDraft) await correctDraft(release, correction);
}

/**
 * Corrects one draft: a step of that release's journal, taken back there like any other. The
 * release that is open here is changed where it is open.
 */
export async function correctDraft(id: string, correction: Correction): Promise<Corrected> {
  const { label } = correction;
  const { desk } = useDesk.getState();
  if (desk?.id === id) {
    if (desk.readOnly) return 'busy';
    const renamed = correction.release(desk.release);
    changeRelease(label, (draft) => assignChanged(draft, renamed));
    const captions = correction.photos(desk.photos);
    changePhotos(label, (draft) => assignChanged(draft, captions));
    await flush();
    return 'done';
  }
  try {
    const opened = await client.releases.open({ id });
    try {
      return await correctOpened(id, opened, correction);
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
  { label, ...correction }: Correction,
): Promise<Corrected> {
  if (opened.readOnly || !opened.lease.mine) return 'busy';
  let { journal } = opened;
  const [release, patches, inverse] = produceWithPatches(opened.release, (draft) =>
    assignChanged(draft, correction.release(opened.release)),
  );
  if (patches.length > 0) {
    await client.releases.save({ id, base: opened.release.revision, release });
    journal = record(journal, entry(label, 'release', { patches, inverse }), false);
  }
  const [photos, there, back] = produceWithPatches(opened.photos, (draft) =>
    assignChanged(draft, correction.photos(opened.photos)),
  );
  if (there.length > 0) {
    await client.releases.savePhotos({ id, base: opened.photos.revision, photos });
    journal = record(journal, entry(label, 'photos', { patches: there, inverse: back }), false);
  }
  await client.releases.saveJournal({ id, journal });
  return 'done';
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
