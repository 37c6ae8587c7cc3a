import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_ENDINGS } from '../../../core/captions/file-endings.ts';
import { changesPixels } from '../../../core/photos/picture-work.ts';
import { MetadataError } from '../metadata/metadata-error.ts';
import { writeMetadata } from '../metadata/write.ts';
import type { PhotoCopy, PhotoFormat, PhotoJob } from '../protocol.ts';
import { writingFailure } from '../system-failure.ts';
import { makeFullSize } from './full-size.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { PhotoError } from './photo-error.ts';
import { readPhoto } from './photo-file.ts';

type CopyJob = Extract<PhotoJob, { kind: 'copy' }>;

interface Copied {
  readonly bytes: Buffer;
  readonly format: PhotoFormat;
}

/**
 * Writes a captioned copy at full size into the staging folder and forces it to the disk. The
 * pixels are the original's own bytes unless something is cut or hidden; then, and where the
 * container has no safe place for words, it is encoded once as a JPEG.
 *
 * Throws a `PhotoError`: those of reading; `changed` when the original is not the one that was
 * picked; `unverified` when what was read back is not what was written; `disk-full`, `unwritable`.
 */
export async function copyPhoto(job: CopyJob, context: JobContext): Promise<PhotoCopy> {
  const file = await readPhoto(job.path);
  checkCancelled(context.signal);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  if (job.sha256 !== undefined && sha256 !== job.sha256) throw new PhotoError('changed');
  const copy = changesPixels(job.work) ? undefined : captionedOrNot(file, job);
  const made = copy ?? captioned(await encoded(job, context), job);
  checkCancelled(context.signal);
  const key = `${job.photo}-copy.${FILE_ENDINGS[made.format]}`;
  await write(join(job.staging, key), made.bytes);
  return { key, format: made.format, bytes: made.bytes.length };
}

async function encoded(job: CopyJob, context: JobContext): Promise<Copied> {
  const { path, photo, work } = job;
  const { jpeg } = await makeFullSize({ kind: 'full-size', path, photo, work }, context);
  return { bytes: Buffer.from(jpeg), format: 'jpeg' };
}

/** Undefined where the container has no safe place for words. */
function captionedOrNot(from: Copied, job: CopyJob): Copied | undefined {
  try {
    return captioned(from, job);
  } catch (error) {
    if (error instanceof PhotoError && error.reason === 'unsupported') return undefined;
    throw error;
  }
}

function captioned(from: Copied, job: CopyJob): Copied {
  const { rights, shortCredit, keepCamera, keepPosition, originalName } = job;
  try {
    const bytes = writeMetadata(from.bytes, from.format, rights.fields, {
      languages: rights.languages,
      ...(shortCredit && { shortCredit }),
      ...(originalName && { originalName }),
      keepCamera,
      keepPosition,
    });
    return { ...from, bytes };
  } catch (error) {
    if (!(error instanceof MetadataError)) throw error;
    throw new PhotoError(failureOf(error), error.detail ?? error.reason);
  }
}

function failureOf({ reason }: MetadataError): PhotoError['reason'] {
  switch (reason) {
    case 'no-picture':
      return 'damaged';
    case 'unsupported':
      return 'unsupported';
    case 'too-large':
    case 'mismatch':
      return 'unverified';
    default:
      return reason satisfies never;
  }
}

/** Whole or not at all: what could not be finished is taken away again. */
async function write(path: string, bytes: Buffer): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    // A worker that died before may have left a part of it.
    handle = await open(path, 'w');
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await handle?.close().catch(() => undefined);
    handle = undefined;
    await rm(path, { force: true });
    throw new PhotoError(writingFailure(error), String(error));
  } finally {
    await handle?.close();
  }
}
