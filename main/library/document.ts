import { formatJson, parseJson, readBytes, sha256 } from './json-file.ts';
import type { Counted, Kind, Reading } from './kinds.ts';
import { timeName } from './names.ts';
import { ConflictError, NotReadError, NotWrittenError } from './problems.ts';
import type { Writer } from './writer.ts';

/** A document as it was read: `value.revision` is the number to save over. */
export interface Found<T> {
  readonly value: T;
  readonly newer: boolean;
}

/**
 * One JSON file that counts its saves. What this program knows of it is the hash of what it last
 * read or wrote, so that any other change is noticed, counted up or not.
 */
export interface Document<T extends Counted> {
  readonly path: string;
  /** Throws `NotReadError`. */
  read(): Promise<Found<T>>;
  /**
   * Saves over revision `base`; `beforeReplacing` sees what lies there and can still refuse.
   * Throws `ConflictError` when the file is not the one that had that number, unless
   * `keepBoth` is set. A file that cannot be read is set aside first.
   */
  save(save: DocumentSave<T>): Promise<T>;
  /** Changes what lies on disk, whoever wrote it last. */
  modify(change: (current: T) => T): Promise<T>;
}

export interface DocumentSave<T> {
  readonly base: number;
  readonly value: T;
  readonly keepBoth?: boolean;
  readonly beforeReplacing?: (current: T, next: T, conflict: boolean) => Promise<void>;
}

export interface DocumentContext<T> {
  readonly path: string;
  readonly kind: Kind<T>;
  readonly writer: Writer;
  readonly clock: () => Date;
  /** Makes sure that the folder of `path` is there. Throws when the library is away. */
  readonly prepare: () => Promise<void>;
  /** What stands in for an unreadable file when it is only added to; else the empty value. */
  readonly fallback?: () => Promise<T | undefined>;
  /** The value with what a save notes in it besides the revision, such as its time. */
  readonly stamp?: (value: T) => T;
}

export function createDocument<T extends Counted>(context: DocumentContext<T>): Document<T> {
  const { path, kind, writer, clock } = context;
  /** The file as this program last saw it, and the number under which it handed that out. */
  let known: { readonly hash: string; readonly revision: number } | undefined;

  /**
   * A number names one content. A file changed from outside without counting up (by hand, by a
   * sync tool) gets the next number, or a save over the old content would pass unnoticed.
   */
  function numberOf(hash: string, written: number): number {
    if (known === undefined || known.hash === hash) return known?.revision ?? written;
    return written > known.revision ? written : known.revision + 1;
  }

  function found(bytes: Buffer): Reading<T> & { readonly hash: string } {
    const reading = kind.read(parseJson(bytes, path));
    const hash = sha256(bytes);
    if (!reading.ok) return { ...reading, hash };
    const revision = numberOf(hash, reading.value.revision);
    return { ...reading, value: { ...reading.value, revision }, hash };
  }

  /** What lies on disk and can be saved over; undefined when that is nothing, or unreadable. */
  async function replaceable(bytes: Buffer | undefined): Promise<T | undefined> {
    if (bytes === undefined) return undefined;
    let reading: Reading<T>;
    try {
      reading = found(bytes);
    } catch {
      reading = { ok: false, reason: 'broken', detail: '' };
    }
    if (reading.ok) {
      if (reading.newer) throw new NotWrittenError('read-only', path);
      return reading.value;
    }
    if (reading.reason === 'newer') throw new NotWrittenError('read-only', path);
    await writer.write(brokenName(path, clock()), bytes);
    return undefined;
  }

  async function put(
    next: (current: T | undefined) => Promise<T | undefined>,
    unchanged: (current: T, next: T) => boolean,
  ): Promise<T> {
    await context.prepare();
    const { value, hash } = await writer.update(path, async (bytes) => {
      const current = await replaceable(bytes);
      const wanted = await next(current);
      if (wanted === undefined) throw new NotReadError('missing', path);
      if (current !== undefined && bytes !== undefined && unchanged(current, wanted)) {
        return { result: { value: current, hash: sha256(bytes) } };
      }
      const revision = Math.max(current?.revision ?? 0, known?.revision ?? 0, wanted.revision) + 1;
      const value = kind.ordered({ ...(context.stamp?.(wanted) ?? wanted), revision });
      const content = formatJson(kind.stored(value));
      return { content, result: { value, hash: sha256(content) } };
    });
    // Only now: as long as the disk holds the old content, so does this program.
    known = { hash, revision: value.revision };
    return value;
  }

  return {
    path,
    async read() {
      let bytes: Buffer;
      try {
        bytes = await readBytes(path);
      } catch (error) {
        const isMissing = error instanceof NotReadError && error.reason === 'missing';
        if (!isMissing || kind.empty === undefined) throw error;
        return { value: kind.empty, newer: false };
      }
      const reading = found(bytes);
      if (!reading.ok) throw new NotReadError(reading.reason, path, reading.detail);
      known = { hash: reading.hash, revision: reading.value.revision };
      return { value: reading.value, newer: reading.newer };
    },
    save: ({ base, value, keepBoth, beforeReplacing }) =>
      put(async (current) => {
        const wanted = { ...value, revision: base };
        if (current === undefined) return wanted;
        const conflict = current.revision !== base;
        if (conflict && !keepBoth) throw new ConflictError(current.revision);
        await beforeReplacing?.(current, wanted, conflict);
        return wanted;
      }, isSame),
    modify: (change) =>
      put(async (current) => {
        const start = current ?? (await context.fallback?.()) ?? kind.empty;
        return start && change(start);
      }, isSame),
  };

  /** A save that changes nothing writes nothing: sync tools and the history stay quiet. */
  function isSame(current: T, next: T): boolean {
    const stamped = { ...next, revision: current.revision };
    return formatJson(kind.ordered(current)) === formatJson(kind.ordered(stamped));
  }
}

/** Where an unreadable file is set aside: beside its place, under a name that is never reused. */
export function brokenName(path: string, at: Date): string {
  return `${path}.broken-${timeName(at)}`;
}
