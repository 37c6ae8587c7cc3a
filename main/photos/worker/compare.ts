import type { PhotoJob } from '../protocol.ts';
import { decode } from './decode.ts';
import { checkCancelled, type JobContext } from './job.ts';
import { openPhoto, type PhotoFile } from './photo-file.ts';
import { fitted, type Size } from './sizes.ts';

type CompareJob = Extract<PhotoJob, { kind: 'compare' }>;

/** Pixels of the longer side: a hand that moved shows, compression does not. */
const EDGE = 160;

/**
 * How far two pictures of one scene differ, as the mean over all pixels and channels, 0 to 255:
 * tells apart the shots of a burst, whose hashes are equal. Throws a `PhotoError`.
 */
export async function compare({ path, other }: CompareJob, context: JobContext): Promise<number> {
  const [one, two] = [await openPhoto(path), await openPhoto(other)];
  checkCancelled(context.signal);
  const size = fitted(one.upright, EDGE);
  const a = await small(one, size, context);
  const b = await small(two, size, context);
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum / Math.max(1, a.length);
}

function small(file: PhotoFile, size: Size, context: JobContext): Promise<Buffer> {
  const { width, height } = file.upright;
  return context.pixels.spend(
    width * height,
    async () => {
      context.onWork();
      checkCancelled(context.signal);
      return (await decode(file, size)).data;
    },
    context.onWait,
  );
}
