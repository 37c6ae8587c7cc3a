import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Version, versionSchema } from '../../core/contract-shapes.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { wholeText } from '../../core/release/text.ts';
import { formatJson, parseJson, readBytes } from './json-file.ts';
import { photosKind, releaseKind } from './kinds.ts';
import { freeName, timeName } from './names.ts';
import { NotReadError } from './problems.ts';
import { headlines } from './summary.ts';
import type { Writer } from './writer.ts';

export type VersionReason = Version['reason'];

/** Both documents of a release as they were at one time. */
export interface Snapshot {
  readonly release: Release;
  readonly photos: Photos;
}

/** The earlier versions of one release, a file each, that are written once and never changed. */
export interface History {
  add(snapshot: Snapshot, reason: VersionReason): Promise<string>;
  /** Newest first; files that cannot be read are left out. */
  list(): Promise<readonly Version[]>;
  /** Throws `NotReadError`. */
  read(name: string): Promise<Snapshot>;
  /** The newest version that can be read, with its name. */
  newest(): Promise<(Snapshot & { readonly name: string; readonly at: Date }) | undefined>;
}

const NAME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-r(\d+)-(export|change|interval|restore|conflict)(?:-\d+)?\.json$/;

interface Named {
  readonly name: string;
  readonly at: Date;
  readonly revision: number;
  readonly reason: VersionReason;
}

export function createHistory(context: {
  readonly folder: string;
  readonly writer: Writer;
  readonly clock: () => Date;
  readonly prepare: () => Promise<void>;
}): History {
  const { folder, writer, clock } = context;

  async function names(): Promise<Named[]> {
    const all = await readdir(folder).catch(() => []);
    const named = all.map(parseName).filter((found) => found !== undefined);
    // Within one moment the revision decides.
    return named.sort((a, b) => b.at.getTime() - a.at.getTime() || b.revision - a.revision);
  }

  async function read(name: string): Promise<Snapshot> {
    const path = join(folder, name);
    // The pattern is the gate: nothing else than a version's name is ever joined to the folder.
    if (parseName(name) === undefined) throw new NotReadError('missing', path);
    const json = parseJson(await readBytes(path), path);
    if (typeof json !== 'object' || json === null || !('release' in json)) {
      throw new NotReadError('broken', path);
    }
    const release = releaseKind.read(json.release);
    const photos = photosKind.read('photos' in json ? json.photos : {});
    if (!release.ok) throw new NotReadError(release.reason, path, release.detail);
    if (!photos.ok) throw new NotReadError(photos.reason, path, photos.detail);
    return { release: release.value, photos: photos.value };
  }

  return {
    read,
    async add(snapshot, reason) {
      const at = clock();
      await context.prepare();
      await writer.makeFolder(folder);
      const there = await readdir(folder).catch(() => []);
      const { revision } = snapshot.release;
      const name = freeName(`${timeName(at)}-r${revision}-${reason}.json`, there);
      const content = { schema: 1, at: at.toISOString(), reason, ...snapshot };
      await writer.write(join(folder, name), formatJson(content));
      for (const old of expendable(await names(), at)) await writer.remove(join(folder, old.name));
      return name;
    },
    async list() {
      const found: Version[] = [];
      for (const named of await names()) {
        const snapshot = await read(named.name).catch(() => undefined);
        if (snapshot === undefined) continue;
        found.push({
          name: named.name,
          at: named.at.toISOString(),
          reason: named.reason,
          revision: named.revision,
          headline: headlines(snapshot.release),
          words: countWords(snapshot.release),
          photos: snapshot.photos.photos.length,
        });
      }
      return found;
    },
    async newest() {
      for (const { name, at } of await names()) {
        const snapshot = await read(name).catch(() => undefined);
        if (snapshot !== undefined) return { ...snapshot, name, at };
      }
      return undefined;
    },
  };
}

function parseName(name: string): Named | undefined {
  const match = NAME.exec(name);
  if (match === null) return undefined;
  const [, day, hours, minutes, seconds, ms, revision, reason] = match;
  return {
    name,
    at: new Date(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`),
    revision: Number(revision),
    reason: versionSchema.shape.reason.parse(reason),
  };
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * The versions that may go: of those made by the clock or by a big change, all of the last 24
 * hours stay, then the last of each hour for a week, then the last of each day. What went out,
 * what somebody else wrote and what a restore replaced stays for good; so does the newest.
 */
export function expendable(newestFirst: readonly Named[], now: Date): readonly Named[] {
  const kept = new Set<string>();
  return newestFirst.filter((version, index) => {
    if (index === 0 || (version.reason !== 'interval' && version.reason !== 'change')) return false;
    const age = now.getTime() - version.at.getTime();
    if (age < DAY_MS) return false;
    const slot = version.at.toISOString().slice(0, age < 7 * DAY_MS ? 13 : 10);
    if (kept.has(slot)) return true;
    kept.add(slot);
    return false;
  });
}

function countWords(release: Release): number {
  const text = LANGUAGES.map((language) => {
    const written = release.texts[language];
    return written ? wholeText(written) : '';
  }).join('\n');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
