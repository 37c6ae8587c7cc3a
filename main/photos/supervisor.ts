import { basename } from 'node:path';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import type { Log, WorkerProcess } from '../host.ts';
import {
  type PhotoJob,
  type PhotoJobResult,
  type PhotoRequest,
  type PhotoResponse,
  responseSchema,
} from './protocol.ts';
import { nextTask } from './queue.ts';

/** Milliseconds that one job may take. Generous: they catch what hangs, not what is slow. */
export interface Deadlines {
  readonly start: number;
  readonly read: number;
  readonly peek: number;
  readonly thumbnail: number;
  readonly look: number;
  readonly compare: number;
  readonly focus: number;
  readonly 'full-size': number;
  readonly renditions: number;
  readonly copy: number;
  /** How long a cancelled job may take to stop before its worker is ended. */
  readonly cancel: number;
}

const DEADLINES: Deadlines = {
  start: 30_000,
  read: 30_000,
  peek: 30_000,
  thumbnail: 30_000,
  look: 60_000,
  compare: 60_000,
  focus: 30_000,
  'full-size': 120_000,
  renditions: 180_000,
  copy: 180_000,
  cancel: 5_000,
};

/**
 * When a worker is replaced between two jobs, so that no library's leak adds up. Seldom: while the
 * next one starts nothing is done, and three thousand thumbnails leave the memory where it was.
 */
export interface RecycleAfter {
  /** Jobs that decode pictures; the others use no library and cost a start each for nothing. */
  readonly jobs: number;
  /** Bytes. The HEIC decoder's memory, once grown, never shrinks. */
  readonly rss: number;
}

const RECYCLE_AFTER: RecycleAfter = { jobs: 2000, rss: 600 * 1024 * 1024 };

const DECODES_NOTHING: ReadonlySet<PhotoJob['kind']> = new Set(['read', 'peek']);

/** Starts that may fail in a row before those who wait are told. */
const STARTS = 2;

export type PhotoOutcome =
  | { readonly status: 'done'; readonly result: PhotoJobResult }
  | { readonly status: 'failed'; readonly reason: PhotoFailure };

export interface Supervisor {
  readonly deadlines: Deadlines;
  run(job: PhotoJob, signal?: AbortSignal): Promise<PhotoOutcome>;
  close(): Promise<void>;
}

