import { join, resolve } from 'node:path';
import type { CardsChange } from '../../core/cards/kinds.ts';
import type { CardUse, UsesQuery } from '../../core/cards/uses.ts';
import type {
  ExportRecord,
  Journal,
  LibraryState,
  OpenedRelease,
  ReleaseSummary,
  Version,
} from '../../core/contract-shapes.ts';
import type { CaptionBook } from '../../core/release/caption-book.ts';
import type { Office, People, Person, Place, Places } from '../../core/release/cards.ts';
import type { DraftBook } from '../../core/release/draft-book.ts';
import { duplicateRelease } from '../../core/release/duplicate.ts';
import { newRelease } from '../../core/release/new-release.ts';
import type { Photos } from '../../core/release/photos.ts';
import { RELEASE_SCHEMA, type Release, releaseSchema } from '../../core/release/release.ts';
import type { Status } from '../../core/release/types.ts';
import type { DictionaryChange, OfficeDictionary } from '../../core/spelling/dictionary.ts';
import type { Log } from '../host.ts';
import type { CardFiles } from './card-files.ts';
import { cardUses } from './card-uses.ts';
import type { LibraryEvent } from './events.ts';
import { addLogo, type LogoFormat } from './logo.ts';
import { copyLibrary } from './move.ts';
import { isLibrary } from './presence.ts';
import { NotWrittenError } from './problems.ts';
import type { FolderSave } from './release-folder.ts';
import { addSamples } from './samples.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { type Copied, createWriter, type Writer } from './writer.ts';

export interface LibraryOptions {
  readonly log: Log;
  readonly writer?: Writer;
  readonly clock?: () => Date;
  /** Shown to others who open the same release. */
  readonly computer: string;
  readonly user: string;
  /** Makes the library when the folder holds none. Without it a folder that is away is `missing`. */
  readonly create?: boolean;
  /** Outside of the library, on this computer: makes the start fast. */
  readonly cacheFolder?: string;
  /** How often the folder is looked at for changes from outside, in milliseconds; 0 never. */
  readonly lookEvery?: number;
}

/**
 * A library: a folder with releases and the office's cards. All writing calls throw
 * `NotWrittenError`, saves also `ConflictError`, all reading of one document `NotReadError`.
 */
export interface Library {
  /** Where it lies now: `move` changes it. */
  readonly folder: string;
  state(): LibraryState;
  /** Calls `listener` for each event until the returned function is called. */
  subscribe(listener: (event: LibraryEvent) => void): () => void;
  /** Looks at the folder now, for changes from outside and for a share that came back. */
  look(): Promise<void>;
  /** Gives back all leases, waits for the last write and stops watching. */
  close(): Promise<void>;

  /** All releases, those in the trash too (`trashedAt`), newest first. */
  list(): readonly ReleaseSummary[];
  summary(id: string): ReleaseSummary | undefined;
  /** Ids of the releases that have all words of the query, best first; none for an empty query. */
  search(query: string): readonly string[];

  create(release: Partial<Release>): Promise<ReleaseSummary>;
  duplicate(id: string): Promise<ReleaseSummary>;
  setStatus(id: string, status: Status): Promise<ReleaseSummary>;
  trash(id: string): Promise<ReleaseSummary>;
  restore(id: string): Promise<ReleaseSummary>;
  /** Deletes the folders of all releases in the trash for good. */
  emptyTrash(): Promise<{ readonly deleted: number }>;

  /** Reads without taking the lease: for exports, previews and the command line. */
  read(id: string): Promise<StoredRelease>;
  /** Opens for editing and takes the lease, unless somebody else holds it. */
  openRelease(id: string): Promise<OpenedRelease>;
  /** Gives the lease back; what was written since the last version becomes one. */
  closeRelease(id: string): Promise<void>;
  save(id: string, save: FolderSave<Release>): Promise<{ revision: number; updatedAt: string }>;
  savePhotos(id: string, save: FolderSave<Photos>): Promise<{ revision: number }>;
  saveJournal(id: string, journal: Journal): Promise<void>;

  history(id: string): Promise<readonly Version[]>;
  version(id: string, name: string): Promise<StoredRelease>;
  restoreVersion(id: string, name: string): Promise<OpenedRelease>;
  /** Puts the newest good version in the place of a file that cannot be read. */
  recover(folder: string): Promise<LibraryState>;

  /** The absolute path of a release's folder. Throws `NotReadError` (`missing`). */
  releaseFolder(id: string): string;
  /** The absolute path of a picked photo's original; `file` is a name, never a path. */
  photoPath(id: string, file: string): Promise<string>;
  /** Copies an original into the release under a safe name that resembles `originalName`. */
  addPhoto(
    id: string,
    photo: { readonly source: string; readonly originalName: string },
  ): Promise<Copied & { readonly file: string }>;

