import { original } from 'immer';
import { create } from 'zustand';
import type { Look, Photos } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { notePhotos, useDesk } from '../../store/desk.ts';

/** Shots being compared with each other, in the background. */
export interface LookRun {
  readonly release: string;
  readonly done: number;
  readonly total: number;
}

interface Looking {
  readonly run: LookRun | undefined;
  /** Releases where somebody has stopped it: it begins again only when asked for. */
  readonly stopped: ReadonlySet<string>;
}

export const useLooking = create<Looking>(() => ({ run: undefined, stopped: new Set() }));

let controller: AbortController | undefined;

/** Shots that could not be looked at: not asked for again as long as this window is open. */
const failed = new Set<string>();

/** Looks are kept in bundles, so that a card of five hundred is not saved five hundred times. */
const LEAST_BUNDLE = 25;
const BUNDLES = 20;

export function unseen({ photos, incoming }: Photos): readonly string[] {
  return [...photos, ...incoming].flatMap(({ id, look }) => (look || failed.has(id) ? [] : [id]));
}

/** Looks at everything that nobody has looked at yet; one run at a time. */
export async function look(release: string): Promise<void> {
  const { desk } = useDesk.getState();
  if (useLooking.getState().run || desk?.id !== release || desk.readOnly) return;
  const ids = unseen(desk.photos);
  if (ids.length === 0) return;
  const own = new AbortController();
  controller = own;
  const { stopped } = useLooking.getState();
  useLooking.setState({
    run: { release, done: 0, total: ids.length },
    stopped: new Set([...stopped].filter((id) => id !== release)),
  });
  const seen = new Map<string, Look>();
  const bundle = Math.max(LEAST_BUNDLE, Math.ceil(ids.length / BUNDLES));
  try {
    const events = await client.photos.look({ release, ids: [...ids] }, { signal: own.signal });
    for await (const event of events) {
      if (event.type === 'look') seen.set(event.id, event.look);
      else failed.add(event.id);
      useLooking.setState({ run: { release, done: event.done, total: event.total } });
      if (seen.size >= bundle) keep(release, seen);
    }
  } catch {
    // Bursts and marks are an offer: without them the desk works as well.
    for (const id of own.signal.aborted ? [] : ids) failed.add(id);
  } finally {
    keep(release, seen);
    controller = undefined;
    useLooking.setState({ run: undefined });
  }
}

export function stopLooking(): void {
  const { run, stopped } = useLooking.getState();
  if (run) useLooking.setState({ stopped: new Set([...stopped, run.release]) });
  controller?.abort();
}

function keep(release: string, seen: Map<string, Look>): void {
  if (seen.size === 0 || useDesk.getState().desk?.id !== release) return;
  notePhotos((draft) => {
    const stored = original(draft) ?? draft;
    for (const list of ['photos', 'incoming'] as const)
      for (const [index, { id }] of stored[list].entries()) {
        const found = seen.get(id);
        const photo = found && draft[list][index];
        if (photo) photo.look = found;
      }
    return undefined;
  });
  seen.clear();
}
