import type { Photo } from '../release/photos.ts';
import type { DraftBlock, PlacedBlock } from './draft-blocks.ts';

/**
 * Puts the photos between the blocks. The lead photo opens the page by itself. A photo of somebody
 * stands behind the last block about that person, the others at even distances; none comes between
 * a line and the list, quote or paragraph that it announces.
 */
export function withPhotos(
  blocks: readonly PlacedBlock[],
  photos: readonly Photo[],
): readonly DraftBlock[] {
  const after = new Map<number, Photo[]>();
  const put = (at: number, photo: Photo) => after.set(at, [...(after.get(at) ?? []), photo]);
  const others: Photo[] = [];
  const shown = photos.filter((photo) => !photo.exclude);
  const lead = shown.find((photo) => photo.isLead) ?? shown[0];
  for (const photo of shown) {
    if (photo === lead) continue;
    const at = lastAbout(blocks, photo);
    if (at === undefined) others.push(photo);
    else put(at, photo);
  }
  const gaps = blocks.flatMap((_, at) => (mayFollow(blocks, at) && !after.has(at) ? [at] : []));
  others.forEach((photo, index) => {
    const even = Math.floor(((index + 1) * gaps.length) / (others.length + 1));
    put(gaps[Math.min(even, gaps.length - 1)] ?? blocks.length - 1, photo);
  });
  return [
    ...pictures(after.get(-1)),
    ...blocks.flatMap(({ block }, at) => [block, ...pictures(after.get(at))]),
  ];
}

function pictures(photos: readonly Photo[] = []): readonly DraftBlock[] {
  return photos.map((photo) => ({ type: 'photo', photo: photo.id }));
}

function lastAbout(blocks: readonly PlacedBlock[], photo: Photo): number | undefined {
  const people = new Set(photo.depicted.flatMap(({ person }) => person ?? []));
  const at = blocks.findLastIndex(({ about }) => about !== undefined && people.has(about));
  return at < 0 ? undefined : at;
}

function mayFollow(blocks: readonly PlacedBlock[], at: number): boolean {
  const next = blocks[at + 1]?.block;
  return blocks[at]?.block.type !== 'heading' && next?.type !== 'list' && next?.type !== 'quote';
}
