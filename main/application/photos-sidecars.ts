import path from 'node:path';
import { fieldsOf } from '../../core/captions/photo-words.ts';
import type { SidecarsEvent } from '../../core/contract-shapes.ts';
import type { Cards, Office } from '../../core/release/cards.ts';
import type { Language } from '../../core/release/language.ts';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import {
  type IncomingPhoto,
  type Photo,
  type Photos,
  photoSchema,
} from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { cardsIn } from '../library/card-files.ts';
import { contains } from '../library/contained.ts';
import { NotWrittenError } from '../library/problems.ts';
import { createWriter } from '../library/writer.ts';
import { MetadataError } from '../photos/metadata/metadata-error.ts';
import { sidecarOf } from '../photos/metadata/sidecar.ts';
import type { PhotoService } from '../photos/service.ts';
import { declaring, server } from './declared.ts';
import type { PhotosParts } from './photos.ts';

export function photosSidecarsRouter(parts: PhotosParts) {
  const { photos } = server;
  return {
    sidecars: photos.sidecars.handler(({ input, signal }) =>
      declaring(parts.longWork.during(signal, (stop) => sidecars(parts, input, stop))),
    ),
  };
}

interface Source {
  readonly release: Release;
  readonly clocks: Photos['clocks'];
  readonly office: Office;
  readonly cards: Cards;
  readonly languages: readonly Language[];
  /** Nothing is written in these: the library, and this program's own copies of uploads. */
  readonly ours: readonly string[];
  readonly photoService: PhotoService;
}

/** One after the other: two photos of a pair (raw and JPEG) may share a sidecar. */
async function* sidecars(
  { session, host, photoService }: PhotosParts,
  input: {
    readonly release: string;
    readonly ids: readonly string[];
    readonly languages: readonly Language[];
  },
  signal: AbortSignal,
): AsyncGenerator<SidecarsEvent, void, void> {
  const library = session.library();
  const { release, photos } = await library.read(input.release);
  const files = await library.cards();
  const source: Source = {
    release,
    clocks: photos.clocks,
    office: files.office,
    cards: cardsIn(files),
    languages: input.languages,
    ours: [library.folder, host.cacheFolder],
    photoService,
  };
  const total = input.ids.length;
  let done = 0;
  for (const id of input.ids) {
    if (signal.aborted) return;
    const picked = photos.photos.find((photo) => photo.id === id);
    const incoming = photos.incoming.find((photo) => photo.id === id);
    const shot = picked ? { photo: picked, at: picked.origin } : incoming && unpicked(incoming);
    const written = shot ? await write(shot.photo, shot.at, source) : 'vanished';
    done += 1;
    const progress = { done, total, id, ...(shot && { current: shot.photo.originalName }) };
    if (typeof written === 'string') yield { type: 'failed', ...progress, reason: written };
    else yield { type: 'written', ...progress, path: written.path };
  }
}

/** A shot that nobody has described yet still gets what is true of all: event, office, rights. */
function unpicked({ id, path: at, originalName, bytes, takenAt }: IncomingPhoto) {
  const size = { width: 1, height: 1 };
  const known = { id, originalName, bytes, takenAt, ...size, file: '', sha256: '', format: '' };
  return { photo: photoSchema.parse(known), at };
}

/**
 * The sidecar beside one original; a photo that came through a browser has none (`at` is
 * undefined). An original of a picked photo must still be the same bytes: another picture of that
 * name would get words that are not about it.
 */
async function write(
  photo: Photo,
  at: string | undefined,
  { release, clocks, office, cards, languages, ours, photoService }: Source,
): Promise<{ readonly path: string } | PhotoFailure> {
  if (at === undefined || !path.isAbsolute(at) || ours.some((folder) => contains(folder, at)))
    return 'unwritable';
  const read = await photoService.read(at);
  if (read.status === 'failed') return read.reason;
  if (photo.sha256 !== '' && read.photo.sha256 !== photo.sha256) return 'changed';
  const sidecar = path.join(path.dirname(at), `${path.parse(at).name}.xmp`);
  const fields = fieldsOf(photo, release, office, cards, languages, clocks);
  try {
    await createWriter().update(sidecar, async (found) => ({
      content: sidecarOf(found, fields, languages),
      result: undefined,
    }));
    return { path: sidecar };
  } catch (error) {
    if (error instanceof MetadataError) {
      return error.reason === 'mismatch' ? 'unverified' : 'damaged';
    }
    if (error instanceof NotWrittenError) {
      return error.reason === 'disk-full' ? 'disk-full' : 'unwritable';
    }
    throw error;
  }
}
