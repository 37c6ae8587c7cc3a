import type { IncomingPhoto, Photo, Photos } from '../../../core/release/photos.ts';
import { changePhotos, type Label, useDesk } from '../../store/desk.ts';
import { keepOneLead } from '../lead.ts';
import { removeUnordered } from '../removing.ts';

/** What a run brings: photos for the list of shots, photos for the release, and who has moved. */
export interface Landing {
  readonly release: string;
  readonly label: Label;
  readonly incoming: readonly IncomingPhoto[];
  readonly picked: readonly Photo[];
  /** Ids of incoming photos that are in the release now. */
  readonly moved: ReadonlySet<string>;
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

function take(draft: Photos, { incoming, picked, moved }: Landing): void {
  removeUnordered(draft.incoming, moved);
  draft.incoming.push(...incoming);
  draft.photos.push(...picked);
  if (picked.length > 0) keepOneLead(draft.photos);
}

useDesk.subscribe(({ desk }, before) => {
  if (!desk || desk.id === before.desk?.id) return;
  const mine = waiting.filter(({ release }) => release === desk.id);
  waiting = waiting.filter(({ release }) => release !== desk.id);
  // After the desk has been set up as a whole.
  if (mine.length > 0) queueMicrotask(() => mine.forEach(land));
});
