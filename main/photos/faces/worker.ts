import '../../../core/no-eval.ts';
import { findPort, type Port } from '../worker/port.ts';
import { type FacesResponse, facesRequestSchema } from './protocol.ts';

/**
 * The face worker: a process of its own because it holds half a gigabyte, and only while somebody
 * hides faces. One picture at a time.
 */
function serve(port: Port<FacesResponse>): void {
  // Loaded here, so that what cannot be loaded is an answer and not a dead process.
  const detector = import('./detector.ts').then(({ loadDetector }) => loadDetector());
  detector.catch((error: unknown) => port.send({ kind: 'unable', detail: String(error) }));
  let last: Promise<unknown> = Promise.resolve();
  port.onRequest((message) => {
    const { id, jpeg } = facesRequestSchema.parse(message);
    last = last.then(async () => {
      const faces = await detector.then((find) => find(jpeg)).catch(() => []);
      port.send({ kind: 'faces', id, faces: [...faces] });
    });
  });
}

const port = findPort<FacesResponse>();
if (port) serve(port);
else process.exitCode = 1;
