import type { PhotoFields } from '../../core/captions/photo-fields.ts';
import type { PhotoService } from '../photos/service.ts';
import { failureWords } from './caption-words.ts';
import { everyFileOf, type FoundFile } from './every-file.ts';
import { inOrder } from './in-order.ts';
import { badUsage, read } from './options.ts';
import { Problem } from './problem.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { json: { type: 'boolean' } } as const;

interface ListedPhoto {
  readonly file: string;
  readonly status: 'read' | 'failed';
  readonly reason?: string;
  /** Pixels of the picture as it is seen. */
  readonly width?: number;
  readonly height?: number;
  readonly takenAt?: string;
  readonly fields?: PhotoFields;
}

/** `photos FOLDER… [--json]` */
export async function listPhotos(
  args: readonly string[],
  terminal: Terminal,
  photoService: PhotoService,
  signal: AbortSignal,
): Promise<number> {
  const { values, positionals } = read('photos', args, OPTIONS);
  if (positionals.length === 0) throw badUsage('photos', 'Give at least one folder.');
  const files = await everyFileOf(positionals);

  const photos = await inOrder(
    files,
    (file) => listed(file, photoService, signal),
    (done) => terminal.progress(`photos ${done}/${files.length}`),
  );
  if (signal.aborted) throw new Problem('cancelled', 'The listing was stopped: start it again.');

  const failed = photos.filter(({ status }) => status === 'failed');
  if (values.json) terminal.print(`${JSON.stringify({ photos }, null, 2)}\n`);
  else for (const photo of photos) terminal.print(`${line(photo)}\n`);
  for (const { file, reason = '' } of failed) {
    terminal.say(`Not read: ${file} (${failureWords(reason)}).`);
  }
  return failed.length > 0 ? 1 : 0;
}

async function listed(
  { file, isFile, isClosed }: FoundFile,
  photoService: PhotoService,
  signal: AbortSignal,
): Promise<ListedPhoto> {
  if (isClosed) return { file, status: 'failed', reason: 'unreadable' };
  if (!isFile) return { file, status: 'failed', reason: 'not-a-photo' };
  const seen = await photoService.peek(file, signal);
  if (seen.status === 'failed') return { file, ...seen };
  const { width, height, takenAt, fields } = seen.photo;
  return {
    file,
    status: 'read',
    width,
    height,
    ...(takenAt && { takenAt }),
    fields,
  };
}

function line({ file, status, width, height, takenAt }: ListedPhoto): string {
  if (status === 'failed') return `${file}: not read`;
  return `${file}: ${width} × ${height}${takenAt ? `, ${takenAt}` : ''}`;
}
