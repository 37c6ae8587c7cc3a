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

export function progress(change: At): void {
  at = { ...at, ...change };
  tell();
}

export function arrive(photo: IncomingPhoto): void {
  come.push(photo);
  tell();
}

type At = Partial<Pick<Run, 'done' | 'total'>>;

/** Milliseconds between two looks of the window: of a card of thousands, dozens come in each. */
const BETWEEN_LOOKS = 200;

/** What the window has not been told yet. */
let come: IncomingPhoto[] = [];
let at: At = {};
let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * The first photo is shown at once, the others some at a time: a sheet that is sorted and drawn
 * anew for each of five thousand keeps the computer from reading them.
 */
function tell(): void {
  if (resting !== undefined) return;
  const [arrived, change] = [come, at];
  come = [];
  at = {};
  if (arrived.length === 0 && Object.keys(change).length === 0) return;
  useRuns.setState(({ run }) => ({
    run: run && { ...run, ...change, arrived: [...run.arrived, ...arrived] },
  }));
  resting = setTimeout(() => {
    resting = undefined;
    tell();
  }, BETWEEN_LOOKS);
}

/** Nothing of one run is told of another. */
function forgetUntold(): void {
  clearTimeout(resting);
  resting = undefined;
  come = [];
  at = {};
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
    forgetUntold();
    useRuns.setState({ run: { ...start, done: 0, arrived: [], stopping: false } });
    try {
      return await work(own.signal);
    } finally {
      controller = undefined;
      forgetUntold();
      useRuns.setState({ run: undefined });
    }
  });
  queue = mine.catch(() => undefined);
  return mine;
}