  /**
   * Notes what went out and keeps the version that went out in the history: `out`, or what lies
   * on disk when nobody can have saved since the export read it.
   */
  recordExport(
    id: string,
    record: Omit<ExportRecord, 'present'>,
    out?: Pick<StoredRelease, 'release' | 'photos'>,
  ): Promise<void>;
  exports(id: string): Promise<readonly ExportRecord[]>;

  cards(): Promise<CardFiles>;
  saveOffice(save: {
    readonly base: number;
    readonly office: Office;
  }): Promise<{ revision: number }>;
  /** Copies a logo beside the profile, which still has to name it. Resolves to its name there. */
  addLogo(source: string, format: LogoFormat): Promise<string>;
  savePeople(people: readonly Person[]): Promise<People>;
  savePlaces(places: readonly Place[]): Promise<Places>;
  /** One change of cards of any kind. Resolves to what lies on disk then. */
  changeCards(change: CardsChange): Promise<CardFiles>;
  /** The releases that name a card, drafts first. */
  cardUses(query: UsesQuery): Promise<readonly CardUse[]>;
  /** The office's caption templates and codes; an empty book before the first was saved. */
  captions(): Promise<CaptionBook>;
  saveCaptions(save: {
    readonly base: number;
    readonly book: CaptionBook;
  }): Promise<{ revision: number }>;
  /** What the office changed in the templates of drafts; nothing before the first change. */
  drafts(): Promise<DraftBook>;
  saveDrafts(save: {
    readonly base: number;
    readonly book: DraftBook;
  }): Promise<{ revision: number }>;
  /** The office's own words for spelling; none before the first was added. */
  dictionary(): Promise<OfficeDictionary>;
  changeDictionary(change: DictionaryChange): Promise<OfficeDictionary>;

  /**
   * Copies everything to a new, empty folder, compares the copies by hash and goes on there. What
   * is asked in between waits. The old folder stays as it is.
   */
  move(folder: string): Promise<LibraryState>;
  /** Copies releases and cards that are not here yet from another library's folder. */
  addSamples(from: string): Promise<LibraryState>;
}

/** Both documents of a release. */
export interface StoredRelease {
  readonly release: Release;
  readonly photos: Photos;
  /** Written by a newer program: what it holds may be more than can be shown. */
  readonly newer: boolean;
}

/** The state of a library before one was chosen. */
export const NOT_CHOSEN: LibraryState = {
  folder: '',
  state: 'not-chosen',
  releases: 0,
  broken: [],
};

/** A root longer than this would make paths too long for Windows with what lies below it. */
const LONGEST_ROOT = 110;

/**
 * Opens the library in `folder`. One that is away opens too, in the state `missing`, and comes
 * back by itself. Throws `NotWrittenError` when it should be made and cannot be.
 */
