import { produce, produceWithPatches } from 'immer';
import { create } from 'zustand';
import type { Journal, JournalEntry, Lease, OpenedRelease } from '../../core/contract-shapes.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import type { Text } from '../../core/release/text.ts';
import { client } from '../client/client.ts';
import { sameData } from '../editor/convert/same-data.ts';
import { applied, changedBoth } from './applied.ts';
import { backward, EMPTY_JOURNAL, forward, record, type Step } from './journal.ts';
import { listPatches } from './list-patches.ts';
import { outcomeOf } from './outcome.ts';
import { Saver, type SaveState } from './saver.ts';
import { entry, type Label } from './step.ts';
import { dropCopy, follows, keepCopy, takeCopy } from './unsaved.ts';
import { asStored, endOfVisit, type Visit, withNewMarks } from './visit.ts';

export type { Label } from './step.ts';

export interface Desk {
  readonly id: string;
  readonly folder: string;
  readonly release: Release;
  readonly photos: Photos;
  readonly journal: Journal;
  readonly lease: Lease;
  readonly readOnly: boolean;
  readonly saving: { readonly release: SaveState; readonly photos: SaveState };
  /** Counts changes that came from elsewhere than the text editors, so that they take them over. */
  readonly textEpoch: number;
  /** The text as it was when an editor got the focus: the way back when it has left. */
  readonly writing?: Visit;
}

interface DeskStore {
  readonly desk: Desk | undefined;
}

/** The release that is open, with everything that changes while one works on it. */
export const useDesk = create<DeskStore>(() => ({ desk: undefined }));

let releaseSaver: Saver<Release> | undefined;
let photosSaver: Saver<Photos> | undefined;
let journalTimer: ReturnType<typeof setTimeout> | undefined;
let journalOnDisk: Journal | undefined;

const NEVER_SAVED: SaveState = { type: 'saved' };

function update(change: (desk: Desk) => Desk): Desk | undefined {
  const { desk } = useDesk.getState();
  if (!desk) return undefined;
  const next = change(desk);
  if (next !== desk) useDesk.setState({ desk: next });
  return next;
}

/** Opens a release, or takes over a freshly restored one; unsaved words of last time come back. */
let opening: { readonly id: string; readonly done: Promise<void> } | undefined;

/** Asked for twice, as by the start and by the screen, it opens once. */
export function openDesk(id: string): Promise<void> {
  if (opening?.id === id) return opening.done;
  const done = takeSeat(id).finally(() => {
    if (opening?.done === done) opening = undefined;
  });
  opening = { id, done };
  return done;
}

async function takeSeat(id: string): Promise<void> {
  if (useDesk.getState().desk?.id === id) return;
  await closeDesk();
  seat(id, await client.releases.open({ id }));
}

export function seat(id: string, opened: OpenedRelease): void {
  releaseSaver?.stop();
  photosSaver?.stop();
  const saverState = (document: 'release' | 'photos') => (state: SaveState) => {
    update((desk) =>
      desk.id === id ? { ...desk, saving: { ...desk.saving, [document]: state } } : desk,
    );
    if (state.type === 'failed') keepCopyNow();
    const other = document === 'release' ? photosSaver : releaseSaver;
    if (state.type === 'saved' && !other?.unsaved) dropCopy(id);
  };
  releaseSaver = new Saver<Release>(opened.release.revision, {
    write: (release, base, keepBoth) =>
      outcomeOf(client.releases.save({ id, base, release, keepBoth })),
    onState: saverState('release'),
  });
  journalOnDisk = opened.journal;
  photosSaver = new Saver<Photos>(opened.photos.revision, {
    write: (photos, base, keepBoth) =>
      outcomeOf(client.releases.savePhotos({ id, base, photos, keepBoth })),
    onState: saverState('photos'),
  });
  const previous = useDesk.getState().desk;
  useDesk.setState({
    desk: {
      id,
      folder: opened.folder,
      release: opened.release,
      photos: opened.photos,
      journal: opened.journal,
      lease: opened.lease,
      readOnly: opened.readOnly,
      saving: { release: NEVER_SAVED, photos: NEVER_SAVED },
      textEpoch: (previous?.textEpoch ?? 0) + 1,
    },
  });
  bringBackUnsaved(id, opened);
}

/** What somebody else wrote meanwhile is not written over: the save ends in a conflict to settle. */
function bringBackUnsaved(id: string, opened: OpenedRelease): void {
  const copy = takeCopy(id);
  dropCopy(id);
  if (!copy || opened.readOnly) return;
  const { revision, updatedAt } = opened.release;
  const release = sameData({ ...copy.release, revision, updatedAt }, opened.release)
    ? opened.release
    : copy.release;
  const photos = sameData({ ...copy.photos, revision: opened.photos.revision }, opened.photos)
    ? opened.photos
    : copy.photos;
  if (release === copy.release && !follows(revision, copy.releaseBase, copy.releaseUnderway)) {
    releaseSaver?.standOn(copy.releaseBase);
  }
  if (
    photos === copy.photos &&
    !follows(opened.photos.revision, copy.photosBase, copy.photosUnderway)
  ) {
    photosSaver?.standOn(copy.photosBase);
  }
  if (copy.journal) {
    goOn({ release, photos, journal: copy.journal });
    return;
  }
  const label = { label: 'journal.broughtBack' };
  changeRelease(label, () => release);
  changePhotos(label, () => photos);
}

