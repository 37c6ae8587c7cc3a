import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PhotoFields } from '../../core/captions/photo-fields.ts';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import { readMetadata } from '../photos/metadata/read.ts';
import type { PhotoFacts } from '../photos/protocol.ts';
import type { PhotoService } from '../photos/service.ts';
import { readingFailure } from '../photos/system-failure.ts';

/** What a file holds: a photo with its words, or the reason why it is none. */
export type PhotoOfFile =
  | { readonly status: 'read'; readonly facts: PhotoFacts; readonly fields: PhotoFields }
  | { readonly status: 'failed'; readonly reason: PhotoFailure | 'changed' };

/** Never rejects: whatever the file is, the answer says so. */
export async function photoOfFile(
  file: string,
  photos: PhotoService,
  signal: AbortSignal,
): Promise<PhotoOfFile> {
  const seen = await photos.read(file, signal);
  if (seen.status === 'failed') return seen;
  const bytes = await bytesOf(file, seen.photo);
  if (typeof bytes === 'string') return { status: 'failed', reason: bytes };
  const { fields } = readMetadata(bytes, seen.photo.format);
  return { status: 'read', facts: seen.photo, fields };
}

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