interface Task {
  readonly id: number;
  readonly job: PhotoJob;
  readonly settle: (outcome: PhotoOutcome) => void;
  suspect: boolean;
  cancelled: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** One worker process and what it was given. `over` once nothing more is expected from it. */
interface Crew {
  readonly process: WorkerProcess;
  readonly running: Map<number, Task>;
  readonly exited: Promise<void>;
  ready: boolean;
  over: boolean;
  finished: number;
  rss: number;
  startTimer: NodeJS.Timeout | undefined;
}

/**
 * Keeps one photo worker at work and sees every job to its end.
 *
 * A worker that dies takes at most one photo with it: the only one it had, or the one that kills
 * the next worker too when it is tried alone. Jobs past their deadline end their worker, because
 * nothing inside it can be interrupted; the others that it had are simply done again.
 */
export function createSupervisor(options: {
  readonly spawn: () => WorkerProcess;
  readonly log: Log;
  readonly deadlines?: Partial<Deadlines>;
  readonly recycleAfter?: Partial<RecycleAfter>;
}): Supervisor {
  const { log } = options;
  const deadlines = { ...DEADLINES, ...options.deadlines };
  const recycleAfter = { ...RECYCLE_AFTER, ...options.recycleAfter };
  const queue: Task[] = [];
  let crew: Crew | undefined;
  let lastId = 0;
  let failedStarts = 0;
  let closed = false;

  function run(job: PhotoJob, signal?: AbortSignal): Promise<PhotoOutcome> {
    if (closed || signal?.aborted)
      return Promise.resolve({ status: 'failed', reason: 'cancelled' });
    return new Promise((resolve) => {
      const onAbort = () => cancel(task);
      const task: Task = {
        id: ++lastId,
        job,
        suspect: false,
        cancelled: false,
        timer: undefined,
        settle: (outcome) => {
          clearTimeout(task.timer);
          signal?.removeEventListener('abort', onAbort);
          resolve(outcome);
        },
      };
      signal?.addEventListener('abort', onAbort);
      queue.push(task);
      pump();
    });
  }

  /** Hands out work until nothing more may start; starts or replaces the worker when needed. */
  function pump(): void {
    if (closed) return;
    // At once, even when nothing waits: the next one should not have to wait for a start.
    if (crew && spent(crew)) {
      if (crew.running.size > 0) return;
      log.info('photo worker replaced', { jobs: crew.finished, rss: crew.rss });
      end(crew);
      crew = start();
      return;
    }
    if (queue.length === 0) return;
    crew ??= start();
    if (!crew?.ready) return;
    for (;;) {
      const task = nextTask(queue, [...crew.running.values()]);
      if (!task) return;
      queue.splice(queue.indexOf(task), 1);
      crew.running.set(task.id, task);
      startClock(task, deadlines[task.job.kind]);
      post(crew, { kind: 'run', id: task.id, job: task.job });
    }
  }

  function start(): Crew | undefined {
    let process: WorkerProcess;
    try {
      process = options.spawn();
    } catch (error) {
      log.error('photo worker not started', { error: String(error) });
      for (const task of queue.splice(0)) fail(task, 'crashed');
      return undefined;
    }
    let exited = () => {};
    const started: Crew = {
      process,
      running: new Map(),
      exited: new Promise((resolve) => {
        exited = resolve;
      }),
      ready: false,
      over: false,
      finished: 0,
      rss: 0,
      startTimer: setTimeout(() => {
        end(started);
        onDeath(started, null);
      }, deadlines.start),
    };
    process.onMessage((message) => {
      if (!started.over) onMessage(started, message);
    });
    process.onExit((code) => {
      exited();
      if (started.over) return;
      end(started);
      onDeath(started, code);
    });
    return started;
  }

  function onMessage(from: Crew, message: unknown): void {
    const parsed = responseSchema.safeParse(message);
    if (!parsed.success) {
      log.warn('photo worker: message not understood');
      return;
    }
    const response = parsed.data;
    if (response.kind === 'ready') {
      clearTimeout(from.startTimer);
      from.ready = true;
      failedStarts = 0;
      log.info('photo worker ready', { engine: response.engine, pid: from.process.pid });
      pump();
      return;
    }
    const task = from.running.get(response.id);
    if (task) onAnswer(from, task, response);
  }

  function onAnswer(
    from: Crew,
    task: Task,
    response: Exclude<PhotoResponse, { kind: 'ready' }>,
  ): void {
    switch (response.kind) {
      case 'waiting':
        if (!task.cancelled) clearTimeout(task.timer);
        return;
      case 'working':
        if (!task.cancelled) startClock(task, deadlines[task.job.kind]);
        return;
      case 'done':
        release(from, task, response.rss);
        task.settle({ status: 'done', result: response.result });
        break;
      case 'failed':
        release(from, task, response.rss);
        if (response.detail !== undefined) {
          log.info('photo failed', { file: nameOf(task), detail: response.detail });
        }
        fail(task, response.reason);
        break;
      default:
        response satisfies never;
    }
    pump();
  }

  function release(from: Crew, task: Task, rss: number): void {
    from.running.delete(task.id);
    if (!DECODES_NOTHING.has(task.job.kind)) from.finished += 1;
    from.rss = rss;
  }

  function startClock(task: Task, milliseconds: number): void {
    clearTimeout(task.timer);
    task.timer = setTimeout(() => onLate(task), milliseconds);
  }

  /** Nothing inside a worker can be interrupted, so the process goes and the others start again. */
  function onLate(task: Task): void {
    const late = crew;
    if (!late?.running.delete(task.id)) return;
    log.warn('photo took too long', { file: nameOf(task), cancelled: task.cancelled });
    end(late);
    crew = undefined;
    requeue([...late.running.values()], { suspect: false });
    fail(task, task.cancelled ? 'cancelled' : 'timeout');
    pump();
  }

  function onDeath(dead: Crew, code: number | null): void {
    if (crew === dead) crew = undefined;
    const running = [...dead.running.values()];
    log.warn('photo worker died', { code, files: running.map(nameOf) });
    if (!dead.ready) {
      failedStarts += 1;
      if (failedStarts >= STARTS) {
        failedStarts = 0;
        for (const task of queue.splice(0)) fail(task, 'crashed');
      }
    }
    const [only] = running;
    if (only && running.length === 1) fail(only, only.cancelled ? 'cancelled' : 'crashed');
    else requeue(running, { suspect: true });
    pump();
  }

  /** Puts tasks back at the head of the queue, in their old order. */
  function requeue(tasks: readonly Task[], { suspect }: { readonly suspect: boolean }): void {
    for (const task of tasks) clearTimeout(task.timer);
    for (const task of tasks.filter((task) => task.cancelled)) fail(task, 'cancelled');
    const again = tasks.filter((task) => !task.cancelled);
    for (const task of again) task.suspect ||= suspect;
    queue.unshift(...again);
  }

  function cancel(task: Task): void {
    const place = queue.indexOf(task);
    if (place >= 0) {
      queue.splice(place, 1);
      fail(task, 'cancelled');
      return;
    }
    if (!crew?.running.has(task.id)) return;
    // The job answers when it has stopped, so that nothing is written after its end was reported.
    task.cancelled = true;
    startClock(task, deadlines.cancel);
    post(crew, { kind: 'cancel', id: task.id });
  }

  function spent(worker: Crew): boolean {
    return worker.finished >= recycleAfter.jobs || worker.rss >= recycleAfter.rss;
  }

  async function close(): Promise<void> {
    closed = true;
    const last = crew;
    crew = undefined;
    for (const task of queue.splice(0)) fail(task, 'cancelled');
    if (!last) return;
    end(last);
    for (const task of last.running.values()) fail(task, 'cancelled');
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlines.cancel);
    });
    await Promise.race([last.exited, enough]);
    clearTimeout(timer);
  }

  return { deadlines, run, close };
}

/** Ends a worker without waiting: one that sits in a dead network share may take for ever to go. */
function end(crew: Crew): void {
  crew.over = true;
  clearTimeout(crew.startTimer);
  crew.process.kill();
}

function fail(task: Task, reason: PhotoFailure): void {
  task.settle({ status: 'failed', reason });
}

function post(crew: Crew, request: PhotoRequest): void {
  crew.process.post(request);
}

function nameOf(task: Task): string {
  return basename(task.job.path);
}
