import type { Photo, Photos } from '../../core/release/photos.ts';

type Lists = Pick<Photos, 'photos' | 'removed'>;

/**
 * What the photo at `index` stands behind, told so that its place can be found again: the photo in
 * front of it, or the last of those that were taken out from between the two.
 */
export function standsAfter({ photos, removed = [] }: Lists, index: number): string | undefined {
  let before = photos[index - 1]?.id;
  for (const seen = new Set<string | undefined>(); !seen.has(before); ) {
    seen.add(before);
    before = removed.find(({ stoodAfter }) => stoodAfter === before)?.id ?? before;
  }
  return before;
}

/** Puts a photo that was taken out back to where it stood, in a draft. */
export function placeBehind(draft: Lists, photo: Photo): void {
  const { stoodAfter, verdict, ...words } = photo;
  const removed = draft.removed ?? [];
  draft.removed = removed.filter(({ id }) => id !== photo.id);
  const known = new Map(removed.map((one) => [one.id, one]));
  let behind = stoodAfter;
  let index = -1;
  // What it stood behind may be out, too: then behind what that one stood behind.
  for (const seen = new Set<string>(); behind !== undefined && !seen.has(behind); ) {
    seen.add(behind);
    index = draft.photos.findIndex(({ id }) => id === behind);
    if (index >= 0) break;
    behind = known.get(behind)?.stoodAfter;
  }
  draft.photos.splice(index + 1, 0, {
    ...words,
    ...(verdict && verdict !== 'reject' ? { verdict } : {}),
  });
}