/** Takes everything as it was when the page went: no step is lost, and none is added. */
function goOn(last: Pick<Desk, 'release' | 'photos' | 'journal'>): void {
  const { desk } = useDesk.getState();
  if (!desk) return;
  const after = { ...desk, ...last, textEpoch: desk.textEpoch + 1 };
  useDesk.setState({ desk: after });
  save(desk, after);
  journalSoon();
}

/** Saves what is waiting and gives the lease back. */
export async function closeDesk(): Promise<void> {
  const { desk } = useDesk.getState();
  if (!desk) return;
  await flush();
  releaseSaver?.stop();
  photosSaver?.stop();
  useDesk.setState({ desk: undefined });
  await client.releases.close({ id: desk.id }).catch(() => undefined);
}

const editors = new Set<() => void>();

/** An editor hands over its last keys when everything is about to be written. */
export function onFlush(handOver: () => void): () => void {
  editors.add(handOver);
  return () => editors.delete(handOver);
}

function takeLastKeys(): void {
  for (const handOver of editors) handOver();
}

/** Writes everything that is waiting: before export, on closing, when the computer shuts down. */
export async function flush(): Promise<void> {
  takeLastKeys();
  endWriting();
  clearTimeout(journalTimer);
  const { desk } = useDesk.getState();
  await Promise.all([
    releaseSaver?.flush(),
    photosSaver?.flush(),
    desk && !desk.readOnly && desk.journal !== journalOnDisk ? saveJournal(desk) : undefined,
  ]);
}

/** A crash asks nobody: while one writes, the copy is never older than this many milliseconds. */
const COPY_AGE_MS = 100;
let copyTimer: ReturnType<typeof setTimeout> | undefined;

function keepCopySoon(): void {
  copyTimer ??= setTimeout(() => {
    copyTimer = undefined;
    keepCopyNow();
  }, COPY_AGE_MS);
}

function keepCopyNow(journal?: Journal): void {
  const { desk } = useDesk.getState();
  if (!desk || !releaseSaver || !photosSaver) return;
  if (!journal && !isUnsaved()) return;
  keepCopy(desk.id, {
    release: desk.release,
    releaseBase: releaseSaver.base,
    releaseUnderway: releaseSaver.underway,
    photos: desk.photos,
    photosBase: photosSaver.base,
    photosUnderway: photosSaver.underway,
    ...(journal && { journal }),
  });
}

function isUnsaved(): boolean {
  return (releaseSaver?.unsaved ?? false) || (photosSaver?.unsaved ?? false);
}

/** Changes facts or texts: saved, and one step that can be undone. */
export function changeRelease(
  label: Label,
  recipe: (release: Release) => Release | undefined,
): void {
  const { desk } = useDesk.getState();
  if (!desk || desk.readOnly) return;
  const [release, patches, inverse] = produceWithPatches(desk.release, recipe);
  if (patches.length === 0) return;
  const texts = patches.some((patch) => patch.path.length === 0 || patch.path[0] === 'texts');
  settle(
    desk,
    { ...desk, release, textEpoch: desk.textEpoch + (texts ? 1 : 0) },
    entry(label, 'release', { patches, inverse }),
    label,
  );
}

/** Changes captions, order or the choice of photos: saved, and one step that can be undone. */
export function changePhotos(label: Label, recipe: (photos: Photos) => Photos | undefined): void {
  const { desk } = useDesk.getState();
  if (!desk || desk.readOnly) return;
  const [photos, patches, inverse] = produceWithPatches(desk.photos, recipe);
  if (patches.length === 0) return;
  const ways = listPatches(desk.photos, photos) ?? { patches, inverse };
  settle(desk, { ...desk, photos }, entry(label, 'photos', ways), label);
}

/** Changes the release and its photos as one: one step takes both back. */
export function changeBoth(
  label: Label,
  recipes: { release(release: Release): void; photos(photos: Photos): void },
): void {
  const { desk } = useDesk.getState();
  if (!desk || desk.readOnly) return;
  const { after, ways } = changedBoth(desk, recipes);
  if (after === desk) return;
  const textEpoch = desk.textEpoch + 1;
  settle(desk, { ...after, textEpoch }, { ...entry(label, 'release', ways), ...ways }, label);
}

/** Keeps what was found out about photos: saved, but nothing that anybody did or would undo. */
export function notePhotos(recipe: (photos: Photos) => Photos | undefined): void {
  const { desk } = useDesk.getState();
  if (!desk || desk.readOnly) return;
  const after = { ...desk, photos: produce(desk.photos, recipe) };
  if (after.photos === desk.photos) return;
  useDesk.setState({ desk: after });
  save(desk, after);
}

