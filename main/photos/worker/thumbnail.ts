import type { Sharp } from 'sharp';
import { blocksOf } from '../metadata/read.ts';
import type { PhotoJob } from '../protocol.ts';
import { decoding } from './decode.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { LARGEST_PIXELS, lendPhoto, type PhotoFile } from './photo-file.ts';
import { describeHead, readHead } from './photo-head.ts';
import { cropFor, cut, decodeWorked, sizeForEdge } from './picture.ts';
import { sharp } from './sharp.ts';
import { fitted } from './sizes.ts';

type ThumbnailJob = Extract<PhotoJob, { kind: 'thumbnail' }>;

/** JPEG quality for the screen: nobody keeps it, and many are shown at once. */
const QUALITY = 78;

/** An upright sRGB JPEG for the screen, free of metadata. Throws a `PhotoError`. */
export async function makeThumbnail(job: ThumbnailJob, context: JobContext): Promise<Uint8Array> {
  // The camera's own small picture shows what was hidden.
  const embedded = job.embedded && !job.work;
  const atOnce = embedded && (await thumbnailOfHead(job));
  if (atOnce) return atOnce;
  return lendPhoto(job.path, async (file) => {
    checkCancelled(context.signal);
    const ofWhole = embedded && (await embeddedThumbnail(file, job.longEdge));
    return ofWhole || thumbnailOf(file, job, context);
  });
}

async function thumbnailOf(
  file: PhotoFile,
  { work, use, photo = '', longEdge }: ThumbnailJob,
  context: JobContext,
): Promise<Uint8Array> {
  const { width, height } = file.upright;
  // Takes no thread from the renditions' budget: it would stand in line behind a whole export.
  return context.pixels.spend(
    width * height,
    async () => {
      context.onWork();
      checkCancelled(context.signal);
      const size = sizeForEdge(file.upright, work, use, longEdge);
      // Most photos have no work of their own; pixels in between would cost them a tenth.
      if (!work && !use && file.format !== 'heic') return toJpeg(decoding(file, size));
      const whole = await decodeWorked(file, size, { photo, work });
      const { data, ...raw } = await cut(whole, cropFor(work, use));
      return toJpeg(sharp(data, { raw }));
    },
    context.onWait,
  );
}

/** Tables of its own would make it a twentieth smaller and cost a fifth of the encoding. */
const toJpeg = (picture: Sharp) =>
  picture.jpeg({ quality: QUALITY, optimiseCoding: false }).toBuffer();

/** The same from the first bytes of a large JPEG alone. */
async function thumbnailOfHead(job: ThumbnailJob): Promise<Uint8Array | undefined> {
  const head = await readHead(job.path);
  const described = head && (await describeHead(head, LARGEST_PIXELS).catch(() => undefined));
  return described && embeddedThumbnail(described, job.longEdge);
}

/**
 * The small picture that the camera put into the metadata, turned upright and cut to the photo's
 * own shape (cameras pad it with black to 4:3). Undefined when there is none that can be used.
 */
async function embeddedThumbnail(
  {
    bytes,
    format,
    orientation,
    upright,
  }: Pick<PhotoFile, 'bytes' | 'format' | 'orientation' | 'upright'>,
  longEdge: number,
): Promise<Uint8Array | undefined> {
  if (format !== 'jpeg' && format !== 'tiff') return undefined;
  const image = blocksOf(bytes, format).exif?.first.next?.thumbnail;
  if (!image) return undefined;
  try {
    const small = sharp(image, {
      limitInputPixels: 4_000_000,
      failOn: 'error',
    });
    const { data, info } = await turned(small, orientation)
      .jpeg({ quality: 95 })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = fitted(
      upright,
      Math.min(longEdge, Math.max(info.width, info.height)),
    );
    return await toJpeg(sharp(data).resize({ width, height, fit: 'cover' }));
  } catch {
    return undefined;
  }
}

/**
 * Applies the photo's orientation (EXIF 2.32 §4.6.4) to its thumbnail, which has none of its own.
 * sharp mirrors before it rotates, in whatever order it is told.
 */
function turned(pipeline: Sharp, orientation: number): Sharp {
  switch (orientation) {
    case 2:
      return pipeline.flop();
    case 3:
      return pipeline.rotate(180);
    case 4:
      return pipeline.flip();
    case 5:
      return pipeline.flip().rotate(90);
    case 6:
      return pipeline.rotate(90);
    case 7:
      return pipeline.flip().rotate(270);
    case 8:
      return pipeline.rotate(270);
    default:
      return pipeline;
  }
}
