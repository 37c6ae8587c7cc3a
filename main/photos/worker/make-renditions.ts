import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aroundFocus, cropOf, straightenedSize } from '../../../core/photos/picture-work.ts';
import type { Frame } from '../../../core/release/photos.ts';
import type { Rendition, RenditionPurpose } from '../../export/format.ts';
import type { PhotoJob } from '../protocol.ts';
import { renditionKey } from '../rendition-key.ts';
import { writingFailure } from '../system-failure.ts';
import { rightsXmp } from '../xmp.ts';
import type { Pixels } from './decode.ts';
import { type Encoded, encodePage, encodeSite, encodeSocial, resized } from './encode.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { asPhotoError, PhotoError } from './photo-error.ts';
import { checkUnchanged, openPhoto } from './photo-file.ts';
import { cut, decodeWorked, masterFor } from './picture.ts';
import { pageWidths, type Size, SOCIAL } from './sizes.ts';

type RenditionsJob = Extract<PhotoJob, { kind: 'renditions' }>;

/** Slowest first, so that no core waits at the end for one long AVIF. */
const PAGE_FORMATS = ['avif', 'webp', 'jpeg'] as const;

/**
 * Decodes a photo once to a master as large as its largest rendition, does the picture work on it once, and
 * makes everything from that: half the processor time of a pipeline per file, at the same measured
 * quality.
 *
 * Files are described only after they were written. When one fails, all of the photo's files are
 * removed again. Throws a `PhotoError`.
 */
export async function makeRenditions(
  job: RenditionsJob,
  context: JobContext,
): Promise<readonly Rendition[]> {
  const { master, upright } = await decodeMaster(job, context);
  const xmp = rightsXmp(job.rights);
  const formats = PAGE_FORMATS.filter((format) => job.pageSet?.formats.includes(format) ?? true);
  const written: Rendition[] = [];

  /** Computes one picture on a free thread, then writes it. */
  const add = async (
    purpose: RenditionPurpose,
    format: Rendition['format'],
    encode: () => Promise<Encoded>,
  ): Promise<void> => {
    const { bytes, width, height } = await context.threads.spend(1, async () => {
      checkCancelled(context.signal);
      return encode();
    });
    const key = renditionKey(job.photo, { purpose, format, width });
    written.push({ key, purpose, format, width, height, bytes: bytes.length });
    await write(join(job.staging, key), bytes);
  };

  /** The master as a use shows it. */
  const shownFor = (purpose: RenditionPurpose): Promise<Pixels> =>
    context.threads.spend(1, () => cut(master, partFor(purpose, job, upright)));

  const addPage = async (shown: Pixels, width: number): Promise<void> => {
    const pixels = await context.threads.spend(1, () => resized(shown, width));
    await allSettled(
      formats.map((format) => add('page', format, () => encodePage(pixels, format, xmp))),
    );
  };

  const addAll = async (purpose: RenditionPurpose): Promise<void> => {
    const shown = await shownFor(purpose);
    switch (purpose) {
      case 'page': {
        const widths = pageWidths(shown.width, job.pageSet?.widths).toReversed();
        return allSettled(widths.map((width) => addPage(shown, width)));
      }
      case 'social':
        return add('social', 'jpeg', () => encodeSocial(shown, xmp));
      case 'paper': {
        const width = Math.max(...pageWidths(shown.width));
        const pixels = await context.threads.spend(1, () => resized(shown, width));
        return add('paper', 'jpeg', () => encodePage(pixels, 'jpeg', xmp));
      }
      case 'site':
        return add('site', 'jpeg', () => encodeSite(shown, xmp));
      default:
        return purpose satisfies never;
    }
  };

  try {
    await allSettled([...new Set(job.purposes)].map(addAll));
  } catch (error) {
    await Promise.all(written.map(({ key }) => rm(join(job.staging, key), { force: true })));
    throw asPhotoError(error);
  }
  return written.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What a use shows of the straightened picture; a fixed shape is cut around the focus. */
function partFor(purpose: RenditionPurpose, { work }: RenditionsJob, upright: Size): Frame {
  const crop = cropOf(work, purpose);
  if (purpose !== 'social' || !work?.focus) return crop;
  return aroundFocus(crop, straightenedSize(upright, work), SOCIAL, work.focus);
}

async function decodeMaster(
  { path, photo, work, purposes, pageSet, sha256 }: RenditionsJob,
  context: JobContext,
): Promise<{ readonly master: Pixels; readonly upright: Size }> {
  const file = await openPhoto(path);
  checkUnchanged(file, sha256);
  checkCancelled(context.signal);
  const { upright } = file;
  const size = masterFor(upright, work, purposes, pageSet?.widths);
  const master = await context.pixels.spend(
    upright.width * upright.height,
    () => {
      context.onWork();
      checkCancelled(context.signal);
      return context.threads.spend(1, () => decodeWorked(file, size, { photo, work }));
    },
    context.onWait,
  );
  return { master, upright };
}

/** Waits for all, then throws the first failure: nothing is still being written afterwards. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function write(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new PhotoError(writingFailure(error), String(error));
  }
}
