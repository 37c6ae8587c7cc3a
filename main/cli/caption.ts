import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { captionContext } from '../../core/captions/caption-context.ts';
import { type AppliedToFiles, applyToFiles } from '../../core/captions/file-words.ts';
import type { PhotoFields } from '../../core/captions/photo-fields.ts';
import { type CaptionProblem, isTextProblem } from '../../core/captions/problems.ts';
import { variableNamed } from '../../core/captions/variables.ts';
import type { CaptionTemplate } from '../../core/release/caption-book.ts';
import type { Language } from '../../core/release/language.ts';
import { ExportRefused, refusalOf, refuseInside } from '../export/target.ts';
import type { PhotoFacts } from '../photos/protocol.ts';
import type { PhotoService } from '../photos/service.ts';
import { bookOf, codesAt, languagesOf, templateAt } from './caption-input.ts';
import { captionProblemWords, failureWords } from './caption-words.ts';
import { type CopyJob, createCopies } from './captioned-copies.ts';
import { inOrder } from './in-order.ts';
import { badUsage, read } from './options.ts';
import { photoOfFile } from './photo-of-file.ts';
import { Problem } from './problem.ts';
import { cardsOf, type ReleaseAt, releaseAt } from './release-at.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = {
  template: { type: 'string' },
  release: { type: 'string' },
  codes: { type: 'string' },
  language: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** One photo as `--json` prints it. */
interface Captioned {
  readonly file: string;
  /** `planned` is what a dry run would have written. */
  readonly status: 'written' | 'planned' | 'failed';
  readonly reason?: string;
  readonly before?: PhotoFields;
  readonly after?: PhotoFields;
  /** What was left as it was, and why. */
  readonly problems?: readonly string[];
  /** The copy. */
  readonly written?: string;
}

/**
 * `caption PHOTO… --template FILE [--release R] [--codes FILE] [--language …] --to FOLDER
 * [--dry-run] [--json]`
 */
export async function captionPhotos(
  args: readonly string[],
  terminal: Terminal,
  photoService: PhotoService,
  signal: AbortSignal,
): Promise<number> {
  const { values, positionals: files } = read('caption', args, OPTIONS);
  if (files.length === 0) throw badUsage('caption', 'Give at least one photo.');
  if (!values.template) throw badUsage('caption', 'Name the template with --template.');
  if (!values.to) throw badUsage('caption', 'Say with --to where the copies go.');
  const template = await templateAt(values.template);
  const languages = languagesOf(values.language, template);
  const codes = values.codes === undefined ? undefined : await codesAt(values.codes);
  const release =
    values.release === undefined ? undefined : await releaseAt(values.release, undefined);
  const to = path.resolve(values.to);
  await refuseTarget(to, files, release);
  for (const note of codes?.notes ?? []) terminal.say(note);

  const given = { template, languages, release, codes: codes?.list };
  refuseText(values.template, await apply([ANY_PHOTO], given), true);
  const found = await inOrder(
    files,
    (file) => photoOfFile(file, photoService, signal),
    (done) => terminal.progress(`reading ${done}/${files.length}`),
  );
  const readable = found.flatMap((photo, index) =>
    photo.status === 'read' ? [{ ...photo, index, file: files[index] ?? '' }] : [],
  );
  if (signal.aborted) {
    throw new Problem('cancelled', 'Stopped before anything was written: start it again.');
  }
  const applied = await apply(readable, given);
  refuseText(values.template, applied);

  const copies = createCopies(to, languages);
  const names = new Map(readable.map(({ index, file }) => [index, copies.nameFor(file)]));
  if (!values['dry-run']) await makeFolder(to);
  const problems = problemsByPhoto(applied);
  const photos = await inOrder(
    files,
    async (file, index): Promise<Captioned> => {
      const photo = found[index];
      if (photo?.status !== 'read') {
        return { file, status: 'failed', reason: photo?.reason ?? 'unreadable' };
      }
      const after = applied.after.get(String(index)) ?? photo.fields;
      const left = problems.get(String(index));
      const told = { before: photo.fields, after, ...(left && { problems: left }) };
      if (values['dry-run']) return { file, status: 'planned', ...told };
      if (signal.aborted) return { file, status: 'failed', reason: 'cancelled', ...told };
      const name = names.get(index) ?? path.basename(file);
      const job: CopyJob = { file, name, facts: photo.facts, fields: after };
      const copy = await copies.write(job);
      return copy.ok
        ? { file, status: 'written', ...told, written: copy.path }
        : { file, status: 'failed', reason: copy.reason, ...told };
    },
    (done) => terminal.progress(`captioning ${done}/${files.length}`),
  );
  return report(photos, values.json === true, terminal);
}

