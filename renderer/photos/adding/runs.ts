import { create } from 'zustand';
import type { IncomingPhoto } from '../../../core/release/photos.ts';

/** Photos on their way into a release: they are read, or picked ones are copied. */
export interface Run {
  readonly release: string;
  readonly work: 'reading' | 'picking';
  readonly done: number;
  readonly total: number;
  /** Read, but not yet part of the release. */
  readonly arrived: readonly IncomingPhoto[];
  readonly stopping: boolean;
}

export interface Refused {
  readonly key: number;
  readonly release: string;
  readonly name: string;
  /** A code of `PhotoFailure`. */
  readonly reason: string;
}

interface Runs {
  readonly run: Run | undefined;
  readonly refused: readonly Refused[];
}

/** It goes on while one works on other steps, so it lives outside of every screen. */
export const useRuns = create<Runs>(() => ({ run: undefined, refused: [] }));

let lastKey = 0;
let controller: AbortController | undefined;
let queue: Promise<unknown> = Promise.resolve();

export function progress(change: Partial<Pick<Run, 'done' | 'total'>>): void {
  useRuns.setState(({ run }) => ({ run: run && { ...run, ...change } }));
}

export function arrive(photo: IncomingPhoto): void {
  useRuns.setState(({ run }) => ({ run: run && { ...run, arrived: [...run.arrived, photo] } }));
}

export function refuse(release: string, name: string, reason: string): void {
  const key = ++lastKey;
  useRuns.setState(({ refused }) => ({ refused: [...refused, { key, release, name, reason }] }));
}

export function forget(keys: ReadonlySet<number>): void {
  useRuns.setState(({ refused }) => ({ refused: refused.filter(({ key }) => !keys.has(key)) }));
}

/** What has been read stays; the rest is not begun. */
export function stop(): void {
  useRuns.setState(({ run }) => ({ run: run && { ...run, stopping: true } }));
  controller?.abort();
}

/** One after the other: what is asked for meanwhile waits for its turn. */
export function inTurn<Result>(
  start: Pick<Run, 'release' | 'work' | 'total'>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const mine = queue.then(async () => {
    const own = new AbortController();
    controller = own;
    useRuns.setState({ run: { ...start, done: 0, arrived: [], stopping: false } });
    try {
      return await work(own.signal);
    } finally {
      controller = undefined;
      useRuns.setState({ run: undefined });
    }
  });
  queue = mine.catch(() => undefined);
  return mine;
}
