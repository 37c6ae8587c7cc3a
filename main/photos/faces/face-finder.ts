import type { Frame } from '../../../core/release/photos.ts';
import type { Log, WorkerProcess } from '../../host.ts';
import { facesResponseSchema } from './protocol.ts';

/** Suggests where faces are. Never throws: a picture in which nothing was found has no faces. */
export interface FaceFinder {
  /** Frames of an upright JPEG, from the left. A person decides which of them count. */
  find(jpeg: Uint8Array, signal?: AbortSignal): Promise<readonly Frame[]>;
  close(): void;
}

/** Milliseconds; loading takes one second and a picture another, on an old computer ten. */
const DEADLINE = 60_000;
/** The process ends so long after its last picture: it holds half a gigabyte. */
const IDLE = 60_000;

interface Crew {
  readonly process: WorkerProcess;
  readonly waiting: Map<number, (faces: readonly Frame[]) => void>;
}

/** Starts the process on demand and ends it when nobody needs it any more. */
export function createFaceFinder(options: {
  readonly spawn: () => WorkerProcess;
  readonly log: Log;
  readonly idle?: number;
  readonly deadline?: number;
}): FaceFinder {
  const { log } = options;
  let crew: Crew | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;
  let unable = false;

  function end(): void {
    clearTimeout(idle);
    const last = crew;
    crew = undefined;
    last?.process.kill();
    for (const settle of last?.waiting.values() ?? []) settle([]);
  }

  /** Said once: a computer that cannot do it today cannot do it for the next picture either. */
  function giveUp(detail: string): void {
    if (!unable) log.warn('faces cannot be suggested', { detail });
    unable = true;
    end();
  }

  function start(): Crew {
    const started: Crew = { process: options.spawn(), waiting: new Map() };
    started.process.onMessage((message) => {
      if (crew !== started) return;
      const response = facesResponseSchema.safeParse(message);
      if (!response.success) return;
      if (response.data.kind === 'unable') giveUp(response.data.detail);
      else started.waiting.get(response.data.id)?.(response.data.faces);
    });
    started.process.onExit((code) => {
      if (crew !== started) return;
      log.warn('face worker died', { code });
      end();
    });
    return started;
  }

  return {
    async find(jpeg, signal) {
      if (unable || signal?.aborted) return [];
      try {
        crew ??= start();
      } catch (error) {
        giveUp(String(error));
        return [];
      }
      const { process, waiting } = crew;
      clearTimeout(idle);
      const id = ++lastId;
      let late: NodeJS.Timeout | undefined;
      let leave = () => {};
      const faces = await new Promise<readonly Frame[]>((resolve) => {
        waiting.set(id, resolve);
        late = setTimeout(end, options.deadline ?? DEADLINE);
        leave = () => resolve([]);
        signal?.addEventListener('abort', leave);
        process.post({ id, jpeg });
      });
      clearTimeout(late);
      signal?.removeEventListener('abort', leave);
      waiting.delete(id);
      if (crew && crew.waiting.size === 0) idle = setTimeout(end, options.idle ?? IDLE);
      return faces;
    },
    close: end,
  };
}
