import { applyPatches, enablePatches, type Patch } from 'immer';
import type { Journal, JournalEntry } from '../../core/contract-shapes.ts';

enablePatches();

export const EMPTY_JOURNAL: Journal = { entries: [], position: 0 };

/** Older steps are forgotten: a journal is a way back, not a history (that is in versions). */
const MOST_ENTRIES = 100;

/** Typing in one field is one step as long as the pauses between keys are shorter than this. */
const PAUSE_MS = 1500;

/**
 * Adds a step and drops what had been undone. A step with the same label and values that
 * follows soon after the last one is merged with it, so that a word is one step and not ten.
 */
export function record(journal: Journal, entry: JournalEntry, merge: boolean): Journal {
  const kept = journal.entries.slice(0, journal.position);
  const last = kept.at(-1);
  const entries =
    merge && last && continues(last, entry)
      ? [...kept.slice(0, -1), join(last, entry)]
      : [...kept, entry];
  const trimmed = entries.slice(-MOST_ENTRIES);
  return { entries: trimmed, position: trimmed.length };
}

function continues(last: JournalEntry, next: JournalEntry): boolean {
  return (
    last.label === next.label &&
    last.document === next.document &&
    JSON.stringify(last.values) === JSON.stringify(next.values) &&
    samePaths(last, next) &&
    Date.parse(next.at) - Date.parse(last.at) < PAUSE_MS
  );
}

function samePaths(a: JournalEntry, b: JournalEntry): boolean {
  return places(a) === places(b);
}

/** Where a step changed something: a patch may give the whole of what has a value per language. */
function places({ patches, inverse }: JournalEntry): string {
  const [only, ...more] = patches;
  const paths = patches.map(({ path }) => path.join('/')).join();
  if (!only || more.length > 0) return paths;
  return `${paths}: ${changedPlaces(only.value, inverse[0]?.value).sort().join()}`;
}

function changedPlaces(after: unknown, before: unknown): string[] {
  if (Object.is(after, before)) return [];
  const fields = (value: unknown) =>
    new Map<string, unknown>(
      typeof value === 'object' && value !== null ? Object.entries(value) : [],
    );
  const [now, then] = [fields(after), fields(before)];
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  if (keys.length === 0) return [''];
  return keys.flatMap((key) =>
    changedPlaces(now.get(key), then.get(key)).map((place) => `${key}/${place}`),
  );
}

function join(last: JournalEntry, next: JournalEntry): JournalEntry {
  const replacesOne =
    last.patches.length === 1 && next.patches.length === 1 && next.patches[0]?.op === 'replace';
  return replacesOne
    ? { ...next, patches: carryOp(last, next), inverse: last.inverse }
    : {
        ...next,
        patches: [...last.patches, ...next.patches],
        inverse: [...next.inverse, ...last.inverse],
      };
}

/** A field that was added and then replaced was, seen from before, added with the last value. */
function carryOp(last: JournalEntry, next: JournalEntry): JournalEntry['patches'] {
  const op = last.patches[0]?.op;
  return next.patches.map((patch) => (op ? { ...patch, op } : patch));
}

export interface Step {
  readonly entry: JournalEntry;
  readonly journal: Journal;
}

/** The step that undo takes back, and the journal after it; undefined when there is none. */
export function backward(journal: Journal): Step | undefined {
  const entry = journal.entries[journal.position - 1];
  return entry && { entry, journal: { ...journal, position: journal.position - 1 } };
}

export function forward(journal: Journal): Step | undefined {
  const entry = journal.entries[journal.position];
  return entry && { entry, journal: { ...journal, position: journal.position + 1 } };
}

/**
 * Applies patches to a document. A document that was changed from outside may no longer have
 * the place that a patch names: then undefined, and the step is given up.
 */
export function patched<Document extends object>(
  document: Document,
  patches: JournalEntry['patches'],
): Document | undefined {
  try {
    return applyPatches(document, patches.map(toPatch));
  } catch {
    return undefined;
  }
}

function toPatch(patch: JournalEntry['patches'][number]): Patch {
  return { op: patch.op, path: patch.path, value: patch.value };
}
