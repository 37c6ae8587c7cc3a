import '../../core/no-eval.ts';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersOf } from '../node/folders.ts';
import { createLog } from '../node/log.ts';
import { nodeWorkers } from '../node/workers.ts';
import { createPhotoService } from '../photos/service.ts';
import { captionPhotos } from './caption.ts';
import { checkReleases } from './check.ts';
import { exportReleases } from './export.ts';
import { HELP } from './help.ts';
import { inflectLines } from './inflect.ts';
import { makeNew } from './new.ts';
import { badUsage } from './options.ts';
import { listPhotos } from './photos.ts';
import { problemOf } from './problem.ts';
import { printSchema } from './schema.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/** The folder of this built file, `dist/node`, where the workers lie too. */
const built = path.dirname(fileURLToPath(import.meta.url));

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '', ...rest] = args;
  if (command === '') throw badUsage('', 'Give a command.');
  if (command === 'help' || isHelp(command)) {
    terminal.print(HELP[''] ?? '');
    return 0;
  }
  const help = HELP[command];
  if (help !== undefined && rest.some(isHelp)) {
    terminal.print(help);
    return 0;
  }
  switch (command) {
    case 'new':
      return makeNew(rest, terminal);
    case 'export':
      return withPhotos((photos, signal) => exportReleases(rest, terminal, photos, signal));
    case 'photos':
      return withPhotos((photos, signal) => listPhotos(rest, terminal, photos, signal));
    case 'caption':
      return withPhotos((photos, signal) => captionPhotos(rest, terminal, photos, signal));
    case 'check':
      return checkReleases(rest, terminal);
    case 'inflect':
      return inflectLines(rest, terminal);
    case 'schema':
      return printSchema(rest, terminal);
    default:
      throw badUsage('', `There is no command “${command}”.`);
  }
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** Gives a command the photo worker and a signal that ends with Ctrl C. */
async function withPhotos(
  work: (photos: ReturnType<typeof createPhotoService>, signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const folders = foldersOf(process.env);
  const spawn = nodeWorkers(built);
  const photos = createPhotoService({
    spawn: () => spawn('photos'),
    log: createLog(folders.logFile),
    cacheFolder: folders.cache,
  });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    return await work(photos, stop.signal);
  } finally {
    await photos.close();
  }
}

/** Exit status 2: one sentence for a person, and for a script the same as JSON. */
function report(error: unknown, args: readonly string[], terminal: Terminal): number {
  const { code, message } = problemOf(error);
  if (args.includes('--json')) {
    terminal.print(`${JSON.stringify({ error: { code, message } })}\n`);
  }
  terminal.say(message);
  return 2;
}

const terminal = createTerminal(process.stdout, process.stderr);
const args = process.argv.slice(2);
run(args, terminal)
  .catch((error: unknown) => report(error, args, terminal))
  .then((status) => {
    process.exitCode = status;
  })
  .catch(() => {
    process.exitCode = 2;
  });
