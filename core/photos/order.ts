/** Seconds that a camera's clock is behind the true time, by the camera's name. */
export type Clocks = Readonly<Record<string, number>>;

/** What the order of shots depends on; photos and incoming photos both have it. */
export interface OrderedShot {
  readonly id: string;
  readonly originalName: string;
  readonly takenAt?: string | undefined;
  readonly camera?: string | undefined;
}

export type ShotOrder = 'time' | 'name' | 'own';

/**
 * When a shot was really taken, in milliseconds that only compare with each other; undefined
 * when the file does not say.
 *
 * Clocks on the wall are compared. Phones write their offset from UTC and most cameras do not, and
 * a camera whose wall clock was wrong is put right by `clocks`, whatever the reason was.
 */
export function trueTime(
  takenAt: string | undefined,
  camera: string | undefined,
  clocks: Clocks = {},
): number | undefined {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(takenAt ?? '')?.[0];
  const read = wall === undefined ? Number.NaN : Date.parse(`${wall}Z`);
  if (Number.isNaN(read)) return undefined;
  return read + (clocks[camera ?? ''] ?? 0) * 1000;
}

/** The camera's moment with its clock put right, in the zone, if any, that it was written in. */
export function trueMoment(
  takenAt: string | undefined,
  camera: string | undefined,
  clocks: Clocks = {},
): string | undefined {
  const time = trueTime(takenAt, camera, clocks);
  if (time === undefined) return takenAt;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(takenAt ?? '')?.[0] ?? '';
  const date = new Date(time);
  // A damaged clock may lead out of the calendar.
  return Number.isNaN(date.getTime()) ? takenAt : date.toISOString().slice(0, 19) + zone;
}

const byName = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

/**
 * The shots in the wanted order; `own` is the order in which they come. Shots without a time stand
 * last, and those of the same second in the order of their names.
 */
export function sortShots<Shot extends OrderedShot>(
  shots: readonly Shot[],
  by: ShotOrder,
  clocks: Clocks = {},
): readonly Shot[] {
  const name = (a: Shot, b: Shot) => byName.compare(a.originalName, b.originalName);
  switch (by) {
    case 'own':
      return shots;
    case 'name':
      return shots.toSorted(name);
    case 'time': {
      const timed = shots.map((shot) => ({
        shot,
        at: trueTime(shot.takenAt, shot.camera, clocks) ?? Number.MAX_SAFE_INTEGER,
      }));
      return timed.sort((a, b) => a.at - b.at || name(a.shot, b.shot)).map(({ shot }) => shot);
    }
    default:
      return by satisfies never;
  }
}
