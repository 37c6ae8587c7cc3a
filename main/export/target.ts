import { mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExportRefusal } from '../../core/contract-shapes.ts';
import { contains } from '../library/contained.ts';
import { systemCode } from '../photos/system-failure.ts';

/** An export that could not start or finish; the target is as it was before. */
export class ExportRefused extends Error {
  readonly reason: ExportRefusal;
  readonly path: string;

  constructor(reason: ExportRefusal, at: string, cause?: unknown) {
    super(`${reason}: ${at}`, { cause });
    this.name = 'ExportRefused';
    this.reason = reason;
    this.path = at;
  }
}

/** What the system's refusal to write means to the person who chose the folder. */
export function refusalOf(error: unknown): ExportRefusal {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'read-only';
    case 'ENOENT':
      return 'missing';
    case 'ENOTDIR':
      return 'not-a-folder';
    default:
      return 'other';
  }
}

/**
 * The real path of the folder an export goes to. A folder inside the library is refused, because
 * what went out would then be synced, backed up and searched as if it were a release.
 *
 * @throws ExportRefused `missing`, `not-a-folder`, `inside-library` or `read-only`
 */
export async function openTarget(target: string, library: string | undefined): Promise<string> {
  const folder = await realpath(target).catch((error) => {
    throw new ExportRefused(refusalOf(error), target, error);
  });
  if (!(await stat(folder)).isDirectory()) throw new ExportRefused('not-a-folder', target);
  if (library !== undefined) await refuseInside(folder, library);
  return folder;
}

/** As `openTarget` refuses, for a folder that may not be there yet. */
export async function refuseInside(target: string, library: string): Promise<void> {
  if (contains(await realpath(library), await futurePath(target))) {
    throw new ExportRefused('inside-library', target);
  }
}

/** Where a path will really lead once the missing folders at its end are made. */
async function futurePath(at: string): Promise<string> {
  const above = path.dirname(at);
  const real = await realpath(at).catch(() => undefined);
  return real ?? (above === at ? at : path.join(await futurePath(above), path.basename(at)));
}

/** Ours and no other program's: what is called so is deleted. */
const PART = /^\.[a-z0-9-]+-v[^/]*\.[a-z2-9]{10}\.part$/;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes the hidden folder in which an export grows until it is whole. Those that a killed
 * program left behind more than a day ago are removed first.
 */
export async function makePart(target: string, name: string, unique: string): Promise<string> {
  const part = path.join(target, `.${name}.${unique}.part`);
  try {
    for (const entry of await readdir(target)) {
      if (!PART.test(entry)) continue;
      const old = path.join(target, entry);
      // One that has gone meanwhile was another export, which has just become whole.
      const found = await stat(old).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > DAY) {
        await rm(old, { recursive: true, force: true });
      }
    }
    await mkdir(part);
  } catch (error) {
    throw new ExportRefused(refusalOf(error), target, error);
  }
  return part;
}
