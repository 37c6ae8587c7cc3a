import path from 'node:path';
import type { FileSource, OriginalsEvent, ReplacedEvent } from '../../core/contract-shapes.ts';
import { type Candidate, type Likeness, likelyOriginals } from '../../core/photos/originals.ts';
import type { IncomingPhoto, Look, Photo } from '../../core/release/photos.ts';
import type { Library } from '../library/library.ts';
import type { PhotoService } from '../photos/service.ts';
import { declaring, server } from './declared.ts';
import { inParallel } from './in-parallel.ts';
import { photoFiles } from './photo-files.ts';
import { incomingPhoto, originOf, type PhotosParts } from './photos.ts';
import { shotFile } from './shot-file.ts';

const AT_ONCE = 3;
/** Of so many that look alike the pixels are compared: a burst is seldom longer. */
const COMPARED = 12;

export function photosOriginalsRouter(parts: PhotosParts) {
  const { photos } = server;
  return {
    findOriginals: photos.findOriginals.handler(({ input, signal }) =>
      declaring(parts.longWork.during(signal, (stop) => findOriginals(parts, input, stop))),
    ),
    replace: photos.replace.handler(({ input, signal }) =>
      declaring(
        parts.longWork.during(signal, (stop) =>
          replace(parts, parts.session.library(), input, stop),
        ),
      ),
    ),
  };
}

/**
 * Looks at every file below the sources and names, for each messenger copy of the release, the
 * original that looks most like it. What cannot be read gets a line of its own.
 */
async function* findOriginals(
  { session, inbox, incoming, photoService }: PhotosParts,
  input: { readonly release: string; readonly sources: readonly FileSource[] },
  signal: AbortSignal,
): AsyncGenerator<OriginalsEvent, void, void> {
  const library = session.library();
  const { photos } = await library.read(input.release);
  const places = await Promise.all(input.sources.map((source) => inbox.pathOf(source)));
  const files = await photoFiles(places.filter((at) => at !== undefined));
  const total = photos.photos.length + files.length;
  let done = 0;
  yield { type: 'progress', done, total };

  const copies: Copy[] = [];
  const looking = inParallel(photos.photos, AT_ONCE, async (photo) => {
    const shot = await shotFile(library, incoming, input.release, photo.id, photos);
    const seen = shot && (await photoService.look(shot.path, signal));
    const look = seen?.status === 'done' ? seen.look : undefined;
    return { photo, path: shot?.path ?? '', look };
  });
  for await (const { photo, path: at, look } of looking) {
    if (signal.aborted) return;
    done += 1;
    if (look?.recompressed) copies.push({ ...sizeOf(photo), dhash: look.dhash, photo, path: at });
    yield { type: 'progress', done, total, current: photo.originalName };
  }

  const originals: Original[] = [];
  for await (const seen of inParallel(files, AT_ONCE, (at) => readShot(photoService, at, signal))) {
    if (signal.aborted) return;
    done += 1;
    const name = path.basename(seen.at);
    if (seen.status === 'failed') {
      yield { type: 'failed', done, total, current: name, name, reason: seen.reason };
      continue;
    }
    const { original, look } = seen;
    originals.push({ ...sizeOf(original), dhash: look.dhash, original });
    yield { type: 'progress', done, total, current: name };
  }

  for (const copy of copies) {
    if (signal.aborted) return;
    const likely = likelyOriginals(copy, originals);
    const best = await mostAlike(photoService, copy, likely.slice(0, COMPARED), signal);
    if (!best) continue;
    const { original } = best.candidate;
    incoming.add(input.release, original);
    yield {
      type: 'found',
      done,
      total,
      photo: copy.photo.id,
      original,
      distance: best.distance,
    };
  }
}

interface Copy extends Candidate {
  readonly photo: Photo;
  readonly path: string;
}

interface Original extends Candidate {
  readonly original: IncomingPhoto;
}

/** The shots of a burst have one look: their pixels tell which of them it is. */
async function mostAlike(
  photoService: PhotoService,
  copy: Copy,
  likely: readonly Likeness<Original>[],
  signal: AbortSignal,
): Promise<Likeness<Original> | undefined> {
  if (likely.length < 2) return likely[0];
  const compared = await Promise.all(
    likely.map(async (likeness) => {
      const at = likeness.candidate.original.path;
      const result = await photoService.compare(copy.path, at, signal);
      const difference = result.status === 'done' ? result.difference : Number.POSITIVE_INFINITY;
      return { likeness, difference };
    }),
  );
  return compared.toSorted((a, b) => a.difference - b.difference)[0]?.likeness;
}

type ShotRead =
  | {
      readonly status: 'done';
      readonly at: string;
      readonly original: IncomingPhoto;
      readonly format: string;
      readonly look: Look;
    }
  | { readonly status: 'failed'; readonly at: string; readonly reason: string };

async function readShot(
  photoService: PhotoService,
  at: string,
  signal: AbortSignal,
): Promise<ShotRead> {
  const read = await photoService.peek(at, signal);
  if (read.status === 'failed') return { status: 'failed', at, reason: read.reason };
  const seen = await photoService.look(at, signal);
  if (seen.status === 'failed') return { status: 'failed', at, reason: seen.reason };
  const original = { ...incomingPhoto(at, read), look: seen.look };
  return { status: 'done', at, original, format: read.photo.format, look: seen.look };
}

function sizeOf({ width = 0, height = 0 }: { readonly width?: number; readonly height?: number }) {
  return { width, height };
}

/**
 * Copies originals into the release, one after the other. The copy that stood there keeps its
 * file, so that the exchange can be undone; what belongs to a new file comes back per photo.
 */
async function* replace(
  { photoService, host }: PhotosParts,
  library: Library,
  input: {
    readonly release: string;
    readonly pairs: readonly { readonly photo: string; readonly original: IncomingPhoto }[];
  },
  signal: AbortSignal,
): AsyncGenerator<ReplacedEvent, void, void> {
  const total = input.pairs.length;
  let done = 0;
  for (const { photo: id, original } of input.pairs) {
    if (signal.aborted) return;
    const { originalName } = original;
    const seen = await readShot(photoService, original.path, signal);
    done += 1;
    if (seen.status === 'failed') {
      yield { type: 'failed', done, total, current: originalName, id, reason: seen.reason };
      continue;
    }
    const { format, look } = seen;
    const { width = 0, height = 0, takenAt, camera } = seen.original;
    const copied = await library.addPhoto(input.release, { source: original.path, originalName });
    const facts = { originalName, format, width, height, takenAt, camera, look };
    const file = { ...copied, ...facts, ...originOf(host, original.path) };
    yield { type: 'replaced', done, total, current: originalName, id, file };
  }
}
