// Peak resident memory of main and the worker while a hundred photos of 24 megapixels get their
// page sets, AVIF among them, and the card of the first.
//
// node tests/bench/photo-desk/memory.mjs [PHOTOS]
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeOurs, peakMemory, startOurs } from '../photos.mjs';

const run = promisify(execFile);
const MAKER = fileURLToPath(new URL('../noisy-photos.mjs', import.meta.url));

async function measureMemory({ count = 100 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-'));
  const { stdout } = await run(process.execPath, [MAKER, join(folder, 'photos'), '4']);
  const photos = JSON.parse(stdout);
  const { service, workers } = await startOurs(join(folder, 'cache'), photos[0]);
  try {
    const many = Array.from({ length: count }, (_, n) => photos[n % photos.length]);
    const staging = join(folder, 'staging');
    await mkdir(staging);
    const bytes = await peakMemory(workers, () => makeOurs(service, many, staging));
    return { photos: count, peakMegabytes: Math.round(bytes / 1024 / 1024) };
  } finally {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = 100] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureMemory({ count }), null, 2));
}
