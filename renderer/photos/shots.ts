import { type Clocks, type ShotOrder, sortShots, trueTime } from '../../core/photos/order.ts';
import type { IncomingPhoto, Photo, Photos } from '../../core/release/photos.ts';

/** The lists of the step: what goes out, everything that was taken, the bursts, what was put away. */
export const LIST_NAMES = ['picked', 'all', 'bursts', 'removed'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What a card shows. `sequence` counts from 1 in the order of publication. */
export type Shot =
  | {
      readonly type: 'picked';
      readonly id: string;
      readonly photo: Photo;
      readonly sequence: number;
    }
  | { readonly type: 'incoming'; readonly id: string; readonly photo: IncomingPhoto }
  /** Taken out of the release with all its words. */
  | { readonly type: 'removed'; readonly id: string; readonly photo: Photo };

/**
 * The photos of a list: the release in the order of publication, or everything by the time it was
 * taken. The clock on the camera's wall counts, put right by the release's offsets.
 */
export function shotsIn(
  list: ListName,
  photos: Photos,
  arriving: readonly IncomingPhoto[],
  order: ShotOrder = list === 'picked' || list === 'removed' ? 'own' : 'time',
): readonly Shot[] {
  return sorted(unsorted(list, photos, arriving), order, photos.clocks);
}

function unsorted(
  list: ListName,
  photos: Photos,
  arriving: readonly IncomingPhoto[],
): readonly Shot[] {
  const incoming = (photo: IncomingPhoto): Shot => ({ type: 'incoming', id: photo.id, photo });
  switch (list) {
    case 'picked':
      return pickedShots(photos);
    case 'all':
    case 'bursts':
      return [...pickedShots(photos), ...[...photos.incoming, ...arriving].map(incoming)];
    case 'removed':
      return [
        ...(photos.removed ?? []).map((photo): Shot => ({ type: 'removed', id: photo.id, photo })),
        ...photos.incoming.filter(({ verdict }) => verdict === 'reject').map(incoming),
      ];
  }
}

function pickedShots({ photos }: Photos): readonly Shot[] {
  return photos.map((photo, index) => ({
    type: 'picked',
    id: photo.id,
    photo,
    sequence: index + 1,
  }));
}

function sorted(shots: readonly Shot[], order: ShotOrder, clocks: Clocks = {}): readonly Shot[] {
  const byId = new Map(shots.map((shot) => [shot.id, shot]));
  const photos = shots.map(({ id, photo }) => ({
    id,
    originalName: photo.originalName,
    takenAt: photo.takenAt,
    camera: photo.camera,
  }));
  return sortShots(photos, order, clocks).flatMap(({ id }) => byId.get(id) ?? []);
}

/** «10:42» as the camera's clock showed it, or as it should have. */
export function takenTime(
  {
    takenAt,
    camera,
  }: { readonly takenAt?: string | undefined; readonly camera?: string | undefined },
  clocks: Clocks = {},
): string | undefined {
  const at = trueTime(takenAt, camera, clocks);
  return at === undefined ? undefined : new Date(at).toISOString().slice(11, 16);
}

/** «007» */
export function sequenceName(sequence: number): string {
  return `${sequence}`.padStart(3, '0');
}

/** What a shot is called: by its number in the release, or by its file. */
export function shotName(shot: Shot): string {
  return shot.type === 'picked' ? sequenceName(shot.sequence) : shot.photo.originalName;
}

export function isPicked(shot: Shot): shot is Extract<Shot, { type: 'picked' }> {
  return shot.type === 'picked';
}

export function isIncoming(shot: Shot): shot is Extract<Shot, { type: 'incoming' }> {
  return shot.type === 'incoming';
}
