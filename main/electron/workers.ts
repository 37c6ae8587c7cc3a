import path from 'node:path';
import { utilityProcess } from 'electron';
import { DOCUMENT_WORKER_ENVIRONMENT } from '../documents/import-word.ts';
import type { WorkerName, WorkerProcess } from '../host.ts';
import { PHOTO_WORKER_ENVIRONMENT } from '../photos/node-worker.ts';

/**
 * Workers as utility processes: the `runAsNode` fuse is off, so that `fork` would not start
 * Node. On Linux the native sharp cannot live beside Electron's GLib; the worker takes the WASM
 * build there (https://github.com/electron/electron/issues/46323).
 */
export function utilityWorkers(built: string): (name: WorkerName) => WorkerProcess {
  const script = (name: string) => path.join(built, `${name}.js`);
  return (name) => {
    switch (name) {
      case 'photos':
        return start(script('photo-worker'), 'Pressdesk photos', PHOTO_WORKER_ENVIRONMENT);
      case 'faces':
        return start(script('face-worker'), 'Pressdesk faces', PHOTO_WORKER_ENVIRONMENT);
      case 'documents':
        return start(script('document-worker'), 'Pressdesk documents', DOCUMENT_WORKER_ENVIRONMENT);
      default:
        return name satisfies never;
    }
  };
}

function start(
  script: string,
  serviceName: string,
  environment: Readonly<Record<string, string>>,
): WorkerProcess {
  const { NODE_OPTIONS: cap, ...rest } = environment;
  const child = utilityProcess.fork(script, [], {
    env: { ...process.env, ...rest },
    // The `nodeOptions` fuse is off, so V8's flags come as Chromium's own switch.
    ...(cap !== undefined && { execArgv: [`--js-flags=${cap}`] }),
    stdio: 'ignore',
    serviceName,
  });
  return {
    get pid() {
      return child.pid;
    },
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill() {
      // Before it has a process id there is nothing to end yet.
      if (!child.kill()) child.once('spawn', () => child.kill());
    },
  };
}
