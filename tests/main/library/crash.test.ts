import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRelease } from '../../../core/release/new-release.ts';
import { createReleaseFolder } from '../../../main/library/release-folder.ts';
import { createWriter } from '../../../main/library/writer.ts';
import { emptyFolder } from './folders.ts';

const ROUNDS = 40;
let program = '';
let built = '';

beforeAll(async () => {
  // In the project's own tree, because the program looks for zod there.
  built = await mkdtemp(fileURLToPath(new URL('../../../node_modules/.saving-', import.meta.url)));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL('./saving-process.ts', import.meta.url)),
      outDir: built,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'saving.mjs' } },
    },
  });
  program = join(built, 'saving.mjs');
});

afterAll(() => rm(built, { recursive: true, force: true }));

function start(folder: string, letter: string, saves?: number): ChildProcess {
  const count = saves === undefined ? [] : [String(saves)];
  return spawn(process.execPath, [program, folder, letter, ...count], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The numbers and names of the saves that a program says it has made. */
async function said(child: ChildProcess): Promise<readonly (readonly [number, string])[]> {
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  await once(child, 'close');
  const lines = text.split('\n').filter((line) => / /.test(line));
  return lines.map((line) => {
    const [revision = '', name = ''] = line.split(' ');
    return [Number(revision), name] as const;
  });
}

function reader(path: string) {
  return createReleaseFolder({
    path,
    id: undefined,
    writer: createWriter(),
    clock: () => new Date(),
    moment: () => '',
    guard: async () => undefined,
  });
}

describe('a program that is killed while it saves', () => {
  it('leaves the old document or the new one, never nothing and never half', async () => {
    const folder = join(await emptyFolder(), 'release');
    await reader(folder).save({ base: 0, value: newRelease({ id: 'abcdef', now: '2026' }) });
    let revision = 1;
    let killed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const child = start(folder, String.fromCharCode(97 + (round % 26)));
      const lines = said(child);
      await once(child.stdout ?? child, 'data');
      const delay = Math.random() * 60;
      setTimeout(() => child.kill('SIGKILL'), delay);
      const [last] = (await lines).slice(-1);
      if (child.signalCode === 'SIGKILL') killed++;

      const { release } = await reader(folder).read();
      const block = release.texts.ru?.body[0];
      const text = JSON.stringify(block);
      // Whole: as long as this save's text is, and of this save alone.
      const name = release.rubric ?? '';
      const times = 2_000 + ((Number(name.slice(1)) * 7919) % 5_000);
      expect(text.split(`${name}:`).length - 1).toBe(times);
      // Nothing that was said to be saved is gone.
      expect(release.revision).toBeGreaterThanOrEqual(last?.[0] ?? revision);
      expect(release.revision).toBeGreaterThanOrEqual(revision);
      revision = release.revision;
    }
    expect(killed).toBe(ROUNDS);
  }, 240_000);

  it('leaves files behind that are swept away later, and no others', async () => {
    const folder = await emptyFolder();
    const child = start(folder, 'a');
    const lines = said(child);
    await once(child.stdout ?? child, 'data');
    child.kill('SIGKILL');
    await lines;
    const writer = createWriter();
    const stray = join(folder, `release.json.1-abcdef.pressdesk-tmp`);
    await writer.write(stray, 'half');
    await writer.sweep(folder);
    expect(await readdir(folder)).toContain('release.json.1-abcdef.pressdesk-tmp');
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
    for (const name of await readdir(folder)) {
      if (name !== 'history') await utimes(join(folder, name), yesterday, yesterday);
    }
    await writer.sweep(folder);
    const left = await readdir(folder);
    expect(left.filter((name) => name.endsWith('.pressdesk-tmp'))).toEqual([]);
    expect(left).toContain('release.json');
  });
});

describe('two programs that save the same release at the same time', () => {
  it('never get the same revision, and what one replaced of the other is in the history', async () => {
    const folder = join(await emptyFolder(), 'release');
    await reader(folder).save({ base: 0, value: newRelease({ id: 'abcdef', now: '2026' }) });
    const [a, b] = await Promise.all([said(start(folder, 'a', 25)), said(start(folder, 'b', 25))]);
    expect([a.length, b.length]).toEqual([25, 25]);
    const revisions = [...a, ...b].map(([revision]) => revision);
    expect(new Set(revisions).size).toBe(50);

    // Whoever came after the other put the other's text into the history before.
    const versions = await Promise.all(
      (await readdir(join(folder, 'history'))).map(async (name) =>
        JSON.parse(await readFile(join(folder, 'history', name), 'utf8')),
      ),
    );
    const kept = new Set(versions.map((version) => version.release.rubric));
    const inOrder = [...a, ...b].sort(([x], [y]) => x - y).map(([, name]) => name);
    const replacedByOther = inOrder.filter((name, i) => {
      const next = inOrder[i + 1];
      return next !== undefined && next[0] !== name[0];
    });
    expect(replacedByOther.length).toBeGreaterThan(0);
    for (const name of replacedByOther) expect(kept).toContain(name);
  });
});