export async function openLibrary(folder: string, options: LibraryOptions): Promise<Library> {
  const writer = options.writer ?? createWriter();
  const listeners = new Set<(event: LibraryEvent) => void>();
  const emit = (event: LibraryEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const openAt = (root: string): Promise<Shelf> =>
    openShelf({
      root,
      log: options.log,
      writer,
      clock: options.clock ?? (() => new Date()),
      user: options.user,
      computer: options.computer,
      cacheFolder: options.cacheFolder,
      lookEvery: options.lookEvery ?? LOOK_EVERY_MS,
      emit,
    });

  const start = resolve(folder);
  if (options.create && !(await isLibrary(start))) await makeLibrary(start, writer);
  let shelf = await openAt(start);
  /** While the library moves, everything waits for it to be where it goes. */
  let moving: Promise<unknown> = Promise.resolve();
  const atWork = new Set<Promise<unknown>>();

  function use<T>(work: (at: Shelf) => Promise<T>): Promise<T> {
    const done = moving.then(
      () => work(shelf),
      () => work(shelf),
    );
    atWork.add(done);
    const leave = () => atWork.delete(done);
    done.then(leave, leave);
    return done;
  }

  return {
    get folder() {
      return shelf.root;
    },
    state: () => shelf.state(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => use((at) => at.look()),
    close: () => use((at) => at.stop()),

    list: () => shelf.catalogue.list(),
    summary: (id) => shelf.catalogue.find(id),
    search: (query) => shelf.catalogue.search(query),

    create: (release) => use((at) => at.add((begun) => begin(release, begun))),
    duplicate: (id) =>
      use(async (at) => {
        const { release } = await at.folderOf(id).read();
        return at.add((begun) => duplicateRelease(release, begun));
      }),
    setStatus: (id, status) =>
      use((at) =>
        at.changing(id, (release, now) => {
          // The date of issue is the day on which it first went out, whatever is corrected later.
          const publishedAt = status === 'published' ? { publishedAt: now } : {};
          return { ...publishedAt, ...release, status };
        }),
      ),
    trash: (id) =>
      use((at) => {
        const trashedAt = (options.clock?.() ?? new Date()).toISOString();
        return at.changing(id, (release) => ({ ...release, trashedAt }));
      }),
    restore: (id) =>
      use((at) => at.changing(id, ({ trashedAt: _trashedAt, ...release }) => release)),
    emptyTrash: () =>
      use(async (at) => {
        const trashed = at.catalogue.list().filter((summary) => summary.trashedAt !== undefined);
        let deleted = 0;
        for (const { id } of trashed) if (await at.removeTrashed(id)) deleted += 1;
        if (trashed.length > 0) emit({ type: 'library', state: at.state() });
        return { deleted };
      }),

    read: (id) => use(async (at) => at.folderOf(id).read()),
    openRelease: (id) => use(async (at) => at.open(id)),
    closeRelease: (id) => use(async (at) => at.giveBack(id)),
    save: (id, save) =>
      use(async (at) => {
        const { revision, updatedAt } = await at.save(id, save);
        return { revision, updatedAt };
      }),
    savePhotos: (id, save) =>
      use(async (at) => {
        const { revision } = await at.savePhotos(id, save);
        return { revision };
      }),
    saveJournal: (id, journal) =>
      use(async (at) => at.working(id, (release) => release.saveJournal(journal))),

    history: (id) => use(async (at) => at.folderOf(id).history.list()),
    version: (id, name) =>
      use(async (at) => ({ ...(await at.folderOf(id).history.read(name)), newer: false })),
    restoreVersion: (id, name) =>
      use(async (at) => {
        await at.changeBack(id, name);
        return at.open(id);
      }),
    recover: (broken) =>
      use(async (at) => {
        await at.recover(broken);
        return at.state();
      }),

    releaseFolder: (id) => shelf.folderOf(id).path,
    photoPath: (id, file) => use(async (at) => at.folderOf(id).photoPath(file)),
    addPhoto: (id, photo) => use((at) => at.attempt(async () => at.folderOf(id).addPhoto(photo))),

    recordExport: (id, record, out) =>
      use(async (at) => at.working(id, (release) => release.recordExport(record, out))),
    exports: (id) => use(async (at) => at.folderOf(id).exports()),

    cards: () => use((at) => at.cards.read()),
    saveOffice: (save) =>
      use(async (at) => {
        const { revision } = await at.workingOnCards(() => at.cards.saveOffice(save));
        return { revision };
      }),
    addLogo: (source, format) =>
      use((at) => at.attempt(() => addLogo(at.root, writer, source, format))),
    savePeople: (people) => use((at) => at.workingOnCards(() => at.cards.savePeople(people))),
    savePlaces: (places) => use((at) => at.workingOnCards(() => at.cards.savePlaces(places))),
    changeCards: (change) =>
      use((at) =>
        at.workingOnCards(async () => {
          await at.cards.change(change);
          return at.cards.read();
        }),
      ),
    cardUses: (query) => use((at) => cardUses(at.root, at.catalogue.list(), query)),
    captions: () => use(async (at) => (await at.cards.captions.read()).value),
    saveCaptions: (save) =>
      use(async (at) => {
        const { revision } = await at.workingOnCards(() => at.cards.saveCaptions(save));
        return { revision };
      }),
    drafts: () => use(async (at) => (await at.cards.drafts.read()).value),
    saveDrafts: (save) =>
      use(async (at) => {
        const { revision } = await at.workingOnCards(() => at.cards.saveDrafts(save));
        return { revision };
      }),
    dictionary: () => use(async (at) => (await at.cards.dictionary.read()).value),
    changeDictionary: (change) =>
      use((at) => at.workingOnCards(() => at.cards.changeDictionary(change))),

    move(target) {
      const before = moving;
      const begun = [...atWork];
      const move = (async () => {
        await before.catch(() => undefined);
        await Promise.allSettled(begun);
        const to = resolve(target);
        if (to.length > LONGEST_ROOT) throw new NotWrittenError('too-large', to);
        await writer.idle();
        await copyLibrary(shelf.root, to, writer);
        const there = await openAt(to);
        const opened = shelf.opened();
        await shelf.stop();
        shelf = there;
        for (const id of opened) await there.open(id);
        emit({ type: 'library', state: there.state() });
        emit({ type: 'cards' });
        return there.state();
      })();
      moving = move;
      return move;
    },
    addSamples: (from) =>
      use(async (at) => {
        const { root, cards, catalogue } = at;
        await at.workingOnCards(() => addSamples({ from, root, cards, writer, known: catalogue }));
        await at.look();
        return at.state();
      }),
  };
}

function begin(
  given: Partial<Release>,
  begun: { readonly id: string; readonly now: string },
): Release {
  return releaseSchema.parse({
    ...newRelease(begun),
    ...given,
    id: begun.id,
    createdAt: begun.now,
    updatedAt: begun.now,
    schema: RELEASE_SCHEMA,
    revision: 0,
  });
}

/** How often the folder is looked at where the system gives no notice, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

async function makeLibrary(root: string, writer: Writer): Promise<void> {
  if (root.length > LONGEST_ROOT) throw new NotWrittenError('too-large', root);
  await writer.makeFolder(join(root, 'releases'));
}
