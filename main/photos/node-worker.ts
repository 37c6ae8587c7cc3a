import { fork } from 'node:child_process';
import type { WorkerProcess } from '../host.ts';

/**
 * What the photo worker's environment must hold in addition to that of its host, in every host.
 *
 * - glibc gives every thread an arena of its own and hardly returns them: 924 MB instead of 585
 *   for a hundred photos, at the same speed. Other systems ignore the variable.
 * - Node's four threads would all be encoding on a computer with four cores, and a thumbnail or a
 *   file would wait for the slowest of them.
 */
export const PHOTO_WORKER_ENVIRONMENT: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  UV_THREADPOOL_SIZE: '8',
};

/**
 * Starts a worker as a child of this Node process, for the hosts that are not Electron.
 *
 * Its output is discarded: what libraries print there is noise beside a command line's own
 * sentences. It is killed with SIGKILL, since it may be deep inside native code.
 */
export function spawnNodeWorker(
  script: string,
  environment: Readonly<Record<string, string>> = PHOTO_WORKER_ENVIRONMENT,
): WorkerProcess {
  const child = fork(script, [], {
    env: { ...process.env, ...environment },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    pid: child.pid,
    post(message) {
      // A dead worker is reported by `onExit`; a message that no longer arrives is not news.
      if (child.connected && typeof message === 'object' && message !== null) {
        child.send(message, () => {});
      }
    },
    onMessage(listener) {
      child.on('message', listener);
    },
    onExit(listener) {
      let ended = false;
      const once = (code: number | null) => {
        if (ended) return;
        ended = true;
        listener(code);
      };
      child.once('exit', once);
      // The process could not be started at all: then there is no `exit`.
      child.once('error', () => once(null));
    },
    kill() {
      child.kill('SIGKILL');
    },
  };
}
