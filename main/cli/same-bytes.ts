import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import type { PhotoFacts } from '../photos/protocol.ts';
import { readingFailure } from '../photos/system-failure.ts';

/** The bytes that were looked at, and no others: a photo may change under our hands. */
export async function bytesOf(
  file: string,
  { sha256 }: Pick<PhotoFacts, 'sha256'>,
): Promise<Buffer | PhotoFailure | 'changed'> {
  try {
    const bytes = await readFile(file);
    const same = createHash('sha256').update(bytes).digest('hex') === sha256;
    return same ? bytes : 'changed';
  } catch (error) {
    return readingFailure(error);
  }
}
