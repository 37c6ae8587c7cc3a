import type { IncomingPhoto, Photo, Photos } from '../../core/release/photos.ts';

/** The two lists of the step: what goes out, and everything that was taken. */
export type ListName = 'picked' | 'all';

/** What a card shows. `sequence` counts from 1 in the order of publication. */
export type Shot =
  | {
      readonly type: 'picked';
      readonly id: string;
      readonly photo: Photo;
      readonly sequence: number;
    }
  | { readonly type: 'incoming'; readonly id: string; readonly photo: IncomingPhoto };

const byName = new Intl.Collator('ru', { numeric: true });

/**
 * The release's photos in the order of publication, or everything by the time it was taken. The
 * camera's own clock counts, without the zone: several cameras rarely agree about that one.
 */
export function shotsIn(
  list: ListName,
  photos: Photos,
  arriving: readonly IncomingPhoto[],
): readonly Shot[] {
  const picked = photos.photos.map(
    (photo, index): Shot => ({ type: 'picked', id: photo.id, photo, sequence: index + 1 }),
  );
  if (list === 'picked') return picked;
  const incoming = [...photos.incoming, ...arriving].map(
    (photo): Shot => ({ type: 'incoming', id: photo.id, photo }),
  );
  return [...picked, ...incoming].sort(byTime);
}

/** What has no time stands last. */
function byTime(a: Shot, b: Shot): number {
  const [before, after] = [a.photo.takenAt?.slice(0, 19), b.photo.takenAt?.slice(0, 19)];
  if (before !== after) {
    if (!before || !after) return before ? -1 : 1;
    return before < after ? -1 : 1;
  }
  return byName.compare(a.photo.originalName, b.photo.originalName);
}

/** «10:42» as the camera's clock showed it. */
export function takenTime(takenAt: string | undefined): string | undefined {
  return /T(\d\d:\d\d)/.exec(takenAt ?? '')?.[1];
}

/** «007» */
export function sequenceName(sequence: number): string {
  return `${sequence}`.padStart(3, '0');
}

export function isPicked(shot: Shot): shot is Extract<Shot, { type: 'picked' }> {
  return shot.type === 'picked';
}

export function isIncoming(shot: Shot): shot is Extract<Shot, { type: 'incoming' }> {
  return shot.type === 'incoming';
}
