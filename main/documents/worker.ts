import '../../core/no-eval.ts';
import { parentPort } from './parent-port.ts';
import { wordJobSchema } from './protocol.ts';
import { readWord } from './read-word.ts';

/** The document worker's entry: one job, one answer. Its parent ends it. */
const parent = parentPort();
parent?.onMessage((message) => {
  const job = wordJobSchema.safeParse(message);
  if (!job.success) return;
  void readWord(job.data.path)
    .catch(() => ({ status: 'failed', reason: 'broken' }) as const)
    .then((answer) => parent.post(answer));
});
