import type { NotWritten } from '../../core/contract-shapes.ts';

/** What is said about saving; `failed` names why, so that the words can say what to do. */
export type SaveState =
  | { readonly type: 'saved'; readonly at?: string }
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly reason: NotWritten | 'connection'; readonly path: string }
  | { readonly type: 'conflict'; readonly revision: number };

export type SaveOutcome =
  | { readonly type: 'saved'; readonly revision: number; readonly at: string }
  | { readonly type: 'failed'; readonly reason: NotWritten | 'connection'; readonly path: string }
  | { readonly type: 'conflict'; readonly revision: number };

export interface SaverOptions<Document> {
  /** Writes the document over revision `base`. Never throws. */
  readonly write: (document: Document, base: number, keepBoth: boolean) => Promise<SaveOutcome>;
  readonly onState: (state: SaveState) => void;
  /** How long after a change the save starts. */
  readonly delayMs?: number;
  /** How long after a failed save the next try starts by itself. */
  readonly retryMs?: number;
}

/**
 * Saves one document again and again: soon after each change, one save at a time, always the
 * newest state. A save that failed is tried again by itself; a conflict waits for a decision.
 */
export class Saver<Document> {
  readonly #options: SaverOptions<Document>;
  #base: number;
  #waiting: Document | undefined;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #blocked = false;
  #stopped = false;

  constructor(base: number, options: SaverOptions<Document>) {
    this.#base = base;
    this.#options = options;
  }

  /** The revision that the next save goes over. */
  get base(): number {
    return this.#base;
  }

  /** The next save goes over this one: when something newer lies there, that is a conflict. */
  standOn(base: number): void {
    this.#base = base;
  }

  /** A save is on its way: whether it arrives is not known yet. */
  get underway(): boolean {
    return this.#running !== undefined;
  }

  get unsaved(): boolean {
    return this.#waiting !== undefined || this.#running !== undefined;
  }

  change(document: Document): void {
    this.#waiting = document;
    if (this.#blocked) return;
    this.#options.onState({ type: 'saving' });
    this.#schedule(this.#options.delayMs ?? 200);
  }

  /** Writes what is waiting and resolves when it is on disk or was refused. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
    if (this.#waiting !== undefined && !this.#blocked) await this.#save(false);
  }

  /**
   * Settles a conflict by writing `document`. The base stays the one that was in conflict: that
   * is how main knows that somebody else's text lies there, and puts it into the history.
   */
  async keepBoth(document: Document): Promise<void> {
    this.#blocked = false;
    this.#waiting = document;
    clearTimeout(this.#timer);
    await this.#save(true);
  }

  /** What is on its way arrives; nothing is sent after it. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(delay: number): void {
    // A timer that runs already is left alone: someone who types without a pause is saved too.
    if (this.#timer !== undefined || this.#running || this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#save(false);
    }, delay);
  }

  #save(keepBoth: boolean): Promise<void> {
    this.#running = this.#attempt(keepBoth).finally(() => {
      this.#running = undefined;
      if (this.#waiting !== undefined && !this.#blocked && this.#timer === undefined)
        this.#schedule(this.#options.delayMs ?? 200);
    });
    return this.#running;
  }

  async #attempt(keepBoth: boolean): Promise<void> {
    const document = this.#waiting;
    if (document === undefined) return;
    this.#waiting = undefined;
    this.#options.onState({ type: 'saving' });
    const outcome = await this.#options.write(document, this.#base, keepBoth);
    switch (outcome.type) {
      case 'saved':
        this.#base = outcome.revision;
        this.#options.onState(
          this.#waiting === undefined ? { type: 'saved', at: outcome.at } : { type: 'saving' },
        );
        return;
      case 'failed':
        this.#waiting ??= document;
        this.#options.onState(outcome);
        if (this.#stopped) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#timer = undefined;
          void this.#save(false);
        }, this.#options.retryMs ?? 3000);
        return;
      case 'conflict':
        this.#waiting ??= document;
        this.#blocked = true;
        this.#options.onState(outcome);
    }
  }
}
