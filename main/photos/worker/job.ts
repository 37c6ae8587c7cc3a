import { availableParallelism } from 'node:os';
import { type Budget, createBudget } from './budget.ts';
import { PhotoError } from './photo-error.ts';

/** What a job may know of the world around it. */
export interface JobContext {
  readonly signal: AbortSignal;
  /** Decoded pixels that may be in memory at once. */
  readonly pixels: Budget;
  /** Pipelines that may compute at once, one thread each. */
  readonly threads: Budget;
  /** Says that the job stands in line for pixels, and that it has got them. */
  readonly onWait: () => void;
  readonly onWork: () => void;
}

/** One photo of the largest size, or five of 24 megapixels. */
const PIXELS_IN_MEMORY = 130_000_000;

export function createBudgets(): Pick<JobContext, 'pixels' | 'threads'> {
  return {
    pixels: createBudget(PIXELS_IN_MEMORY),
    // Beyond four, memory grows and the disk waits; one would leave a core idle while reading.
    threads: createBudget(Math.min(4, Math.max(2, availableParallelism()))),
  };
}

/** Throws `cancelled` when somebody asked to stop. Called between steps; no step is interrupted. */
export function checkCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new PhotoError('cancelled');
}
