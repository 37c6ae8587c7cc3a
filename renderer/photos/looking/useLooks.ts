import { useEffect } from 'react';
import type { Desk } from '../../store/desk.ts';
import { useRuns } from '../adding/runs.ts';
import type { ListName } from '../shots.ts';
import { look, unseen, useLooking } from './looking.ts';

/**
 * Begins to look at shots by itself once they have all arrived: a whole shoot at once, a release of
 * a few photos only when its bursts are asked for. Whoever stopped it is not asked again.
 */
export function useLooks(desk: Desk, list: ListName): void {
  const { id, photos, readOnly } = desk;
  const isBusy = useRuns((store) => store.run !== undefined);
  const isLooking = useLooking((store) => store.run !== undefined);
  const wasStopped = useLooking((store) => store.stopped.has(id));
  const isWanted = photos.incoming.length > 0 || list === 'bursts';
  const isAll = unseen(photos).length === 0;
  useEffect(() => {
    if (isBusy || isLooking || wasStopped || readOnly || !isWanted || isAll) return;
    const timer = setTimeout(() => void look(id), QUIET);
    return () => clearTimeout(timer);
  }, [id, isBusy, isLooking, wasStopped, readOnly, isWanted, isAll]);
}

/** Milliseconds: what is in sight is shown first. */
const QUIET = 800;
