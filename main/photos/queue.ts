import type { PhotoJob } from './protocol.ts';

/** What the order of work depends on. */
export interface Waiting {
  readonly job: PhotoJob;
  /** Was running when a worker died: it has to prove itself alone. */
  readonly suspect: boolean;
}

/** Photos that are turned into renditions at the same time: more only cost memory on two cores. */
const RENDITIONS_AT_ONCE = 2;
/** One place more for quick looks, so that an export does not freeze the photo desk. */
const AT_ONCE = 3;

/**
 * The next task to hand to the worker, or undefined when nothing may start now.
 *
 * A suspect runs alone, and before the others: then a second death has one possible cause.
 * Quick jobs (facts, thumbnails) pass renditions, because somebody is looking at the screen.
 */
export function nextTask<Task extends Waiting>(
  queue: readonly Task[],
  running: readonly Waiting[],
): Task | undefined {
  if (running.some((task) => task.suspect)) return undefined;
  const suspect = queue.find((task) => task.suspect);
  if (suspect) return running.length === 0 ? suspect : undefined;
  if (running.length >= AT_ONCE) return undefined;
  const quick = queue.find((task) => task.job.kind !== 'renditions');
  if (quick) return quick;
  const renditions = running.filter((task) => task.job.kind === 'renditions').length;
  return renditions < RENDITIONS_AT_ONCE ? queue[0] : undefined;
}
