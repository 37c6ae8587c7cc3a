import type { PhotoJob } from '../protocol.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { openPhoto } from './photo-file.ts';
import { cropFor, cut, decodeWorked } from './picture.ts';
import { sharp } from './sharp.ts';

type FullSizeJob = Extract<PhotoJob, { kind: 'full-size' }>;

/** For editors who crop and print it: all but the original, without halved colours. */
const JPEG = { quality: 92, chromaSubsampling: '4:4:4' } as const;

/**
 * The whole photo as a JPEG with its picture work and the page's crop, for a pack whose original
 * cannot be copied as it is. Upright pixels in sRGB without any metadata: neither the camera's
 * orientation nor its thumbnail is left. Throws a `PhotoError`.
 */
export async function makeFullSize(
  { path, photo, work }: FullSizeJob,
  context: JobContext,
): Promise<{ readonly jpeg: Uint8Array; readonly width: number; readonly height: number }> {
  const file = await openPhoto(path);
  checkCancelled(context.signal);
  const { upright } = file;
  return context.pixels.spend(
    // Straightening holds the picture twice.
    upright.width * upright.height * 2,
    async () => {
      context.onWork();
      checkCancelled(context.signal);
      return context.threads.spend(1, async () => {
        const whole = await decodeWorked(file, upright, { photo, work });
        const { data, ...raw } = await cut(whole, cropFor(work, 'page'));
        checkCancelled(context.signal);
        const jpeg = await sharp(data, { raw }).jpeg(JPEG).toBuffer();
        return { jpeg, width: raw.width, height: raw.height };
      });
    },
    context.onWait,
  );
}
