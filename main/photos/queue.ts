import type { PhotoJob } from './protocol.ts';

/** What the order of work depends on. */
export interface Waiting {
  readonly job: PhotoJob;
  /** Was running when a worker died: it has to prove itself alone. */
  readonly suspect: boolean;
}

/** Photos that are worked on at length at the same time: more only cost memory on two cores. */
const LONG_AT_ONCE = 2;
/** Somebody waits for these. */
const QUICK: ReadonlySet<PhotoJob['kind']> = new Set(['thumbnail', 'focus', 'peek', 'read']);
/** These wait for a disk in between, copies more than they compute. */
const SMALL: ReadonlySet<PhotoJob['kind']> = new Set(['thumbnail', 'copy']);
const SMALL_AT_ONCE = 4;
/** One place more for quick looks, so that an export does not freeze the photo desk. */
const AT_ONCE = 3;

/**
 * The next task to hand to the worker, or undefined when nothing may start now.
 *
 * A suspect runs alone, and before the others: then a second death has one possible cause.
 * Thumbnails pass everything, because somebody is looking at the screen; then come the facts of
 * photos that were just added, then exports and packs, and last what only sorts the shots.
 */
export function nextTask<Task extends Waiting>(
  queue: readonly Task[],
  running: readonly Waiting[],
): Task | undefined {
  if (running.some((task) => task.suspect)) return undefined;
  const suspect = queue.find((task) => task.suspect);
  if (suspect) return running.length === 0 ? suspect : undefined;
  if (running.length >= AT_ONCE) return nextSmall(queue, running);
  const quick =
    first(queue, 'thumbnail') ??
    first(queue, 'focus') ??
    first(queue, 'peek') ??
    first(queue, 'read');
  if (quick) return quick;
  const long = running.filter(({ job }) => !QUICK.has(job.kind)).length;
  if (long >= LONG_AT_ONCE) return nextSmall(queue, running);
  return queue.find(({ job }) => job.kind !== 'look') ?? queue[0];
}

/** One more, when nothing but small ones is at work. */
function nextSmall<Task extends Waiting>(
  queue: readonly Task[],
  running: readonly Waiting[],
): Task | undefined {
  const onlySmall = running.every(({ job }) => SMALL.has(job.kind));
  if (!onlySmall || running.length >= SMALL_AT_ONCE) return undefined;
  return first(queue, 'thumbnail') ?? first(queue, 'copy');
}

function first<Task extends Waiting>(
  queue: readonly Task[],
  kind: PhotoJob['kind'],
): Task | undefined {
  return queue.find(({ job }) => job.kind === kind);
}
