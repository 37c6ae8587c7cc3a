import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { containedFile } from './contained.ts';
import { NotReadError } from './problems.ts';
import type { Writer } from './writer.ts';

/** What Word and browsers both show; an SVG would have to be drawn first. */
export type LogoFormat = 'png' | 'jpeg';

/**
 * Copies a logo beside office.json, under a name that its bytes give it: another logo never takes
 * the place of one that an earlier version of the profile names. Throws `NotReadError`,
 * `NotWrittenError`.
 */
export async function addLogo(
  root: string,
  writer: Writer,
  source: string,
  format: LogoFormat,
): Promise<string> {
  const bytes = await readFile(source).catch(() => undefined);
  if (!bytes) throw new NotReadError('missing', source);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const name = `logo-${hash}.${format === 'png' ? 'png' : 'jpg'}`;
  await writer.copyIn(source, join(root, name));
  return name;
}

/** Where a profile's logo lies; undefined when it is not there or leads out of the library. */
export async function logoPath(root: string, file: string): Promise<string | undefined> {
  return containedFile(root, '', file).catch(() => undefined);
}
