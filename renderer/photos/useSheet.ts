import { useMemo, useRef, useState } from 'react';
import type { ShotOrder } from '../../core/photos/order.ts';
import type { IncomingPhoto, Photo } from '../../core/release/photos.ts';
import type { Desk } from '../store/desk.ts';
import { type Filter, filtered, NO_FILTER } from './sheet/filter.ts';
import { burstGroups, type ShotGroup } from './sheet/groups.ts';
import { compared, type Marks, sameToCompare, usedIn } from './sheet/marks.ts';
import { type ListName, type Shot, shotsIn } from './shots.ts';

export interface Sheet {
  readonly list: ListName;
  readonly filter: Filter;
  readonly order: ShotOrder;
  readonly marks: Marks;
  /** Everything in the list, also what the filter hides. */
  readonly all: readonly Shot[];
  readonly groups: readonly ShotGroup[];
  /** What is shown, one after the other. */
  readonly shots: readonly Shot[];
  readonly ids: readonly string[];
  readonly counts: Readonly<Record<ListName, number>>;
  readonly show: (list: ListName) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly setOrder: (order: ShotOrder) => void;
}

const NONE: readonly IncomingPhoto[] = [];

/** Which photos are seen, in which order; computed anew only when something of it has changed. */
export function useSheet(desk: Desk, arriving: readonly IncomingPhoto[] = NONE): Sheet {
  const { photos } = desk;
  const { languages, texts } = desk.release;
  const [list, show] = useState<ListName>(photos.photos.length > 0 ? 'picked' : 'all');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [orders, setOrders] = useState<Partial<Record<ListName, ShotOrder>>>({});
  const order = orders[list] ?? (list === 'picked' || list === 'removed' ? 'own' : 'time');
  const files = useFiles(photos.photos, photos.incoming);
  const comparison = useMemo(() => compared(files, photos.clocks), [files, photos.clocks]);
  const used = useMemo(() => usedIn(texts), [texts]);
  const marks = useMemo((): Marks => ({ ...comparison, used }), [comparison, used]);
  const all = useMemo(
    () => shotsIn(list, photos, notThere(arriving, photos.incoming), order),
    [list, photos, arriving, order],
  );
  const groups = useMemo((): readonly ShotGroup[] => {
    const seen = filtered(all, filter, languages, marks);
    return list === 'bursts' ? burstGroups(seen, marks) : [{ shots: seen }];
  }, [all, filter, languages, marks, list]);
  const shots = useMemo(() => groups.flatMap((group) => group.shots), [groups]);
  const ids = useMemo(() => shots.map(({ id }) => id), [shots]);
  const rejected = useMemo(
    () => photos.incoming.filter(({ verdict }) => verdict === 'reject').length,
    [photos.incoming],
  );
  return {
    list,
    filter,
    order,
    marks,
    all,
    groups,
    shots,
    ids,
    counts: {
      picked: photos.photos.length,
      all: photos.photos.length + photos.incoming.length + arriving.length,
      bursts: marks.bursts.length,
      removed: (photos.removed?.length ?? 0) + rejected,
    },
    show,
    setFilter,
    setOrder: (next) => setOrders({ ...orders, [list]: next }),
  };
}

/** What has arrived becomes part of the release a moment before it stops arriving. */
function notThere(
  arriving: readonly IncomingPhoto[],
  incoming: readonly IncomingPhoto[],
): readonly IncomingPhoto[] {
  if (arriving.length === 0) return arriving;
  const there = new Set(incoming.map(({ id }) => id));
  return arriving.filter(({ id }) => !there.has(id));
}

/** The same array as long as the files are the same: what is typed compares nothing anew. */
function useFiles(
  photos: readonly Photo[],
  incoming: readonly IncomingPhoto[],
): readonly (Photo | IncomingPhoto)[] {
  const known = useRef<readonly (Photo | IncomingPhoto)[]>([]);
  return useMemo(() => {
    const now = [...photos, ...incoming];
    if (!sameToCompare(known.current, now)) known.current = now;
    return known.current;
  }, [photos, incoming]);
}
