import path from 'node:path';
import type { AppEvent, LibraryState } from '../../core/contract-shapes.ts';
import type { Host } from '../host.ts';
import { type Library, NOT_CHOSEN, openLibrary } from '../library/library.ts';
import { NotReadError } from '../library/problems.ts';
import { createPublisher, type Publisher } from './publisher.ts';

export interface SessionOptions {
  readonly host: Host;
  /** Shown to others who open the same release. */
  readonly user: string;
  readonly computer: string;
  /** Offered at the first start, and made only when somebody says yes. */
  readonly suggestedLibrary: string;
  /** Opened instead of the one used last, for this run only. */
  readonly library?: string;
}

/** The library that is open, if any, and what pages are told about it. */
export interface Session {
  readonly events: Publisher<AppEvent>;
  state(): LibraryState;
  /** @throws NotReadError `missing` before a library was chosen */
  library(): Library;
  /** Opens the library in a folder, or makes one there, and remembers it. */
  open(folder: string): Promise<LibraryState>;
  move(folder: string): Promise<LibraryState>;
  close(): Promise<void>;
}

/** Opens the library that was used last, when there is one. Never fails: a state says what is. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const { host } = options;
  const events = createPublisher<AppEvent>();
  let library: Library | undefined;
  let state: LibraryState = { ...NOT_CHOSEN, folder: options.suggestedLibrary };
  let unsubscribe = () => {};

  const open = (folder: string, create: boolean) =>
    openLibrary(folder, {
      log: host.log,
      computer: options.computer,
      user: options.user,
      cacheFolder: host.cacheFolder,
      create,
    });

  async function use(next: Library, remember = true): Promise<LibraryState> {
    const last = library;
    unsubscribe();
    library = next;
    unsubscribe = next.subscribe((event) => events.publish(event));
    if (remember) host.settings.set({ libraryFolder: next.folder });
    if (last && last !== next) await last.close();
    events.publish({ type: 'library', state: next.state() });
    return next.state();
  }

  const first = options.library ?? host.settings.get().libraryFolder;
  if (first !== undefined) {
    try {
      await use(await open(first, options.library !== undefined), false);
    } catch (error) {
      host.log.warn('library not opened', { error: String(error) });
      state = { ...NOT_CHOSEN, folder: first, state: 'missing' };
    }
  }

  return {
    events,
    state: () => library?.state() ?? state,
    library() {
      if (!library) throw new NotReadError('missing', state.folder);
      return library;
    },
    async open(folder) {
      // A relative folder would mean another one after the next start.
      if (!path.isAbsolute(folder)) throw new NotReadError('missing', folder);
      return use(await open(folder, true));
    },
    async move(folder) {
      if (!library) throw new NotReadError('missing', state.folder);
      const moved = await library.move(folder);
      host.settings.set({ libraryFolder: library.folder });
      return moved;
    },
    async close() {
      unsubscribe();
      await library?.close();
    },
  };
}
