import type { IncomingPhoto, Photo } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { failureWords } from '../../library/failureWords.ts';
import { notify } from '../../store/notices.ts';
import { judgementOf, land } from './landing.ts';
import { inTurn, progress, refuse } from './runs.ts';

/**
 * Takes incoming photos into the release. Just before they are there, `onNames` is told the new id
 * of each by its old one, so that a selection can follow.
 */
export function pick(
  release: string,
  incoming: readonly IncomingPhoto[],
  onNames: (names: ReadonlyMap<string, string>) => void,
): Promise<void> {
  return inTurn({ release, work: 'picking', total: incoming.length }, async (signal) => {
    const copied = await copyIntoRelease(release, incoming, signal, progress);
    onNames(new Map([...copied].map(([from, photo]) => [from, photo.id])));
    land({
      release,
      label: { label: 'journal.photosPicked', values: { count: copied.size } },
      incoming: [],
      picked: [...copied].map(([from, photo]) => ({ photo: { ...photo, verdict: 'pick' }, from })),
    });
  });
}

/** Copies into the release's folder, without making it part of the release yet. */
export async function copyIntoRelease(
  release: string,
  incoming: readonly IncomingPhoto[],
  signal: AbortSignal,
  onProgress: (at: { readonly done: number; readonly total: number }) => void = () => {},
): Promise<ReadonlyMap<string, Photo>> {
  const copied = new Map<string, Photo>();
  try {
    const events = await client.photos.pick({ release, incoming: [...incoming] }, { signal });
    for await (const event of events) {
      onProgress({ done: event.done, total: event.total });
      if (event.type === 'failed') {
        refuse(release, event.name, event.reason);
        continue;
      }
      const from = incoming.find(({ id }) => id === event.incoming);
      copied.set(event.incoming, { ...event.photo, ...(from && judgementOf(from)) });
    }
  } catch (error) {
    if (!signal.aborted) notify({ tone: 'error', text: failureWords(error) });
  }
  return copied;
}
