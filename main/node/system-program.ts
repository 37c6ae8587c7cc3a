import { spawn } from 'node:child_process';
import path from 'node:path';

/** Opens an address, file or folder with the program that the system has for it. */
export function openWithSystem(target: string): Promise<void> {
  switch (process.platform) {
    case 'win32':
      // Not `start`: cmd would read & and % in a name as commands.
      return run('explorer.exe', [target]);
    case 'darwin':
      return run('open', [target]);
    default:
      return run('xdg-open', [target]);
  }
}

/** Shows a file in the system's file manager, marked where the system can. */
export function revealInFileManager(target: string): Promise<void> {
  switch (process.platform) {
    case 'win32':
      return run('explorer.exe', [`/select,${target}`]);
    case 'darwin':
      return run('open', ['-R', target]);
    default:
      return run('xdg-open', [path.dirname(target)]);
  }
}

/** Starts without waiting for the end; rejects only when the program is not there. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