function settle(before: Desk, after: Desk, step: JournalEntry, label: Label): void {
  useDesk.setState({
    desk: { ...after, journal: record(before.journal, step, label.merge ?? false) },
  });
  const isFirst = copyTimer === undefined;
  save(before, after);
  // A field may be the last thing that one touches: its words are kept at once.
  if (isFirst) keepCopyNow();
  journalSoon();
}

function save(before: Desk, after: Desk): void {
  if (before.release !== after.release) releaseSaver?.change(asStored(after.release));
  if (before.photos !== after.photos) photosSaver?.change(after.photos);
  keepCopySoon();
}

/** Shorter than the saver's: when it says «saved», the way back is on its way to the disk, too. */
const JOURNAL_DELAY_MS = 150;

function journalSoon(): void {
  clearTimeout(journalTimer);
  journalTimer = setTimeout(() => {
    const { desk } = useDesk.getState();
    if (desk) void saveJournal(desk);
  }, JOURNAL_DELAY_MS);
}

async function saveJournal({ id, journal }: Desk): Promise<void> {
  try {
    await client.releases.saveJournal({ id, journal });
    if (useDesk.getState().desk?.id === id) journalOnDisk = journal;
  } catch {
    // The journal is a convenience: when it cannot be written, the words still are.
  }
}

/**
 * Takes over what was typed in an editor. The editor has its own undo while it has the focus;
 * `endWriting` turns the whole visit into one step of the journal. `beside` is the language that
 * lies next to it and may be what is translated from.
 */
export function write(language: Language, text: Text, beside?: Language): void {
  const before = useDesk.getState().desk;
  if (!before || before.readOnly || before.release.texts[language] === text) return;
  const desk = before.writing?.language === language ? before : endWriting();
  if (!desk) return;
  const marked = withNewMarks(text, before.release.texts[language], desk.release.texts[language]);
  const after: Desk = {
    ...desk,
    writing: desk.writing ?? {
      ...{ language, before: desk.release.texts[language] },
      ...(beside && { beside }),
    },
    release: { ...desk.release, texts: { ...desk.release.texts, [language]: marked } },
  };
  useDesk.setState({ desk: after });
  save(desk, after);
}

/** Called when an editor loses the focus: what was written becomes one step. */
export function endWriting(): Desk | undefined {
  const { desk } = useDesk.getState();
  if (!desk?.writing) return desk;
  const { writing, ...rest } = desk;
  const visit = endOfVisit(desk.release, writing);
  const label = { label: 'journal.text', values: { language: writing.language } };
  const after: Desk = visit
    ? {
        ...rest,
        release: visit.release,
        journal: record(desk.journal, entry(label, 'release', visit.ways), false),
      }
    : rest;
  useDesk.setState({ desk: after });
  if (visit) journalSoon();
  if (after.release !== desk.release) save(desk, after);
  return after;
}

export interface Undone {
  readonly label: string;
  readonly values?: Record<string, string | number>;
}

/** Takes the last step back and says which one it was. */
export function undo(): Undone | undefined {
  endWriting();
  return step(backward, 'inverse');
}

export function redo(): Undone | undefined {
  endWriting();
  return step(forward, 'patches');
}

function step(
  direction: (journal: Journal) => Step | undefined,
  side: 'patches' | 'inverse',
): Undone | undefined {
  const { desk } = useDesk.getState();
  const found = desk && !desk.readOnly ? direction(desk.journal) : undefined;
  if (!desk || !found) return undefined;
  const { entry: done, journal } = found;
  const after = applied(desk, done, side);
  if (!after) {
    // The document was changed elsewhere so much that the way back does not fit any more.
    useDesk.setState({ desk: { ...desk, journal: EMPTY_JOURNAL } });
    return undefined;
  }
  useDesk.setState({ desk: { ...after, journal, textEpoch: desk.textEpoch + 1 } });
  save(desk, after);
  journalSoon();
  return done.values ? { label: done.label, values: done.values } : { label: done.label };
}

/** Keeps what is here; the version that lies on disk goes to the history. */
export async function keepMine(): Promise<void> {
  const { desk } = useDesk.getState();
  if (!desk) return;
  const { release, photos } = desk.saving;
  if (release.type === 'conflict') await releaseSaver?.keepBoth(desk.release);
  if (photos.type === 'conflict') await photosSaver?.keepBoth(desk.photos);
}

/** Takes what lies on disk; what is here goes to the history. */
export async function takeTheirs(): Promise<void> {
  const { desk } = useDesk.getState();
  if (!desk) return;
  await keepMine();
  const versions = await client.releases.history({ id: desk.id });
  const theirs = versions.find((version) => version.reason === 'conflict');
  if (theirs)
    seat(desk.id, await client.releases.restoreVersion({ id: desk.id, name: theirs.name }));
}

/** The page may vanish at any moment from here on: save, and keep a copy in case that fails. */
export function watchPage(): void {
  const leave = () => {
    takeLastKeys();
    endWriting();
    const { desk } = useDesk.getState();
    if (!desk || (!isUnsaved() && desk.journal === journalOnDisk)) return;
    keepCopyNow(desk.journal);
    // A page that is only hidden lives on, and another window may write meanwhile.
    void flush().then(() => {
      if (!isUnsaved()) dropCopy(desk.id);
    });
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
}
