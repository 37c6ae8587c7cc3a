import type { LookEvent } from '../../core/contract-shapes.ts';
import { focusOfFaces } from '../../core/photos/focus.ts';
import type { FaceFinder } from '../photos/faces/face-finder.ts';
import { declaring, server } from './declared.ts';
import { inParallel } from './in-parallel.ts';
import type { PhotosParts } from './photos.ts';
import { shotFile } from './shot-file.ts';

/** The worker looks at two at a time; a third waits so that neither has to. */
const AT_ONCE = 3;
/** Pixels of the longer side that faces are looked for in. */
const FACES_EDGE = 1600;

export interface PhotosLookParts extends PhotosParts {
  readonly faceFinder: FaceFinder;
}

export function photosLookRouter(parts: PhotosLookParts) {
  const { photos } = server;
  return {
    look: photos.look.handler(({ input, signal }) =>
      declaring(parts.longWork.during(signal, (stop) => look(parts, input, stop))),
    ),
    faces: photos.faces.handler(async ({ input, errors, signal }) => {
      const { session, incoming, photoService, faceFinder } = parts;
      const shot = await shotFile(session.library(), incoming, input.release, input.id);
      if (!shot) throw errors.UNREADABLE_PHOTO({ data: { reason: 'vanished' } });
      // Areas are of the straightened picture, and a face is looked for where nothing hides it.
      const straighten = shot.photo?.work?.straighten;
      const work = { ...(straighten && { straighten }), hidden: [] };
      const shown = { photo: input.id, work };
      const made = await photoService.thumbnail(shot.path, { longEdge: FACES_EDGE, shown }, signal);
      if (made.status === 'failed')
        throw errors.UNREADABLE_PHOTO({ data: { reason: made.reason } });
      const faces = await faceFinder.find(made.jpeg, signal);
      const lively =
        faces.length === 0 && (await photoService.focus({ path: shot.path, ...shown }, signal));
      const focus = lively && lively.status === 'done' ? lively.focus : focusOfFaces(faces);
      return { faces: [...faces], ...(focus && { focus }) };
    }),
  };
}

/** Looks at the wanted photos, or at all: each ends as `look` or `failed`. */
async function* look(
  { session, incoming, photoService }: PhotosLookParts,
  input: { readonly release: string; readonly ids?: readonly string[] | undefined },
  signal: AbortSignal,
): AsyncGenerator<LookEvent, void, void> {
  const library = session.library();
  const { photos } = await library.read(input.release);
  const ids = [...new Set(input.ids ?? [...photos.photos, ...photos.incoming].map(({ id }) => id))];
  const total = ids.length;
  let done = 0;
  const looking = inParallel(ids, AT_ONCE, async (id) => {
    const shot = await shotFile(library, incoming, input.release, id, photos);
    const seen = shot && (await photoService.look(shot.path, signal));
    return { id, seen };
  });
  for await (const { id, seen } of looking) {
    if (signal.aborted) return;
    done += 1;
    if (seen?.status === 'done') yield { type: 'look', done, total, id, look: seen.look };
    else yield { type: 'failed', done, total, id, reason: seen?.reason ?? 'vanished' };
  }
}
