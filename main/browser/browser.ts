import '../../core/no-eval.ts';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Application } from '../application.ts';
import { foldersOf } from '../node/folders.ts';
import { createLog } from '../node/log.ts';
import { openWithSystem } from '../node/system-program.ts';
import { SERVE_HELP, serveArguments } from './arguments.ts';
import { serveBrowser } from './server.ts';
import { keepPort, usualPort } from './usual-port.ts';

/** A reload, or a browser that restarts itself, comes back well within this many milliseconds. */
const GRACE = 15_000;

/** The folder of this built file, `dist/node`; everything else is found from there. */
const built = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(built, '..', '..');

async function main(): Promise<void> {
  const given = serveArguments(process.argv.slice(2));
  if (given.kind === 'help') {
    process.stdout.write(SERVE_HELP);
    return;
  }
  if (given.kind === 'wrong') return giveUp(given.message);

  const folders = foldersOf(process.env);
  mkdirSync(folders.settings, { recursive: true });
  mkdirSync(folders.cache, { recursive: true });
  const log = createLog(folders.logFile);
  // The address is there at once, and the application is read while the browser opens it.
  let begun: Promise<Application> | undefined;
  const application = () => {
    begun ??= import('./begin.ts').then(({ begin }) =>
      begin({
        folders,
        log,
        built,
        root,
        version: versionOf(path.join(root, 'package.json')),
        ...(given.library && { library: given.library }),
      }),
    );
    return begun;
  };

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await application().then(
      ({ close }) => close(),
      () => {},
    );
    await served.close();
    if (process.connected) process.disconnect();
  };
  const serveAt = (port: number) =>
    serveBrowser({
      application,
      window: path.join(root, 'dist', 'renderer'),
      port,
      log,
      grace: Number(process.env.PRESSDESK_GRACE ?? GRACE),
      onLastPage: () => void stop(),
    });
  const usual = given.port === 0 ? usualPort(folders.settings) : undefined;
  const served = await serveAt(usual ?? given.port).catch((error: unknown) => {
    if (usual === undefined) throw error;
    return serveAt(0);
  });
  if (given.port === 0 && usual === undefined) keepPort(folders.settings, served.port);
  // A second signal means that whoever stops this has no more patience. conf's own writer sends
  // every signal on to this process at once, so that what comes within a second is the first.
  let first: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      first ??= performance.now();
      if (performance.now() - first > 1_000) process.exit(130);
      void stop();
    });
  }
  // `npm run dev` has this built anew and says when the page should fetch itself again.
  process.on('message', (message) => {
    if (message === 'reload') void application().then(({ command }) => command('reload'));
  });
  process.stdout.write(`${served.address}\n`);
  log.info('serving', { port: served.port });
  if (given.open) {
    await openWithSystem(served.address).catch(() => {
      process.stderr.write('No browser was found; open the address above in one.\n');
    });
  }
  await application().catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
}

function versionOf(packageFile: string): string {
  const { version }: { version?: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return version ?? '';
}

function giveUp(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

main().catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  giveUp(
    taken
      ? 'This port is taken by another program: give another one, or none.'
      : `Pressdesk could not start: ${error instanceof Error ? error.message : 'unknown reason'}.`,
  );
});
