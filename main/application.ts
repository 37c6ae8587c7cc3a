import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type AppOptions, appRouter } from './application/app.ts';
import { captionsRouter } from './application/captions.ts';
import { cardsRouter } from './application/cards.ts';
import { server } from './application/declared.ts';
import { documentsRouter } from './application/documents.ts';
import { draftsRouter } from './application/drafts.ts';
import { exportsRouter } from './application/exports.ts';
import { createFlushing } from './application/flushing.ts';
import { createInbox } from './application/inbox.ts';
import { createIncomingPaths } from './application/incoming-paths.ts';
import { libraryRouter } from './application/library.ts';
import { createLongWork } from './application/long-work.ts';
import { createOutbox } from './application/outbox.ts';
import { photosRouter } from './application/photos.ts';
import { photosFoundRouter } from './application/photos-found.ts';
import { photosLookRouter } from './application/photos-look.ts';
import { photosOriginalsRouter } from './application/photos-originals.ts';
import { photosSidecarsRouter } from './application/photos-sidecars.ts';
import { releasesRouter } from './application/releases.ts';
import { createSession, type Session, type SessionOptions } from './application/session.ts';
import { settingsRouter } from './application/settings.ts';
import { spellingRouter } from './application/spelling.ts';
import { createWriter } from './library/writer.ts';
import { createPages } from './pages.ts';
import { createFaceFinder } from './photos/faces/face-finder.ts';
import { createPhotoService } from './photos/service.ts';

export interface ApplicationOptions extends SessionOptions, AppOptions {
  /** The samples lie below it. */
  readonly assetsFolder: string;
  /** The built renderer. */
  readonly rendererFolder: string;
}

/** The contract's implementation, ready to be served over any transport. */
export type AppRouter = ReturnType<typeof routerOf>;

/** The application: the same in every host. */
export interface Application {
  readonly router: AppRouter;
  /** Pages, pictures, uploads and downloads. Who may ask is the host's to decide. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Sends a command of the native menu to the open pages. */
  command(command: string): void;
  readonly session: Session;
  /** Lets the open pages save; everything goes on. */
  flush(): Promise<void>;
  /** Lets the open pages save, then ends everything. Safe to call twice. */
  close(): Promise<void>;
}

export async function createApplication(options: ApplicationOptions): Promise<Application> {
  const { host } = options;
  const writer = createWriter();
  const photoService = createPhotoService({
    spawn: () => host.spawnWorker('photos'),
    log: host.log,
    cacheFolder: host.cacheFolder,
    writer: async (file, bytes) => {
      await mkdir(path.dirname(file), { recursive: true });
      await writer.write(file, bytes);
    },
  });
  const faceFinder = createFaceFinder({
    spawn: () => host.spawnWorker('faces'),
    log: host.log,
  });
  const session = await createSession(options);
  const inbox = createInbox(host.cacheFolder);
  const outbox = createOutbox(host.cacheFolder);
  const incoming = createIncomingPaths(session);
  const flushing = createFlushing(session);
  const longWork = createLongWork();
  const parts = { session, host, inbox, outbox, incoming, longWork, photoService, faceFinder };
  void Promise.allSettled([inbox.sweep(), outbox.sweep()]);

  let closing: Promise<void> | undefined;
  const close = async () => {
    await flushing.flush();
    await longWork.end();
    await session.close();
    await photoService.close();
    faceFinder.close();
    await writer.idle();
  };
  return {
    router: routerOf({ ...parts, flushing, options }),
    fetch: createPages({ ...parts, rendererFolder: options.rendererFolder, log: host.log }),
    command: (command) => session.events.publish({ type: 'command', command }),
    session,
    flush: () => flushing.flush(),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

type Parts = Parameters<typeof photosLookRouter>[0] &
  Parameters<typeof exportsRouter>[0] & {
    readonly flushing: ReturnType<typeof createFlushing>;
    readonly options: ApplicationOptions;
  };

function routerOf(parts: Parts) {
  const { session, host, options } = parts;
  return server.router({
    app: appRouter(session, host, parts.flushing, options),
    settings: settingsRouter(session, host.settings),
    library: libraryRouter(session, host, options.assetsFolder),
    cards: cardsRouter(session, parts.inbox, parts.photoService),
    releases: releasesRouter(session, host.settings),
    photos: {
      ...photosRouter(parts),
      ...photosLookRouter(parts),
      ...photosOriginalsRouter(parts),
      ...photosFoundRouter(parts),
      ...photosSidecarsRouter(parts),
    },
    captions: captionsRouter(session),
    drafts: draftsRouter(session),
    spelling: spellingRouter(session),
    documents: documentsRouter(parts),
    exports: exportsRouter(parts),
  });
}
