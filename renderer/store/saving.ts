import type { Journal, OpenedRelease } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { client } from '../client/client.ts';
import { type Desk, useDesk } from './open-desk.ts';
import { outcomeOf } from './outcome.ts';
import { type SaveOutcome, Saver, type SaveState } from './saver.ts';
import { dropCopy, keepCopy, type LeftDocument, type Stamped, saysSame } from './unsaved.ts';
import { asStored } from './visit.ts';

/** What brings the open release to the disk. */
interface Saving {
  readonly id: string;
  readonly release: DocumentSaving<Release>;
  readonly photos: DocumentSaving<Photos>;
  journalOnDisk: Journal;
}

let saving: Saving | undefined;
let journalTimer: ReturnType<typeof setTimeout> | undefined;

/** From here on changes of this release are saved, over the revisions that were opened. */
export function startSaving(id: string, opened: OpenedRelease): void {
  stopSaving();
  const own: Saving = {
    id,
    journalOnDisk: opened.journal,
    release: savingOf<Release>(
      opened.release.revision,
      (release, base, keepBoth) => outcomeOf(client.releases.save({ id, base, release, keepBoth })),
      async () => (await client.releases.open({ id })).release,
      (state) => tell(own, 'release', state),
    ),
    photos: savingOf<Photos>(
      opened.photos.revision,
      (photos, base, keepBoth) =>
        outcomeOf(client.releases.savePhotos({ id, base, photos, keepBoth })),
      async () => (await client.releases.open({ id })).photos,
      (state) => tell(own, 'photos', state),
    ),
  };
  saving = own;
}

function tell(own: Saving, document: 'release' | 'photos', state: SaveState): void {
  const { desk } = useDesk.getState();
  // A save that ends late has nothing to say about what was opened meanwhile.
  if (own !== saving || desk?.id !== own.id) return;
  useDesk.setState({ desk: { ...desk, saving: { ...desk.saving, [document]: state } } });
  if (state.type === 'failed') keepCopyNow();
  if (state.type !== 'saved') return;
  const other = document === 'release' ? own.photos : own.release;
  if (other.saver.unsaved) keepCopySoon();
  else dropCopy(own.id);
}

export function stopSaving(): void {
  saving?.release.saver.stop();
  saving?.photos.saver.stop();
}

/**
 * Saves what differs, soon. A field may be the last thing that one touches: its words are copied
 * at once, where keys of a text follow each other.
 */
export function save(before: Desk, after: Desk, copied: 'soon' | 'at-once' = 'soon'): void {
  const isFirst = copyTimer === undefined;
  if (before.release !== after.release) saving?.release.saver.change(asStored(after.release));
  if (before.photos !== after.photos) saving?.photos.saver.change(after.photos);
  keepCopySoon();
  if (copied === 'at-once' && isFirst) keepCopyNow();
}

/** Writes everything that is waiting; resolves when it is on disk or was refused. */
export async function saveNow(): Promise<void> {
  clearTimeout(journalTimer);
  const { desk } = useDesk.getState();
  await Promise.all([
    saving?.release.saver.flush(),
    saving?.photos.saver.flush(),
    desk && !desk.readOnly && desk.journal !== saving?.journalOnDisk
      ? saveJournal(desk)
      : undefined,
  ]);
}

/** The next saves go over these revisions: where something newer lies, that is a conflict. */
export function saveOver(bases: { readonly release: number; readonly photos: number }): void {
  saving?.release.saver.standOn(bases.release);
  saving?.photos.saver.standOn(bases.photos);
}

/** Settles conflicts with what is here; what lies on disk goes to the history. */
export async function saveOverTheirs({ saving: states, release, photos }: Desk): Promise<void> {
  if (states.release.type === 'conflict') await saving?.release.saver.keepBoth(asStored(release));
  if (states.photos.type === 'conflict') await saving?.photos.saver.keepBoth(photos);
}

export function isUnsaved(): boolean {
  return (saving?.release.saver.unsaved || saving?.photos.saver.unsaved) ?? false;
}

/** Words and steps. */
export function isOnDisk({ journal }: Desk): boolean {
  return !isUnsaved() && journal === saving?.journalOnDisk;
}

/** Shorter than the saver's: when it says «saved», the way back is on its way to the disk, too. */
const JOURNAL_DELAY_MS = 150;

export function saveJournalSoon(): void {
  clearTimeout(journalTimer);
  journalTimer = setTimeout(() => {
    const { desk } = useDesk.getState();
    if (desk) void saveJournal(desk);
  }, JOURNAL_DELAY_MS);
}

async function saveJournal({ id, journal }: Desk): Promise<void> {
  try {
    await client.releases.saveJournal({ id, journal });
    if (saving?.id === id) saving.journalOnDisk = journal;
  } catch {
    // The journal is a convenience: when it cannot be written, the words still are.
  }
}

/** A crash asks nobody: while one writes, the copy is never older than this many milliseconds. */
const COPY_AGE_MS = 100;
let copyTimer: ReturnType<typeof setTimeout> | undefined;
let keepsSteps = false;

/** Whether copies hold the steps, too: they are long, and while one writes the last is not made. */
export function keepSteps(wanted: boolean): void {
  keepsSteps = wanted;
}

function keepCopySoon(): void {
  copyTimer ??= setTimeout(() => {
    copyTimer = undefined;
    keepCopyNow();
  }, COPY_AGE_MS);
}

export function keepCopyNow(withSteps = keepsSteps): void {
  const { desk } = useDesk.getState();
  if (!desk || desk.id !== saving?.id || (withSteps ? isOnDisk(desk) : !isUnsaved())) return;
  keepCopy(desk.id, {
    release: saving.release.left(asStored(desk.release)),
    photos: saving.photos.left(desk.photos),
    ...(withSteps && { journal: desk.journal }),
  });
}

export function dropCopyIfSaved(id: string): void {
  if (saving?.id === id && !isUnsaved()) dropCopy(id);
}

/** Saves one document, and knows what may have arrived of it. */
interface DocumentSaving<Document> {
  readonly saver: Saver<Document>;
  left(now: Document): LeftDocument<Document>;
}

function savingOf<Document extends Stamped>(
  base: number,
  write: (document: Document, base: number, keepBoth: boolean) => Promise<SaveOutcome>,
  read: () => Promise<Document>,
  onState: (state: SaveState) => void,
): DocumentSaving<Document> {
  let sent: Document | undefined;
  const saver = new Saver<Document>(base, {
    onState,
    async write(document, over, keepBoth) {
      const unanswered = sent;
      sent = document;
      let outcome = await write(document, over, keepBoth);
      if (outcome.type === 'conflict' && unanswered) {
        // Only the answer was lost when this is what lies there: then it is nobody else's.
        const onDisk = await read().catch(() => undefined);
        if (onDisk && saysSame(unanswered, onDisk))
          outcome = await write(document, onDisk.revision, keepBoth);
      }
      const isUnknown = outcome.type === 'failed' && outcome.reason === 'connection';
      if (!isUnknown) sent = undefined;
      return outcome;
    },
  });
  return {
    saver,
    left: (now) => ({
      base: saver.base,
      ...(saver.unsaved && { unsaved: now, ...(sent !== undefined && sent !== now && { sent }) }),
    }),
  };
}
