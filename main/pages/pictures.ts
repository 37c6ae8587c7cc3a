import type { Hono } from 'hono';
import { workStamp } from '../../core/addresses.ts';
import { pictureUseSchema } from '../../core/release/photos.ts';
import type { IncomingPaths } from '../application/incoming-paths.ts';
import type { Session } from '../application/session.ts';
import { logoPath } from '../library/logo.ts';
import type { PhotoService, ThumbnailOptions } from '../photos/service.ts';
import { FOREVER } from './policy.ts';

export interface PicturesParts {
  readonly session: Session;
  readonly photoService: PhotoService;
  readonly incoming: IncomingPaths;
}

/**
 * A photo on a card, in a folder or in a library that others see may be written again; after that
 * time the page asks whether its thumbnail is still that of the file.
 */
const SOON = 'private, max-age=10';
const NEVER = 'no-store';

/** Pixels of the long edge: a photo at its full size, to look at one to one. */
const LARGEST_EDGE = 12_000;
/** Pixels of the long edge up to which the camera's own picture will do. */
const EMBEDDED_EDGE = 160;

interface Asked {
  readonly at: string | undefined;
  readonly edge: string | undefined;
  readonly cache: string;
  readonly embedded?: boolean;
  readonly shown?: ThumbnailOptions['shown'];
  /** What the page has of it: `If-None-Match`. */
  readonly known?: string | undefined;
}

/** The addresses of pictures: photos of a release, incoming ones, the logo. See `core/addresses.ts`. */
export function addPictures(app: Hono, { session, photoService, incoming }: PicturesParts): void {
  async function picture({ at, edge, cache, embedded, shown, known }: Asked): Promise<Response> {
    if (at === undefined) return new Response('', { status: 404 });
    const longEdge = Math.min(LARGEST_EDGE, Math.max(16, Math.round(Number(edge) || 320)));
    const made = await photoService.thumbnail(at, {
      longEdge,
      embedded: embedded || longEdge <= EMBEDDED_EDGE,
      ...(shown && { shown }),
    });
    if (made.status === 'failed') return new Response(made.reason, { status: 404 });
    const headers = { 'cache-control': cache, etag: `"${made.stamp}"` };
    if (cache !== NEVER && known === headers.etag)
      return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(made.jpeg), {
      headers: { ...headers, 'content-type': 'image/jpeg' },
    });
  }

  app.get('/photo/:release/:file', async (context) => {
    const { release, file } = context.req.param();
    const { edge, embedded, work: stamp, use: asked } = context.req.query();
    const at = await session.library().photoPath(release, file);
    const known = context.req.header('if-none-match');
    if (asked === undefined) {
      return picture({ at, edge, cache: SOON, embedded: embedded === '1', known });
    }
    const use = pictureUseSchema.safeParse(asked);
    const { photos } = await session.library().read(release);
    const photo = photos.photos.find((candidate) => candidate.file === file);
    if (!use.success || !photo) return new Response('', { status: 404 });
    // Another stamp asks for work that is not saved yet, or no longer.
    const cache = stamp === workStamp(photo.work) ? SOON : NEVER;
    const shown = { photo: photo.id, work: photo.work, use: use.data };
    return picture({ at, edge, cache, shown, known });
  });

  app.get('/incoming/:release/:id', async (context) => {
    const { release, id } = context.req.param();
    const { edge, embedded } = context.req.query();
    const at = await incoming.pathOf(release, id);
    const known = context.req.header('if-none-match');
    return picture({ at, edge, cache: SOON, embedded: embedded === '1', known });
  });

  app.get('/logo/:file', async (context) => {
    const at = await logoPath(session.library().folder, context.req.param('file'));
    return picture({ at, edge: '320', cache: FOREVER });
  });
}
