// A whole export at the command line, HTML and DOCX in two languages, against the bare reference
// and against one sharp pipeline per output, taken in turns in one run; and its peak memory.
//
// node tests/bench/export.mjs [ROUNDS] [PHOTOS FOR MEMORY]
import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, timesOf } from './photos.mjs';

const run = promisify(execFile);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = at('../../dist/node/cli.js');

const paragraph = (id, text) => ({ id, type: 'paragraph', content: [{ text }] });
const text = (headline, words) => ({
  headline,
  lead: paragraph('lead', words),
  body: Array.from({ length: 8 }, (_, index) => paragraph(`b${index}`, words.repeat(3))),
});

/** A library with one release of ordinary length and these photos. Returns the release's folder. */
async function makeLibrary(folder, photos) {
  const release = join(folder, 'releases', '2026', '2026-09-18-bench2');
  await mkdir(join(release, 'photos'), { recursive: true });
  const office = {
    name: { kk: 'Үлгі әкімдігінің баспасөз қызметі', ru: 'Пресс-служба акимата Улги' },
  };
  await writeFile(join(folder, 'office.json'), JSON.stringify(office));
  const picked = [];
  for (const [index, photo] of photos.entries()) {
    const file = `photo-${index}.jpg`;
    await copyFile(photo, join(release, 'photos', file));
    picked.push({
      id: `p${index}`,
      file,
      originalName: file,
      sha256: '',
      bytes: (await stat(photo)).size,
      format: 'jpeg',
      width: 6000,
      height: 4000,
      isLead: index === 0,
      minors: 'no',
      caption: { kk: `Үлгі сурет ${index}`, ru: `Снимок ${index}` },
      alt: { kk: 'Далада су мұнарасы тұр', ru: 'Башня в степи' },
    });
  }
  await writeFile(join(release, 'photos.json'), JSON.stringify({ photos: picked }));
  await writeFile(
    join(release, 'release.json'),
    JSON.stringify({
      id: 'bench2',
      createdAt: '2026-09-18T10:00:00+05:00',
      updatedAt: '2026-09-18T10:00:00+05:00',
      event: { startsAt: '2026-09-18' },
      texts: {
        kk: text('Үлгі ауылында су құбыры іске қосылды', 'Таза су үйлерге жетті. '),
        ru: text('В селе Улги заработал водопровод', 'Чистая вода пришла в дома. '),
      },
    }),
  );
  return release;
}

const words = (release, to) => [
  CLI,
  'export',
  release,
  '--to',
  to,
  '--format',
  'html,docx',
  '--language',
  'kk,ru',
  '--json',
];

async function exportOnce(release, folder) {
  const to = await mkdtemp(join(folder, 'ours-'));
  const { stdout } = await run(process.execPath, words(release, to), { maxBuffer: 1e8 });
  const { seconds, photos } = JSON.parse(stdout);
  if (photos.some(({ status }) => status !== 'done')) throw new Error('a photo failed');
  await rm(to, { recursive: true });
  return seconds;
}

/** Resident megabytes of a process and its children, now. Linux only; 0 elsewhere. */
function residentOfTree(pid) {
  try {
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter(
        (name) =>
          readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === `${pid}`,
      );
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return (
      Number(own ?? 0) / 1024 +
      children.reduce((sum, child) => sum + residentOfTree(Number(child)), 0)
    );
  } catch {
    return 0;
  }
}

async function peakOf(release, folder) {
  const to = await mkdtemp(join(folder, 'many-'));
  const child = spawn(process.execPath, words(release, to), { stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOfTree(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  await rm(to, { recursive: true });
  if (code !== 0) throw new Error(`the export ended with ${code}`);
  return Math.round(peak);
}

export async function measureExport({ rounds = 3, forMemory = 100 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-export-'));
  try {
    const made = await run(process.execPath, [
      at('noisy-photos.mjs'),
      join(folder, 'photos'),
      '12',
    ]);
    const photos = JSON.parse(made.stdout);
    const release = await makeLibrary(join(folder, 'library'), photos);
    const toReference = [];
    const toNaive = [];
    for (let round = 0; round < rounds; round++) {
      const ours = await exportOnce(release, folder);
      const out = await mkdtemp(join(folder, 'others-'));
      const reference = await timesOf('reference.mjs', out, photos);
      const naive = await timesOf('naive.mjs', out, photos);
      await rm(out, { recursive: true });
      console.error(
        `export, round ${round + 1}: ours ${ours} s, reference ${reference.seconds} s, naive ${naive.seconds} s`,
      );
      toReference.push(ours / reference.seconds);
      toNaive.push(ours / naive.seconds);
    }
    const many = Array.from({ length: forMemory }, (_, index) => photos[index % photos.length]);
    const large = await makeLibrary(join(folder, 'large'), many);
    return {
      toReference: median(toReference),
      toNaive: median(toNaive),
      peakMegabytes: await peakOf(large, folder),
      photosForMemory: forMemory,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 3, forMemory = 100] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureExport({ rounds, forMemory }), null, 2));
}
