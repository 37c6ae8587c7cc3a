// What the other programs do with the same photos, in two processes at a time as ours has two
// lanes: vipsthumbnail and ImageMagick, each with one thread of its own, as two processes fill two
// cores. And the bare operations in one process, for processor time.
import { execFile, spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Five widths in two formats: ten renditions a photo. */
export const WIDTHS = [1600, 960, 640, 480, 320];
export const FORMATS = ['jpeg', 'webp'];
const ENDINGS = { jpeg: 'jpg', webp: 'webp' };
/** Quality 80 and 78, effort 4, progressive with its own tables, as ours; no metadata. */
const VIPS = { jpeg: 'Q=80,optimize_coding,interlace,strip', webp: 'Q=78,effort=4,strip' };

/** Whether a program can be started at all. */
export async function isThere(program, args = ['--version']) {
  return run(program, args).then(
    () => true,
    () => false,
  );
}

/** Starts a program and resolves when it ended; fails when it failed. */
function ended(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program}: ${code}`)),
    );
  });
}

/** Photos dealt to two lanes. */
function lanes(photos) {
  return [0, 1].map((lane) => photos.filter((_, index) => index % 2 === lane));
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Ten calls over all photos of a lane, as it makes one size and format a call. */
export function vipsRenditions(photos, out) {
  return seconds(() =>
    Promise.all(
      lanes(photos).map(async (lane) => {
        for (const width of WIDTHS) {
          for (const format of FORMATS) {
            const to = join(out, `%s-${width}.${ENDINGS[format]}[${VIPS[format]}]`);
            const args = [...lane, '--size', `${width}x>`, '-o', to];
            await ended('vipsthumbnail', args, { VIPS_CONCURRENCY: '1' });
          }
        }
      }),
    ),
  );
}

/** One call a photo, decoded once, a clone per file. */
export function magickRenditions(photos, out) {
  return seconds(() =>
    Promise.all(
      lanes(photos).map(async (lane) => {
        for (const photo of lane) {
          const name = join(out, basename(photo, '.jpg'));
          const clones = WIDTHS.flatMap((width) => [
            ...['(', '+clone', '-resize', `${width}x>`],
            ...['-quality', '80', '-interlace', 'JPEG', '-write', `${name}-${width}.jpg`],
            ...['-quality', '78', '-define', 'webp:method=4', '-write', `${name}-${width}.webp`],
            ...['+delete', ')'],
          ]);
          const args = [photo, '-auto-orient', '-strip', ...clones, 'null:'];
          await ended('convert', args, { MAGICK_THREAD_LIMIT: '1' });
        }
      }),
    ),
  );
}

/** 320 pixels of the longer side, one call over all photos of a lane. */
export function vipsThumbnails(photos, out) {
  return seconds(() =>
    Promise.all(
      lanes(photos).map((lane) =>
        ended(
          'vipsthumbnail',
          [...lane, '--size', '320x320', '-o', join(out, '%s.jpg[Q=78,strip]')],
          { VIPS_CONCURRENCY: '1' },
        ),
      ),
    ),
  );
}
