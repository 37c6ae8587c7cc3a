import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../host.ts';

/** Bytes after which the log starts anew; the one before is kept. */
const LONGEST = 1024 * 1024;

export interface LogFile extends Log {
  /** The newest lines, for «copy diagnostics». */
  tail(lines: number): string;
}

/**
 * A log of events, one JSON object a line. It is written at once, so that the last line before
 * a crash is there, and it never throws: a full disk must not stop anybody's work twice.
 */
export function createLog(file: string): LogFile {
  const write = (level: string, event: string, details?: Readonly<Record<string, unknown>>) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (sizeOf(file) > LONGEST) renameSync(file, `${file}.old`);
      const line = { at: new Date().toISOString(), level, event, ...details };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    } catch {
      // There is no other place to say it.
    }
  };
  return {
    info: (event, details) => write('info', event, details),
    warn: (event, details) => write('warn', event, details),
    error: (event, details) => write('error', event, details),
    tail(lines) {
      try {
        return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
      } catch {
        return '';
      }
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
