import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BrowserContext } from '@playwright/test';
import { builtFile, type Place, type Program } from './program.ts';

/** Milliseconds after which a program that was asked to stop is stopped by force. */
const PATIENCE = 10_000;

/** `pressdesk serve` in a process of its own, with its page in a real browser. */
export async function startBrowserProgram(
  { home, library }: Place,
  context: BrowserContext,
): Promise<Program> {
  const child = spawn(
    process.execPath,
    [
      builtFile('node', 'browser.js'),
      ...(library ? ['--library', library] : []),
      ...['--port', '0', '--no-open'],
    ],
    // A page that is closed and opened again in a test must find its program still there.
    { env: { ...process.env, PRESSDESK_HOME: home, PRESSDESK_GRACE: '60000' }, stdio: 'pipe' },
  );
  const ended = once(child, 'exit');
  let entrance: URL | undefined;
  try {
    const address = await addressOf(child);
    entrance = address;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: address.origin,
    });
    return {
      async open() {
        const page = await context.newPage();
        // The secret in the address is good once; afterwards the cookie is the way in.
        await page.goto(entrance?.href ?? address.origin);
        entrance = undefined;
        return page;
      },
      answerDialogs: async () => undefined,
      async kill() {
        child.kill('SIGKILL');
        await ended;
      },
      async stop() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill('SIGTERM');
        const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
        await ended;
        clearTimeout(force);
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    throw error;
  }
}

/** The one line that the program prints. */
async function addressOf(child: ChildProcess): Promise<URL> {
  if (!child.stdout) throw new Error('The program has no output to read.');
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    // Goes on reading, so that the program never waits for a full pipe.
    child.stdout.resume();
    return new URL(line);
  }
  throw new Error(`The program ended before it said its address: ${said}`);
}
