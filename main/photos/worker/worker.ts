import '../../../core/no-eval.ts';
import {
  type PhotoJob,
  type PhotoJobResult,
  type PhotoResponse,
  requestSchema,
} from '../protocol.ts';
import { compare } from './compare.ts';
import { copyPhoto } from './copy-photo.ts';
import { liveliestPoint } from './focus.ts';
import { makeFullSize } from './full-size.ts';
import { createBudgets, type JobContext } from './job.ts';
import { lookAt } from './look.ts';
import { makeRenditions } from './make-renditions.ts';
import { asPhotoError } from './photo-error.ts';
import { findPort, type Port } from './port.ts';
import { peekFacts, readFacts } from './read-facts.ts';
import { engine } from './sharp.ts';
import { makeThumbnail } from './thumbnail.ts';

/** The photo worker: the only process that lets a picture from outside near a decoder. */
function serve(port: Port<PhotoResponse>): void {
  const budgets = createBudgets();
  const running = new Map<number, AbortController>();

  async function run(id: number, job: PhotoJob): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const context: JobContext = {
      ...budgets,
      signal: controller.signal,
      onWait: () => port.send({ kind: 'waiting', id }),
      onWork: () => port.send({ kind: 'working', id }),
    };
    try {
      const result = await perform(job, context);
      port.send({ kind: 'done', id, result, rss: process.memoryUsage.rss() });
    } catch (error) {
      const { reason, detail } = asPhotoError(error);
      port.send({ kind: 'failed', id, reason, detail, rss: process.memoryUsage.rss() });
    } finally {
      running.delete(id);
    }
  }

  port.onRequest((message) => {
    const request = requestSchema.parse(message);
    if (request.kind === 'cancel') running.get(request.id)?.abort();
    else void run(request.id, request.job);
  });
  port.send({ kind: 'ready', engine });
}

async function perform(job: PhotoJob, context: JobContext): Promise<PhotoJobResult> {
  switch (job.kind) {
    case 'read':
      return { kind: 'read', facts: await readFacts(job.path) };
    case 'peek':
      return { kind: 'peek', facts: await peekFacts(job.path) };
    case 'thumbnail':
      return { kind: 'thumbnail', jpeg: await makeThumbnail(job, context) };
    case 'look':
      return { kind: 'look', look: await lookAt(job.path, context) };
    case 'compare':
      return { kind: 'compare', difference: await compare(job, context) };
    case 'focus':
      return { kind: 'focus', focus: await liveliestPoint(job, context) };
    case 'full-size':
      return { kind: 'full-size', ...(await makeFullSize(job, context)) };
    case 'renditions':
      return { kind: 'renditions', renditions: [...(await makeRenditions(job, context))] };
    case 'copy':
      return { kind: 'copy', copy: await copyPhoto(job, context) };
    default:
      return job satisfies never;
  }
}

const port = findPort<PhotoResponse>();
if (port) serve(port);
else process.exitCode = 1;
