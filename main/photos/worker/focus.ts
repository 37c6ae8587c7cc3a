import type { Point } from '../../../core/release/photos.ts';
import type { PhotoJob } from '../protocol.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { openPhoto } from './photo-file.ts';
import { decodeWorked } from './picture.ts';
import { sharp } from './sharp.ts';
import { fitted } from './sizes.ts';

type FocusJob = Extract<PhotoJob, { kind: 'focus' }>;

/** Pixels of the longer side: what draws the eye is no detail. */
const EDGE = 480;

/**
 * Where a picture is liveliest (edges, colours, skin tones), as a point of the straightened
 * picture. The same is used where a shape has to be cut and nobody set a focus. Throws a
 * `PhotoError`.
 */
export async function liveliestPoint(
  { path, photo, work }: FocusJob,
  context: JobContext,
): Promise<Point> {
  const file = await openPhoto(path);
  checkCancelled(context.signal);
  const { upright } = file;
  return context.pixels.spend(
    upright.width * upright.height,
    async () => {
      context.onWork();
      checkCancelled(context.signal);
      const { data, ...raw } = await decodeWorked(file, fitted(upright, EDGE), { photo, work });
      const { width, height } = raw;
      // Of the same width, so that it is not made smaller before it is looked at.
      const { info } = await sharp(data, { raw })
        .resize({
          width,
          height: Math.max(1, Math.round(height / 2)),
          fit: 'cover',
          position: sharp.strategy.attention,
        })
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { attentionX = width / 2, attentionY = height / 2 } = info;
      return { x: Math.min(1, attentionX / width), y: Math.min(1, attentionY / height) };
    },
    context.onWait,
  );
}
