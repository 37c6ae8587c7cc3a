import path from 'node:path';
import { DOCUMENT_WORKER_ENVIRONMENT } from '../documents/import-word.ts';
import type { WorkerName, WorkerProcess } from '../host.ts';
import { spawnNodeWorker } from '../photos/node-worker.ts';

/** Starts the built workers as children of this process; `built` is the folder `dist/node`. */
export function nodeWorkers(built: string): (name: WorkerName) => WorkerProcess {
  return (name) => {
    switch (name) {
      case 'photos':
        return spawnNodeWorker(path.join(built, 'photo-worker.js'));
      case 'faces':
        return spawnNodeWorker(path.join(built, 'face-worker.js'));
      case 'documents':
        return spawnNodeWorker(path.join(built, 'document-worker.js'), DOCUMENT_WORKER_ENVIRONMENT);
    }
  };
}
