import { createHash } from 'node:crypto';
import { readMetadata } from '../metadata/read.ts';
import type { PeekedFacts, PhotoFacts } from '../protocol.ts';
import { plainJpegSize } from './jpeg-size.ts';
import { describePhoto, type ReadPhoto, readPhoto } from './photo-file.ts';
import { type PhotoHead, readHead } from './photo-head.ts';

/**
 * The same but for the hash, from the two ends of the file where those suffice: for hundreds of
 * photos that were just dropped, of which a few will be picked. Throws a `PhotoError`.
 */
export async function peekFacts(path: string): Promise<PeekedFacts> {
  const head = await readHead(path);
  return (head && factsOfHead(head)) ?? factsOf(await readPhoto(path));
}

/** Everything that is known of a photo without decoding it. Throws a `PhotoError`. */
export async function readFacts(path: string): Promise<PhotoFacts> {
  const photo = await readPhoto(path);
  const facts = await factsOf(photo);
  return { ...facts, sha256: createHash('sha256').update(photo.bytes).digest('hex') };
}

/** Undefined where more than the head is needed, or where the picture is an unusual one. */
function factsOfHead({
  bytes,
  format,
  size,
  holdsAllSegments,
}: PhotoHead): PeekedFacts | undefined {
  if (!holdsAllSegments) return undefined;
  const { takenAt, camera, fields, orientation = 1 } = readMetadata(bytes, format);
  const upright = plainJpegSize(bytes, orientation);
  return upright && { format, ...upright, bytes: size, takenAt, camera, fields };
}

async function factsOf({ bytes, format }: ReadPhoto): Promise<PeekedFacts> {
  const { takenAt, camera, fields, orientation = 1 } = readMetadata(bytes, format);
  const plain = format === 'jpeg' ? plainJpegSize(bytes, orientation) : undefined;
  const { width, height } = plain ?? (await describePhoto(bytes, format)).upright;
  return { format, width, height, bytes: bytes.length, takenAt, camera, fields };
}
