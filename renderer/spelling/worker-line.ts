import type { SpellingAnswer, SpellingRequest } from './protocol.ts';

/** What has an answer. */
type Asked = Exclude<SpellingRequest, { type: 'know' }>;

/** As much of a worker as is needed. */
export interface SpellingWorker {
  postMessage(request: SpellingRequest): void;
  terminate(): void;
}

/** What a worker tells; `failed` is an error that it did not catch, after which it answers nothing. */
export interface WorkerEvents {
  answered(answer: SpellingAnswer): void;
  failed(): void;
}

/** A worker that failed this often will fail again: one writes on without spelling. */
const MOST_STARTS = 4;

/**
 * The questions to a worker that may break down. It starts with the first question and, after an
 * error, with the next; every question is answered, by `failed` where the worker cannot.
 */
export class WorkerLine {
  readonly #start: (events: WorkerEvents) => SpellingWorker;
  /** Told to a new worker before the first question: until then it would call known words wrong. */
  readonly #prepare: () => Promise<void>;
  readonly #waiting = new Map<number, (answer: SpellingAnswer) => void>();
  #worker: SpellingWorker | undefined;
  #prepared: Promise<void> = Promise.resolve();
  #starts = 0;

  constructor(start: (events: WorkerEvents) => SpellingWorker, prepare: () => Promise<void>) {
    this.#start = start;
    this.#prepare = prepare;
  }

  get isOpen(): boolean {
    return this.#worker !== undefined;
  }

  ask(request: Asked): Promise<SpellingAnswer> {
    const worker = this.#worker ?? this.#open();
    if (!worker) return Promise.resolve({ type: 'failed', id: request.id });
    const answer = new Promise<SpellingAnswer>((resolve) => {
      this.#waiting.set(request.id, resolve);
    });
    void this.#prepared.then(() => {
      if (this.#waiting.has(request.id)) worker.postMessage(request);
    });
    return answer;
  }

  /** Told to the worker that is there; one that comes later is prepared anew. */
  tell(request: Extract<SpellingRequest, { type: 'know' }>): void {
    this.#worker?.postMessage(request);
  }

  #open(): SpellingWorker | undefined {
    if (this.#starts >= MOST_STARTS) return undefined;
    this.#starts += 1;
    const worker = this.#start({
      answered: (answer) => {
        this.#waiting.get(answer.id)?.(answer);
        this.#waiting.delete(answer.id);
      },
      failed: () => {
        if (this.#worker === worker) this.#giveUp(worker);
      },
    });
    this.#worker = worker;
    this.#prepared = this.#prepare();
    return worker;
  }

  /** Without spelling one writes on; nothing may wait for it for ever. */
  #giveUp(worker: SpellingWorker): void {
    worker.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [id, resolve] of waiting) resolve({ type: 'failed', id });
  }
}
