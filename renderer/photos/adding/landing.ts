import type { IncomingPhoto, Photo, Photos } from '../../../core/release/photos.ts';
import { changePhotos, type Label, useDesk } from '../../store/desk.ts';
import { keepOneLead } from '../lead.ts';
import { removeUnordered } from '../removing.ts';

/** A photo for the release, and the shot in the list that it came from, if it was in the list. */
interface Arrived {
  readonly photo: Photo;
  readonly from?: string;
}

/** What a run brings: shots for the list, and photos for the release. */
interface Landing {
  readonly release: string;
  readonly label: Label;
  readonly incoming: readonly IncomingPhoto[];
  readonly picked: readonly Arrived[];
}

let waiting: readonly Landing[] = [];

/**
 * Makes what came part of its release, as one step. When another release is open meanwhile, it
 * waits until its own is opened again.
 */
export function land(landing: Landing): void {
  if (landing.incoming.length === 0 && landing.picked.length === 0) return;
  const { desk } = useDesk.getState();
  if (desk?.id !== landing.release) {
    waiting = [...waiting, landing];
    return;
  }
  changePhotos(landing.label, (draft) => {
    take(draft, landing);
    return undefined;
  });
}

/**
 * A shot that was taken out of the list while it was copied is not wanted in the release; one that
 * was rated or looked at meanwhile brings that along, and leaves behind the stars it has lost.
 */
function take(draft: Photos, { incoming, picked }: Landing): void {
  const listed = new Map(draft.incoming.map((shot) => [shot.id, shot]));
  const wanted = picked.filter(({ from }) => from === undefined || listed.has(from));
  const photos = wanted.map(({ photo, from }) => {
    const shot = from && listed.get(from);
    if (!shot) return photo;
    const { rating: _whenCopied, ...unrated } = photo;
    return { ...unrated, ...judgementOf(shot) };
  });
  removeUnordered(draft.incoming, new Set(wanted.flatMap(({ from }) => from ?? [])));
  draft.incoming.push(...incoming);
  draft.photos.push(...photos);
  if (wanted.length > 0) keepOneLead(draft.photos);
}

/** What was said and found out about the shot holds for the photo that it becomes. */
export function judgementOf({ rating, look }: IncomingPhoto): Pick<Photo, 'rating' | 'look'> {
  return { ...(rating && { rating }), ...(look && { look }) };
}

useDesk.subscribe(({ desk }, before) => {
  if (!desk || desk.id === before.desk?.id) return;
  const mine = waiting.filter(({ release }) => release === desk.id);
  waiting = waiting.filter(({ release }) => release !== desk.id);
  // After the desk has been set up as a whole.
  if (mine.length > 0) queueMicrotask(() => mine.forEach(land));
});
