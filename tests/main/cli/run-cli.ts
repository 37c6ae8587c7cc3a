import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { BUILT } from '../application/start.ts';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** The built command line, as a script calls it; `during` meets it at work. */
export function cli(
  args: readonly string[],
  cwd?: string,
  during?: (child: ChildProcess) => Promise<void>,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(BUILT, 'cli.js'), ...args], { cwd });
    let out = '';
    let error = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      error += data;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
    during?.(child).catch(reject);
  });
}

export function jsonOf(ran: Ran) {
  const json: unknown = JSON.parse(ran.out);
  return json;
}
