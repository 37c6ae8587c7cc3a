import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type ExportEvent,
  type ExportedFile,
  type ExportedPhoto,
  FORMAT_NAMES,
} from '../../core/contract-shapes.ts';
import { captionBookSchema } from '../../core/release/caption-book.ts';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { writtenLanguages } from '../../core/release/written.ts';
import { editionOf } from '../export/edition-of.ts';
import type { Format } from '../export/format.ts';
import { formatsNamed } from '../export/formats.ts';
import { runExport } from '../export/run.ts';
import { ExportRefused, refusalOf, refuseInside } from '../export/target.ts';
import { readCaptionBook } from '../library/card-files.ts';
import type { PhotoService } from '../photos/service.ts';
import { badUsage, listOf, read } from './options.ts';
import { Problem } from './problem.ts';
import { type ReleaseAt, releaseAt } from './release-at.ts';
import type { Terminal } from './terminal.ts';

/** What is written when nothing is asked for: the photo pack is as heavy as the photos. */
const PAGES_AND_DOCUMENTS = FORMAT_NAMES.filter((name) => name !== 'photos');

const OPTIONS = {
  to: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  library: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `export RELEASE… --to FOLDER [--format …] [--language …] [--library FOLDER] [--json]` */
export async function exportReleases(
  args: readonly string[],
  terminal: Terminal,
  photoService: PhotoService,
  signal: AbortSignal,
): Promise<number> {
  const started = performance.now();
  const { values, positionals } = read('export', args, OPTIONS);
  if (positionals.length === 0) throw badUsage('export', 'Give at least one release folder.');
  if (!values.to) throw badUsage('export', 'Say with --to where the export goes.');
  const formats = await formatsNamed(
    listOf('export', 'format', values.format, FORMAT_NAMES) ?? PAGES_AND_DOCUMENTS,
  );
  const languages = listOf('export', 'language', values.language, LANGUAGES);

  // All are read before the first is exported: a slip of the pen stops everything, not the half.
  const releases: ReleaseAt[] = [];
  for (const folder of positionals) releases.push(await exportable(folder, values.library));
  const to = path.resolve(values.to);
  await makeTarget(to, releases);

  const files: ExportedFile[] = [];
  const photos: ExportedPhoto[] = [];
  for (const release of releases) {
    const asked = languages ?? writtenLanguages(release.release);
    const one = { release, asked, formats, to, photoService };
    const result = await exportOne(one, terminal, signal);
    const folder = path.basename(result.folder);
    files.push(...result.files.map((file) => ({ ...file, path: `${folder}/${file.path}` })));
    photos.push(...result.photos);
    if (!values.json) terminal.print(`${result.folder}\n`);
  }

  const failed = photos.filter(({ status }) => status === 'failed');
  for (const { file, reason } of failed) terminal.say(`Left out: ${file} (${reason}).`);
  if (values.json) {
    const seconds = Math.round(performance.now() - started) / 1000;
    terminal.print(`${JSON.stringify({ files, photos, seconds }, null, 2)}\n`);
  }
  return failed.length > 0 ? 1 : 0;
}

interface One {
  readonly release: ReleaseAt;
  readonly asked: readonly Language[];
  readonly formats: readonly Format[];
  readonly to: string;
  readonly photoService: PhotoService;
}

async function exportOne(one: One, terminal: Terminal, signal: AbortSignal) {
  const { release, asked, formats, to, photoService } = one;
  const { officeFolder } = release;
  const book =
    officeFolder === undefined ? captionBookSchema.parse({}) : await readCaptionBook(officeFolder);
  const { edition, logo, unwritten } = await editionOf(
    release,
    asked,
    photoService,
    book.filePattern,
  );
  if (unwritten.length > 0) {
    terminal.say(`${path.basename(release.folder)} has no text in ${unwritten.join(', ')}.`);
  }
  const events = runExport(
    {
      edition,
      photos: release.photos,
      photosFolder: path.join(release.folder, 'photos'),
      ...(logo && { logo }),
      formats,
      pack: {
        keepCamera: false,
        keepPosition: false,
        shortCredit: release.office.iptcCreditShort,
      },
      target: to,
      library: release.home,
      photoService,
    },
    signal,
  );
  for await (const event of events) {
    if (event.type === 'done') return event.result;
    terminal.progress(progressLine(edition.slug, event));
  }
  throw new ExportRefused('other', to);
}

function progressLine(slug: string, event: Exclude<ExportEvent, { type: 'done' }>): string {
  const what = event.type === 'photo' ? 'photos' : 'formats';
  return `${slug}: ${what} ${event.done}/${event.total}`;
}

/** What lies in the trash goes out by mistake only. */
async function exportable(given: string, library: string | undefined): Promise<ReleaseAt> {
  const found = await releaseAt(given, library);
  if (found.release.trashedAt === undefined) return found;
  throw new Problem(
    'in-trash',
    `${found.folder} lies in the trash: restore it before exporting it.`,
  );
}

/** Makes the folder, but none inside of the libraries that are at work. */
async function makeTarget(to: string, releases: readonly ReleaseAt[]): Promise<void> {
  for (const { home, officeFolder } of releases) {
    await refuseInside(to, home);
    if (officeFolder !== undefined) await refuseInside(to, officeFolder);
  }
  try {
    await mkdir(to, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new ExportRefused(code === 'EEXIST' ? 'not-a-folder' : refusalOf(error), to, error);
  }
}
