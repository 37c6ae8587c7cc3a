import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { PhotoFields } from '../../core/captions/photo-fields.ts';
import type { PhotoService } from '../photos/service.ts';
import { codesAt, languagesOf, templateAt } from './caption-input.ts';
import { ANY_PHOTO, captionsOf, problemsByPhoto, refuseText } from './caption-plan.ts';
import { makeTarget, refuseTarget } from './caption-target.ts';
import { failureWords } from './caption-words.ts';
import { type CopyJob, createCopies } from './captioned-copies.ts';
import { inOrder } from './in-order.ts';
import { badUsage, read } from './options.ts';
import { Problem } from './problem.ts';
import { releaseAt } from './release-at.ts';
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

const NO_PHOTO = { status: 'failed', reason: 'not-a-photo' } as const;

/** A pipe or a device may never end: it is not opened. What is not there, the reading says. */
async function isOpenEnded(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

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
  refuseText(values.template, await captionsOf([ANY_PHOTO], given), true);
  const found = await inOrder(
    files,
    async (file) => ((await isOpenEnded(file)) ? NO_PHOTO : photoService.read(file, signal)),
    (done) => terminal.progress(`reading ${done}/${files.length}`),
  );
  const readable = found.flatMap((photo, index) =>
    photo.status === 'done' ? [{ facts: photo.photo, index, file: files[index] ?? '' }] : [],
  );
  if (signal.aborted) {
    throw new Problem('cancelled', 'Stopped before anything was written: start it again.');
  }
  const applied = await captionsOf(readable, given);
  refuseText(values.template, applied);

  const copies = createCopies(to, languages);
  const names = new Map(readable.map(({ index, file }) => [index, copies.nameFor(file)]));
  if (!values['dry-run']) await makeTarget(to);
  const problems = problemsByPhoto(applied);
  const photos = await inOrder(
    files,
    async (file, index): Promise<Captioned> => {
      const seen = found[index];
      if (seen?.status !== 'done') {
        return { file, status: 'failed', reason: seen?.reason ?? 'unreadable' };
      }
      const { photo: facts } = seen;
      const after = applied.after.get(String(index)) ?? facts.fields;
      const left = problems.get(String(index));
      const told = { before: facts.fields, after, ...(left && { problems: left }) };
      if (values['dry-run']) return { file, status: 'planned', ...told };
      if (signal.aborted) return { file, status: 'failed', reason: 'cancelled', ...told };
      const name = names.get(index) ?? path.basename(file);
      const job: CopyJob = { file, name, facts, fields: after };
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