function report(photos: readonly Captioned[], json: boolean, terminal: Terminal): number {
  if (json) terminal.print(`${JSON.stringify({ photos }, null, 2)}\n`);
  else for (const { file, written } of photos) terminal.print(`${written ?? file}\n`);
  for (const { file, reason, problems = [] } of photos) {
    if (reason !== undefined) terminal.say(`Left out: ${file} (${failureWords(reason)}).`);
    for (const problem of problems) terminal.say(`${file}: ${problem}.`);
  }
  return photos.some(({ status, problems }) => status === 'failed' || problems) ? 1 : 0;
}

interface Readable {
  readonly index: number;
  readonly file: string;
  readonly facts: PhotoFacts;
  readonly fields: PhotoFields;
}

async function apply(
  readable: readonly Readable[],
  given: {
    readonly template: CaptionTemplate;
    readonly languages: readonly Language[];
    readonly release: ReleaseAt | undefined;
    readonly codes: Awaited<ReturnType<typeof codesAt>>['list'] | undefined;
  },
): Promise<AppliedToFiles> {
  const { template, languages, release, codes } = given;
  const { office, cards } = release ?? (await cardsOf(undefined));
  const book = await bookOf(release?.officeFolder);
  // The same bytes are the same picture: the release knows who is in it.
  const known = new Map(release?.photos.photos.map((photo) => [photo.sha256, photo]));
  const photos = readable.map(({ index, file, facts, fields }) => ({
    id: String(index),
    name: path.basename(file),
    takenAt: facts.takenAt,
    found: fields,
    known: known.get(facts.sha256),
  }));
  return applyToFiles(
    photos,
    template,
    (all) =>
      captionContext({
        release: release?.release,
        office,
        cards,
        photos: all,
        book,
        lists: codes ? [codes] : [],
      }),
    languages,
  );
}

/** A photo that says nothing, for finding what is wrong with a text before any photo is read. */
const ANY_PHOTO: Readable = {
  index: 0,
  file: 'photo.jpg',
  facts: { format: 'jpeg', width: 1, height: 1, bytes: 1, sha256: '', fields: {} },
  fields: {},
};

/**
 * What is wrong with the text itself is wrong for every photo: nothing is written at all. Before
 * the photos are read (`beforehand`) it counts only when no photo could set it right.
 */
function refuseText(file: string, { problems }: AppliedToFiles, beforehand = false): void {
  const wrong = problems.filter(({ problem }) => isTextProblem(problem));
  const first = wrong.find(({ problem }) => !beforehand || isHopeless(problem));
  if (!first) return;
  if (first.problem.kind === 'needs-release') {
    const needing = wrong.flatMap(({ problem }) =>
      problem.kind === 'needs-release' ? [`{${problem.name}}`] : [],
    );
    const names = [...new Set(needing)].join(', ');
    throw new Problem(
      'needs-release',
      `${file} uses ${names}, which only a release can tell: give one with --release, or write the words out.`,
    );
  }
  const where = `${file}, “${first.field}” in ${first.language}`;
  throw new Problem(first.problem.kind, `${where}: ${captionProblemWords(first.problem)}.`);
}

/** A photo may say its own city, and who is in it decides between two people of one position. */
function isHopeless(problem: CaptionProblem): boolean {
  if (problem.kind === 'ambiguous-code') return false;
  if (problem.kind !== 'needs-release') return true;
  return variableNamed(problem.name)?.variable.needsRelease === true;
}

function problemsByPhoto({ problems }: AppliedToFiles): ReadonlyMap<string, readonly string[]> {
  const byPhoto = new Map<string, string[]>();
  for (const { field, language, problem, photos } of problems) {
    const words = `“${field}” in ${language} was left as it was: ${captionProblemWords(problem)}`;
    for (const id of photos) byPhoto.set(id, [...(byPhoto.get(id) ?? []), words]);
  }
  return byPhoto;
}

/** Copies never lie among the originals, and never in a library: there they would be taken for some. */
async function refuseTarget(
  to: string,
  files: readonly string[],
  release: ReleaseAt | undefined,
): Promise<void> {
  if (release) {
    await refuseInside(to, release.home);
    if (release.officeFolder !== undefined) await refuseInside(to, release.officeFolder);
  }
  const target = await realpath(to).catch(() => to);
  for (const folder of new Set(files.map((file) => path.dirname(path.resolve(file))))) {
    const source = await realpath(folder).catch(() => folder);
    if (source === target) {
      throw new Problem(
        'source-folder',
        `${to} holds the originals: give another folder with --to.`,
      );
    }
  }
}

async function makeFolder(to: string): Promise<void> {
  try {
    await mkdir(to, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new ExportRefused(code === 'EEXIST' ? 'not-a-folder' : refusalOf(error), to, error);
  }
}
