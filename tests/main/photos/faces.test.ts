import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { WorkerProcess } from '../../../main/host.ts';
import { createFaceFinder, type FaceFinder } from '../../../main/photos/faces/face-finder.ts';
import { spawnNodeWorker } from '../../../main/photos/node-worker.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** The built worker; the variable names a photo worker that was built elsewhere, beside it. */
const BUILT = path.dirname(
  process.env.PRESSDESK_PHOTO_WORKER ?? path.join(ROOT, 'dist', 'node', 'photo-worker.js'),
);
const BRIEFING = path.join(
  ROOT,
  'assets/samples/releases/2026/2026-11-20-w9d2me/photos/briefing.jpg',
);

function start(script: string, idle?: number) {
  const lines: string[] = [];
  const workers: WorkerProcess[] = [];
  const exits: Promise<unknown>[] = [];
  const finder: FaceFinder = createFaceFinder({
    spawn: () => {
      const worker = spawnNodeWorker(script);
      workers.push(worker);
      exits.push(new Promise((resolve) => worker.onExit(resolve)));
      return worker;
    },
    log: { info: () => undefined, warn: (event) => lines.push(event), error: () => undefined },
    ...(idle !== undefined && { idle }),
  });
  onTestFinished(() => finder.close());
  return { finder, lines, workers, exits };
}

/** A face worker that is one line of script. */
async function scripted(line: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pressdesk-faces-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'worker.mjs');
  await writeFile(file, `${line}\nprocess.on('message', () => {});\n`);
  return file;
}

test('the face of a speaker is framed with some room around it', async () => {
  const { finder } = start(path.join(BUILT, 'face-worker.js'));
  const faces = await finder.find(await readFile(BRIEFING));
  expect(faces).toHaveLength(1);
  const [{ x, y, width, height } = { x: 0, y: 0, width: 0, height: 0 }] = faces;
  expect(x + width / 2).toBeCloseTo(0.602, 1);
  expect(y + height / 2).toBeCloseTo(0.31, 1);
  expect(width).toBeGreaterThan(0.068);
  expect(width).toBeLessThan(0.14);
});

test('where nobody is there are no faces', async () => {
  const { finder } = start(path.join(BUILT, 'face-worker.js'));
  const empty = await sharp({
    create: { width: 640, height: 480, channels: 3, background: '#7a8' },
  })
    .jpeg()
    .toBuffer();
  expect(await finder.find(empty)).toEqual([]);
  expect(await finder.find(new Uint8Array([1, 2, 3]))).toEqual([]);
});

test('the process ends when nobody asks any more, and comes back for the next picture', async () => {
  const { finder, workers, exits } = start(path.join(BUILT, 'face-worker.js'), 10);
  const photo = await readFile(BRIEFING);
  expect(await finder.find(photo)).toHaveLength(1);
  await exits[0];
  expect(await finder.find(photo)).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

test('a computer that cannot do it gets no faces, and one line in the log', async () => {
  const line = "process.send({ kind: 'unable', detail: 'no WebAssembly here' });";
  const { finder, lines, workers } = start(await scripted(line));
  for (let n = 0; n < 3; n++) expect(await finder.find(new Uint8Array([n]))).toEqual([]);
  expect(lines).toEqual(['faces cannot be suggested']);
  expect(workers).toHaveLength(1);
});

test('a process that dies leaves nobody waiting', async () => {
  const { finder } = start(await scripted('setTimeout(() => process.exit(1), 50);'));
  const one = finder.find(new Uint8Array([1]));
  const two = finder.find(new Uint8Array([2]));
  expect(await Promise.all([one, two])).toEqual([[], []]);
});
