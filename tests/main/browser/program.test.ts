import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { SOCKET_ADDRESS } from '../../../core/socket-address.ts';
import { BUILT, emptyHome, sampleLibrary } from '../application/start.ts';
import type { Client } from '../application/transports.ts';

interface Program {
  readonly child: ChildProcess;
  readonly address: URL;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** `pressdesk serve` as it is run, with a home of its own. */
async function start(home: string, args: readonly string[]): Promise<Program> {
  const child = spawn(process.execPath, [path.join(BUILT, 'browser.js'), '--no-open', ...args], {
    env: { ...process.env, PRESSDESK_HOME: home, PRESSDESK_GRACE: '300' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let text = '';
  const line = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text);
    });
  });
  return { child, address: new URL(line.trim()), output: () => text, ended };
}

/** A page's socket, entered by the address that was printed. */
async function page(
  address: URL,
): Promise<{ readonly client: Client; readonly socket: WebSocket }> {
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const socket = new WebSocket(`ws://${address.host}${SOCKET_ADDRESS}`, {
    headers: { cookie, origin: address.origin },
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return { client: createORPCClient(new RPCLink({ websocket: socket })), socket };
}

test('prints one line with the address and opens the library that was named', async () => {
  const home = await emptyHome();
  const library = await sampleLibrary(home);
  const program = await start(home, ['--library', library]);
  const { client } = await page(program.address);
  expect(await client.library.state()).toMatchObject({ folder: library, state: 'ready' });
  expect(program.output().match(/\n/g)).toHaveLength(1);
});

test('stops when its last page has gone', async () => {
  const program = await start(await emptyHome(), []);
  const { socket } = await page(program.address);
  socket.close();
  expect(await program.ended).toBe(0);
});

test('asked to stop, it waits until the page has saved its last words', async () => {
  const home = await emptyHome();
  const library = await sampleLibrary(home);
  const program = await start(home, ['--library', library]);
  const { client } = await page(program.address);
  const [summary] = await client.releases.list();
  const { folder, release } = await client.releases.open({ id: summary?.id ?? '' });
  const events = await client.app.events();
  const saving = (async () => {
    for await (const event of events) {
      if (event.type !== 'flush') continue;
      const last = { ...release, rubric: 'последнее слово' };
      await client.releases.save({ id: release.id, base: release.revision, release: last });
      // The answer may come too late for the socket; what counts is that nothing was lost.
      await client.app.flushed().catch(() => undefined);
      return;
    }
  })();
  program.child.kill('SIGTERM');
  await saving;
  expect(await program.ended).toBe(0);
  const file = path.resolve(library, folder, 'release.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ rubric: 'последнее слово' });
});

test('comes back at the same address after it was killed, and elsewhere when that is taken', async () => {
  const home = await emptyHome();
  const first = await start(home, []);
  first.child.kill('SIGKILL');
  await first.ended;
  const again = await start(home, []);
  expect(again.address.port).toBe(first.address.port);
  const beside = await start(home, []);
  expect(beside.address.port).not.toBe(first.address.port);
});

test('a port that is taken is said in one sentence', async () => {
  const home = await emptyHome();
  const first = await start(home, []);
  const second = spawn(
    process.execPath,
    [path.join(BUILT, 'browser.js'), '--no-open', '--port', first.address.port],
    { env: { ...process.env, PRESSDESK_HOME: home }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  second.stderr.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(2);
  expect(said.trim().split('\n')).toEqual([
    'This port is taken by another program: give another one, or none.',
  ]);
});
