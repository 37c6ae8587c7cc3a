import type {
  BrokenFile,
  ExportRecord,
  Journal,
  LibraryState,
  OpenedRelease,
  ReleaseSummary,
  Version,
} from '../../core/contract.ts';
import type { Office, People, Person, Place, Places } from '../../core/release/cards.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import type { Status } from '../../core/release/types.ts';
import type { Log } from '../host.ts';
import type { Copied, Writer } from './writer.ts';

/** What happened to the library that this program's editors did not do themselves. */
export type LibraryEvent =
  /** The list, the state or a broken file changed. */
  | { readonly type: 'library'; readonly state: LibraryState }
  /** A release or its photos changed otherwise than by `save` or `savePhotos` here. */
  | { readonly type: 'release'; readonly id: string; readonly revision: number }
  | { readonly type: 'photos'; readonly id: string; readonly revision: number }
  /** Office, people or places changed on disk. */
  | { readonly type: 'cards' };

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
  save(id: string, save: Save<Release>): Promise<{ revision: number; updatedAt: string }>;
  savePhotos(id: string, save: Save<Photos>): Promise<{ revision: number }>;
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

  /** Notes what went out and keeps the version that went out in the history. */
  recordExport(id: string, record: Omit<ExportRecord, 'present'>): Promise<void>;
  exports(id: string): Promise<readonly ExportRecord[]>;

  cards(): Promise<CardFiles>;
  saveOffice(save: {
    readonly base: number;
    readonly office: Office;
  }): Promise<{ revision: number }>;
  savePeople(people: readonly Person[]): Promise<People>;
  savePlaces(places: readonly Place[]): Promise<Places>;

  /**
   * Copies everything to a new, empty folder, compares the copy byte for byte by hash and opens
   * the library there. This one is closed; its folder stays as it is.
   */
  move(folder: string): Promise<Library>;
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

/**
 * A document to save over revision `base`. With `keepBoth` what lies on disk goes to the history
 * when it is not `base`, and this one takes its place.
 */
export interface Save<T> {
  readonly base: number;
  readonly value: T;
  readonly keepBoth?: boolean;
}

/** The three card files of an office. */
export interface CardFiles {
  readonly office: Office;
  readonly people: People;
  readonly places: Places;
}

/** The state of a library before one was chosen. */
export const NOT_CHOSEN: LibraryState = {
  folder: '',
  state: 'not-chosen',
  releases: 0,
  broken: [] satisfies BrokenFile[],
};

export async function openLibrary(_folder: string, _options: LibraryOptions): Promise<Library> {
  throw new Error('Being written');
}
