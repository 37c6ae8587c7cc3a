import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { patiently } from './patience.ts';
import { NotReadError, notRead } from './problems.ts';

/** Far above any release; a file of this size is not one of ours. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Deeper than any of our documents by far; deeper ones would overflow the stack when written. */
const DEEPEST = 100;

/** The bytes of a file. Throws `NotReadError`. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await patiently(() => readFile(path));
  } catch (error) {
    throw notRead(error, path);
  }
}

/** The JSON in `bytes`. Throws `NotReadError` (`broken`) for half a file or one that is none of ours. */
export function parseJson(bytes: Uint8Array, path: string): unknown {
  if (bytes.length > MOST_BYTES) throw new NotReadError('broken', path);
  try {
    // Windows' own editor puts a byte order mark in front.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    const json: unknown = JSON.parse(text);
    if (isTooDeep(json)) throw new RangeError('Nested too deep');
    return json;
  } catch (error) {
    throw new NotReadError('broken', path, error);
  }
}

/** As it lies on disk: indented, a new line at the end, so that people and git can compare it. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
