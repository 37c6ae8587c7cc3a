// The photo part of the benchmark: ratios of ours to the bare reference and to the naive way, taken
// in turns in one run, and the peak memory of worker and main for a hundred photos.
//
// node tests/bench/photos.mjs [ROUNDS] [PHOTOS FOR MEMORY]
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadPhotoService } from './photo-service.mjs';

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What a release of ordinary length writes into its pictures. */
export const RIGHTS = {
  languages: ['kk', 'ru'],
  fields: {
    headline: { ru: 'В селе Мысалколь открыли водопровод' },
    caption: { kk: 'Ә'.repeat(180), ru: 'Ә'.repeat(180) },
    altText: { kk: 'Ұ'.repeat(120), ru: 'Ұ'.repeat(120) },
    copyright: { ru: '© Акимат' },
    usageTerms: { ru: 'Только для редакционного использования' },
    credit: { ru: 'А. Мысал / пресс-служба' },
  },
};
const LOG = { info() {}, warn: console.error, error: console.error };

/** A service whose worker is up: starting it belongs to the application's start, not to an export. */
export async function startOurs(cacheFolder, firstPhoto) {
  const { createPhotoService, spawnNodeWorker, worker } = await loadPhotoService();
  const workers = [];
  const spawn = () => {
    const started = spawnNodeWorker(worker);
    workers.push(started);
    return started;
  };
  const service = createPhotoService({ spawn, log: LOG, cacheFolder });
  await service.read(firstPhoto);
  return { service, workers };
}

/** The web set of every photo, and the social crop of the first, through the service. */
export async function makeOurs(service, photos, staging) {
  const jobs = photos.map((path, i) => {
    const wanted = i === 0 ? ['page', 'social'] : ['page'];
    return service.renditions({ photo: `p${i}`, path, wanted, rights: RIGHTS, staging });
  });
  for (const result of await Promise.all(jobs)) {
    if (result.status === 'failed') throw new Error(`a photo failed: ${result.reason}`);
  }
}

/** What a script measured of itself: seconds without the start of Node, and processor time. */
export async function timesOf(name, out, photos) {
  const { stdout } = await run(process.execPath, [script(name), out, ...photos]);
  return JSON.parse(stdout);
}

/** Two neighbouring fields of proc(5)'s `stat`, in ticks of a hundredth of a second, as seconds. */
function secondsIn(pid, first, otherwise) {
  const CLOCK_TICKS = 100;
  try {
    // The first two fields are the number, and a name in brackets that may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1).split(' ');
    return (Number(fields[first - 3]) + Number(fields[first - 2])) / CLOCK_TICKS;
  } catch {
    return otherwise;
  }
}

/** Processor seconds of all children that ended and were waited for; on Linux only, else NaN. */
export function processorOfChildren() {
  return secondsIn('self', 16, NaN);
}

/**
 * Processor seconds of this process and of all workers it ever had: of those that live what the
 * system tells of them, and of those that were replaced what it added to this process when they
 * ended. Whatever else was started and ended is among them, so let nothing else run between two
 * readings. On Linux only, else NaN.
 */
export function processorSeconds(workers) {
  const { user, system } = process.cpuUsage();
  const living = workers.reduce((sum, { pid }) => sum + secondsIn(pid, 14, 0), 0);
  return (user + system) / 1e6 + processorOfChildren() + living;
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  );
};

/** Resident bytes of a process, or 0 when it has gone or the system does not tell. */
function residentBytes(pid) {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Runs `work` and returns the highest sum of this process's and the workers' resident memory. */
export async function peakMemory(workers, work) {
  let peak = 0;
  const look = () => {
    const others = workers.reduce((sum, { pid }) => sum + residentBytes(pid), 0);
    peak = Math.max(peak, process.memoryUsage.rss() + others);
  };
  const timer = setInterval(look, 50);
  try {
    await work();
    look();
  } finally {
    clearInterval(timer);
  }
  return peak;
}

/**
 * One round in turns; a fresh output folder each time, so that nobody overwrites. Each value is
 * `{ seconds, processor }`: the second is what to trust on a computer that does other things too.
 */
async function round({ service, workers }, photos, folder) {
  const inFolder = async (name, make) => {
    const out = await mkdtemp(join(folder, `${name}-`));
    const times = await make(out);
    const files = (await readdir(out)).length;
    await rm(out, { recursive: true });
    return { ...times, files };
  };
  const ours = await inFolder('ours', async (out) => {
    const [start, before] = [performance.now(), processorSeconds(workers)];
    await makeOurs(service, photos, out);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, processor: processorSeconds(workers) - before };
  });
  const reference = await inFolder('reference', (out) => timesOf('reference.mjs', out, photos));
  const naive = await inFolder('naive', (out) => timesOf('naive.mjs', out, photos));
  if (ours.files !== reference.files || ours.files !== naive.files) {
    throw new Error('the three did not make the same number of files');
  }
  return { ours, reference, naive };
}

/** Ours against another, as medians over the rounds. */
function ratios(results, other) {
  const of = (what) => median(results.map((result) => result.ours[what] / result[other][what]));
  return { seconds: of('seconds'), processor: of('processor') };
}

export async function measurePhotos({ rounds = 5, forMemory = 100 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-'));
  const made = await run(process.execPath, [
    script('noisy-photos.mjs'),
    join(folder, 'photos'),
    '12',
  ]);
  const photos = JSON.parse(made.stdout);
  const started = await startOurs(join(folder, 'cache'), photos[0]);
  const { service, workers } = started;
  try {
    const results = [];
    for (let i = 0; i < rounds; i++) {
      const times = await round(started, photos, folder);
      console.error(`round ${i + 1}`, times);
      results.push(times);
    }
    const many = Array.from({ length: forMemory }, (_, i) => photos[i % photos.length]);
    const staging = join(folder, 'many');
    await mkdir(staging);
    const bytes = await peakMemory(workers, () => makeOurs(service, many, staging));
    return {
      cores: availableParallelism(),
      rounds,
      toReference: ratios(results, 'reference'),
      toNaive: ratios(results, 'naive'),
      peakMegabytes: Math.round(bytes / 1024 / 1024),
      photosForMemory: forMemory,
    };
  } finally {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 5, forMemory = 100] = process.argv.slice(2).map(Number);
  const result = await measurePhotos({ rounds, forMemory });
  console.log(JSON.stringify(result, null, 2));
}
