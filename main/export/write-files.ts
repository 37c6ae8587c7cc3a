import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ExportedFile, FormatName } from '../../core/contract-shapes.ts';
import type { Edition } from '../../core/publication/edition.ts';
import { contains } from '../library/contained.ts';
import type { ExportFile, Format, FullSizeCopy, Rendition } from './format.ts';
import type { Staging } from './staging.ts';

interface Placement {
  readonly index: number;
  readonly to: string;
  readonly rendition: Rendition | FullSizeCopy;
}

export interface FileWriter {
  /** Writes one format's files at once; its pictures wait for `finish`. */
  write(format: Format): Promise<void>;
  /** Puts the pictures in place, removes the staging folder, and says what was written. */
  finish(): Promise<ExportedFile[]>;
}

/** Writes what the formats made below `part`, and keeps size and SHA-256 of every file. */
export function createFileWriter(part: string, edition: Edition, staging: Staging): FileWriter {
  const taken = new Set<string>();
  const files: Omit<ExportedFile, 'bytes' | 'sha256'>[] = [];
  const sums = new Map<number, { readonly bytes: number; readonly sha256: string }>();
  const placements: Placement[] = [];
  const everyLanguage = edition.publications.map(({ language }) => language).join('+');

  async function add(format: FormatName, file: ExportFile): Promise<void> {
    const to = path.join(part, ...file.path.split('/'));
    // Names that differ only in case are one file on Windows and macOS.
    const key = file.path.normalize('NFC').toLowerCase();
    if (!contains(part, to) || to === part || taken.has(key)) {
      throw new Error(`two files of one export at ${file.path}, or one outside of its folder`);
    }
    taken.add(key);
    const index = files.length;
    files.push({ path: file.path, format, language: file.language ?? everyLanguage });
    await mkdir(path.dirname(to), { recursive: true });
    if ('rendition' in file) {
      placements.push({ index, to, rendition: file.rendition });
      return;
    }
    await writeFile(to, file.bytes);
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    sums.set(index, { bytes: file.bytes.byteLength, sha256 });
  }

  async function place(): Promise<void> {
    const uses = new Map<string, number>();
    for (const { rendition } of placements) {
      uses.set(rendition.key, (uses.get(rendition.key) ?? 0) + 1);
    }
    const known = new Map<string, string>();
    for (const { index, to, rendition } of placements) {
      const from = staging.pathOf(rendition);
      const sha256 = known.get(rendition.key) ?? (await sha256Of(from));
      known.set(rendition.key, sha256);
      const left = (uses.get(rendition.key) ?? 1) - 1;
      uses.set(rendition.key, left);
      // A picture in two places is copied, not linked: changing one must not change the other.
      if (left > 0) await copyFile(from, to, constants.COPYFILE_FICLONE);
      else await rename(from, to);
      sums.set(index, { bytes: rendition.bytes, sha256 });
    }
  }

  return {
    async write(format) {
      for (const file of await format.render(edition, staging.pictures)) {
        await add(format.name, file);
      }
    },
    async finish() {
      await place();
      await rm(staging.folder, { recursive: true, force: true });
      return files.map((file, index) => ({ ...file, ...sumOf(sums, index) }));
    },
  };
}

function sumOf(
  sums: ReadonlyMap<number, { readonly bytes: number; readonly sha256: string }>,
  index: number,
) {
  return sums.get(index) ?? { bytes: 0, sha256: '' };
}

/** Read as a stream: a picture never lies in this process's memory as a whole. */
async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
