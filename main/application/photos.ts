import path from 'node:path';
import type { AddPhotosEvent, FileSource, PickPhotosEvent } from '../../core/contract-shapes.ts';
import { newId } from '../../core/release/id.ts';
import type { IncomingPhoto, Photo } from '../../core/release/photos.ts';
import type { Host } from '../host.ts';
import { contains } from '../library/contained.ts';
import type { Library } from '../library/library.ts';
import type { PhotoPeeked, PhotoRead, PhotoService } from '../photos/service.ts';
import { declaring, server } from './declared.ts';
import { inParallel } from './in-parallel.ts';
import type { Inbox } from './inbox.ts';
import type { IncomingPaths } from './incoming-paths.ts';
import type { LongWork } from './long-work.ts';
import { photoFiles } from './photo-files.ts';
import type { Session } from './session.ts';

/** Reading is mostly waiting for a card or a share; the worker bounds the rest itself. */
const AT_ONCE = 4;

const EXTENSIONS = ['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'avif', 'gif', 'heic', 'heif'];

export interface PhotosParts {
  readonly session: Session;
  readonly host: Host;
  readonly inbox: Inbox;
  readonly incoming: IncomingPaths;
  readonly longWork: LongWork;
  readonly photoService: PhotoService;
}

export function photosRouter(parts: PhotosParts) {
  const { photos } = server;
  return {
    add: photos.add.handler(({ input, signal }) =>
      parts.longWork.during(signal, (stop) => add(parts, input, stop)),
    ),
    pick: photos.pick.handler(({ input, signal }) =>
      declaring(
        parts.longWork.during(signal, (stop) => pick(parts, parts.session.library(), input, stop)),
      ),
    ),
    choose: photos.choose.handler(async (): Promise<FileSource[]> => {
      const chosen = await parts.host.pickFiles({ title: '', extensions: EXTENSIONS });
      return chosen.map((file) => ({ path: file }));
    }),
  };
}

async function* add(
  { inbox, incoming, photoService }: PhotosParts,
  input: { readonly release: string; readonly sources: readonly FileSource[] },
  signal: AbortSignal,
): AsyncGenerator<AddPhotosEvent, void, void> {
  const paths = await Promise.all(input.sources.map((source) => inbox.pathOf(source)));
  const files = await photoFiles(paths.filter((file) => file !== undefined));
  const total = files.length;
  yield { type: 'progress', done: 0, total };
  let done = 0;
  const reading = inParallel(files, AT_ONCE, async (file) => ({
    file,
    read: await photoService.peek(file, signal),
  }));
  for await (const { file, read } of reading) {
    if (signal.aborted) return;
    done += 1;
    const name = path.basename(file);
    if (read.status === 'failed') {
      yield { type: 'failed', done, total, current: name, name, reason: read.reason };
      continue;
    }
    const photo = incomingPhoto(file, read);
    incoming.add(input.release, photo);
    yield { type: 'read', done, total, current: name, photo };
  }
}

/** A photo that was read, as the desk keeps it before it is picked. */
export function incomingPhoto(
  file: string,
  { photo }: Extract<PhotoPeeked, { status: 'done' }>,
): IncomingPhoto {
  const { width, height, bytes, takenAt, camera } = photo;
  return {
    id: newId(),
    path: file,
    originalName: path.basename(file),
    bytes,
    width,
    height,
    ...(takenAt && { takenAt }),
    ...(camera && { camera }),
  };
}

/** One after the other, so that the picked photos come in the order in which they were chosen. */
async function* pick(
  { host, photoService }: PhotosParts,
  library: Library,
  input: { readonly release: string; readonly incoming: readonly IncomingPhoto[] },
  signal: AbortSignal,
): AsyncGenerator<PickPhotosEvent, void, void> {
  const total = input.incoming.length;
  let done = 0;
  for (const photo of input.incoming) {
    if (signal.aborted) return;
    const read = await photoService.read(photo.path, signal);
    done += 1;
    const { id: incoming, originalName: name } = photo;
    if (read.status === 'failed') {
      yield { type: 'failed', done, total, current: name, incoming, name, reason: read.reason };
      continue;
    }
    const copied = await library.addPhoto(input.release, {
      source: photo.path,
      originalName: name,
    });
    yield {
      type: 'picked',
      done,
      total,
      current: name,
      incoming,
      photo: {
        ...pickedPhoto(name, copied, read),
        ...originOf(host, photo.path),
      },
    };
  }
}

/** Where a photo came from; an upload lies in a folder of this program's own, where nobody looks. */
export function originOf(host: Host, at: string): { readonly origin?: string } {
  return contains(host.cacheFolder, at) ? {} : { origin: at };
}

function pickedPhoto(
  originalName: string,
  copied: { readonly file: string; readonly sha256: string; readonly bytes: number },
  { photo }: Extract<PhotoRead, { status: 'done' }>,
): Photo {
  const { format, width, height, takenAt, camera } = photo;
  return {
    id: newId(),
    file: copied.file,
    originalName,
    sha256: copied.sha256,
    bytes: copied.bytes,
    format,
    width,
    height,
    ...(takenAt && { takenAt }),
    ...(camera && { camera }),
    depicted: [],
    minors: 'unknown',
    aiAltered: 'none',
  };
}
