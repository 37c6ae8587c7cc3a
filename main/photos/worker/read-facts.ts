import { createHash } from 'node:crypto';
import ExifReader, { type ExpandedTags } from 'exifreader';
import { readMetadata } from '../metadata/read.ts';
import type { PhotoFacts } from '../protocol.ts';
import { openPhoto } from './photo-file.ts';

/** Everything that is known of a photo without decoding it. Throws a `PhotoError`. */
export async function readFacts(path: string): Promise<PhotoFacts> {
  const { bytes, format, upright } = await openPhoto(path);
  const { takenAt, camera, fields } = readMetadata(bytes, format);
  return {
    format,
    ...upright,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    takenAt,
    camera,
    fields,
  };
}

/** All of the camera's notes, or undefined: a photo whose metadata is broken is a photo all the same. */
export function exifTags(bytes: Buffer): ExpandedTags | undefined {
  try {
    return ExifReader.load(bytes, { expanded: true });
  } catch {
    return undefined;
  }
}
