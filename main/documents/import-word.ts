import type { WorkerProcess } from '../host.ts';
import { type WordAnswer, wordAnswerSchema } from './protocol.ts';

/** Milliseconds; a document of a hundred pages takes about one second. */
const DEADLINE = 30_000;

/**
 * What the document worker's environment must hold: a memory cap that a document cannot lift.
 * A cap on a thread would not do: the whole process died with it.
 */
export const DOCUMENT_WORKER_ENVIRONMENT: Readonly<Record<string, string>> = {
  NODE_OPTIONS: '--max-old-space-size=384',
};

/**
 * Reads a document that came from outside in a process of its own, which ends afterwards. Never
 * rejects: a worker that dies or takes too long has met something too large for it.
 */
export function importWord(
  path: string,
  spawn: () => WorkerProcess,
  options: { readonly deadline?: number; readonly signal?: AbortSignal } = {},
): Promise<WordAnswer> {
  const worker = spawn();
  return new Promise((resolve) => {
    const settle = (answer: WordAnswer) => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', tooLarge);
      worker.kill();
      resolve(answer);
    };
    const tooLarge = () => settle({ status: 'failed', reason: 'too-large' });
    const timer = setTimeout(tooLarge, options.deadline ?? DEADLINE);
    options.signal?.addEventListener('abort', tooLarge);
    worker.onExit(tooLarge);
    worker.onMessage((message) => {
      const answer = wordAnswerSchema.safeParse(message);
      settle(answer.success ? answer.data : { status: 'failed', reason: 'broken' });
    });
    worker.post({ path });
  });
}
