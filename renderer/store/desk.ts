import { produce, produceWithPatches } from 'immer';
import type { Journal, JournalEntry, OpenedRelease } from '../../core/contract-shapes.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import type { Text } from '../../core/release/text.ts';
import { client } from '../client/client.ts';
import { applied, changedBoth } from './applied.ts';
import { backward, EMPTY_JOURNAL, forward, record, type Step } from './journal.ts';
import { listPatches } from './list-patches.ts';
import { type Desk, useDesk } from './open-desk.ts';
import type { SaveState } from './saver.ts';
import {
  dropCopyIfSaved,
  keepCopyNow,
  save,
  saveJournalSoon,
  saveNow,
  saveOver,
  saveOverTheirs,
  startSaving,
  stopSaving,
} from './saving.ts';
import { entry, type Label } from './step.ts';
import { bringBack, takeCopy } from './unsaved.ts';
import { endOfVisit, withNewMarks } from './visit.ts';

export { type Desk, useDesk } from './open-desk.ts';
export type { Label } from './step.ts';

const NEVER_SAVED: SaveState = { type: 'saved' };

let opening: { readonly id: string; readonly done: Promise<void> } | undefined;

/**
 * Opens a release; unsaved words of last time come back. Asked for twice, as by the start and by
 * the screen, it opens once.
 */
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

/**
 * Puts a release on the desk. Where it takes the place of itself, as an earlier version does or
 * somebody else's, no step leads back from it any more; what was there is in the history.
 */
export function seat(id: string, opened: OpenedRelease): void {
  startSaving(id, opened);
  const previous = useDesk.getState().desk;
  const isReplaced = previous?.id === id;
  useDesk.setState({
    desk: {
      id,
      folder: opened.folder,
      release: opened.release,
      photos: opened.photos,
      journal: isReplaced ? EMPTY_JOURNAL : opened.journal,
      lease: opened.lease,
      readOnly: opened.readOnly,
      saving: { release: NEVER_SAVED, photos: NEVER_SAVED },
      textEpoch: (previous?.textEpoch ?? 0) + 1,
    },
  });
  // What cannot be written now waits for a time when it can.
  if (opened.readOnly) return;
  if (isReplaced) saveJournalSoon();
  bringBackUnsaved(id, opened);
}

/** What somebody else wrote meanwhile is not written over: the save ends in a conflict to settle. */
function bringBackUnsaved(id: string, opened: OpenedRelease): void {
  const copy = takeCopy(id);
  if (!copy) return;
  const release = bringBack(copy.release, opened.release);
  const photos = bringBack(copy.photos, opened.photos);
  saveOver({ release: release.base, photos: photos.base });
  if (copy.journal && release.fitsSteps && photos.fitsSteps) {
    goOn({ release: release.value, photos: photos.value, journal: copy.journal });
  } else {
    const label = { label: 'journal.broughtBack' };
    if (release.value !== opened.release) changeRelease(label, () => release.value);
    if (photos.value !== opened.photos) changePhotos(label, () => photos.value);
  }
  dropCopyIfSaved(id);
}

/** Takes everything as it was when the page went: no step is lost, and none is added. */
function goOn(last: Pick<Desk, 'release' | 'photos' | 'journal'>): void {
  const { desk } = useDesk.getState();
  if (!desk) return;
  const after = { ...desk, ...last, textEpoch: desk.textEpoch + 1 };
  useDesk.setState({ desk: after });
  save(desk, after);
  saveJournalSoon();
}

/** Saves what is waiting and gives the lease back. */
export async function closeDesk(): Promise<void> {
  const { desk } = useDesk.getState();
  if (!desk) return;
  await flush();
  stopSaving();
  keepCopyNow(true);
  useDesk.setState({ desk: undefined });
  await client.releases.close({ id: desk.id }).catch(() => undefined);
}

const editors = new Set<() => void>();

/** An editor hands over its last keys when everything is about to be written. */
export function onFlush(handOver: () => void): () => void {
  editors.add(handOver);
  return () => editors.delete(handOver);
}

/** Writes everything that is waiting: before export, on closing, when the computer shuts down. */
export async function flush(): Promise<void> {
  for (const handOver of editors) handOver();
  endWriting();
  await saveNow();
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
  save(before, after, 'at-once');
  saveJournalSoon();
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
  if (visit) saveJournalSoon();
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
  saveJournalSoon();
  return done.values ? { label: done.label, values: done.values } : { label: done.label };
}

/** Keeps what is here; the version that lies on disk goes to the history. */
export async function keepMine(): Promise<void> {
  const { desk } = useDesk.getState();
  if (desk) await saveOverTheirs(desk);
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
