// The longest frame while five hundred photos scroll by, in a real browser on the browser host. A
// frame waits for whatever else the computer does; so beside it stands the longest piece of work of
// the page itself in processor time, by the browser's own trace of one more round.
//
// node tests/bench/photo-desk/scrolling.mjs [PHOTOS]
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../../../scripts/browser-finder.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const RELEASE = 'k7f3qx';

/** Photos that lie outside of the library, as those of a card do; each looks like no other. */
async function card(folder, count) {
  await mkdir(folder);
  const incoming = [];
  for (let index = 0; index < count; index++) {
    const file = join(folder, `IMG_${index + 1}.jpg`);
    const background = { r: (index * 53) % 256, g: (index * 97) % 256, b: (index * 31) % 256 };
    const picture = { width: 1200, height: 800, channels: 3, background };
    await sharp({ create: picture }).jpeg().toFile(file);
    incoming.push({
      id: `shot-${index}`,
      path: file,
      originalName: `IMG_${index + 1}.jpg`,
      bytes: 1000 + index,
      width: 1200,
      height: 800,
      takenAt: new Date(Date.UTC(2026, 8, 18, 10, 0, index)).toISOString().slice(0, 19),
      look: { dhash: index.toString(16).padStart(16, '0'), sharpness: index, recompressed: false },
    });
  }
  return incoming;
}

async function photosFile(library) {
  const names = await readdir(join(library, 'releases'), { recursive: true });
  const name = names.find((one) => one.includes(RELEASE) && one.endsWith('photos.json'));
  return join(library, 'releases', name);
}

async function serve(home, library) {
  const child = spawn(
    process.execPath,
    [at('../../../dist/node/browser.js'), '--library', library, '--port', '0', '--no-open'],
    { env: { ...process.env, PRESSDESK_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
  return { child, address };
}

/** Runs in the page: scrolls to the end and back in steps of a wheel, and notes every frame. */
function scrollThrough() {
  const list = document.querySelector('[role=listbox]');
  return new Promise((resolve) => {
    const frames = [];
    let last = performance.now();
    let way = 1;
    const step = (now) => {
      frames.push(now - last);
      last = now;
      list.scrollTop += way * 120;
      const isEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
      if (way > 0 && isEnd) way = -1;
      if (way < 0 && list.scrollTop <= 0) resolve(frames.slice(1));
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Milliseconds of processor time of the longest task of the page's own thread. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents
    .filter((event) => event.name.endsWith('RunTask') && pages.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (tasks.length === 0) throw new Error('the trace has no task of the page');
  return Math.max(...tasks);
}

/** Milliseconds: the longest frame, the one that 99 of 100 stay below, and how many there were. */
export async function measureScrolling({ photos = 500, rounds = 3 } = {}) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-scroll-'));
  const library = join(folder, 'library');
  await cp(at('../../../assets/samples'), library, { recursive: true });
  const file = await photosFile(library);
  const document = JSON.parse(await readFile(file, 'utf8'));
  document.incoming = await card(join(folder, 'card'), photos);
  await writeFile(file, JSON.stringify(document));
  const { child, address } = await serve(join(folder, 'home'), library);
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}#/release/${RELEASE}/photos`);
    await page.getByRole('radiogroup').first().getByRole('radio').nth(1).click();
    await page.waitForFunction(
      (count) => Number(document.querySelector('[role=option]')?.ariaSetSize) >= count,
      photos,
    );
    const longest = [];
    let all = [];
    for (let round = 0; round < rounds; round++) {
      const frames = await page.evaluate(scrollThrough);
      longest.push(Math.max(...frames));
      all = all.concat(frames);
    }
    await browser.startTracing(page, { categories: ['toplevel'] });
    await page.evaluate(scrollThrough);
    const task = longestTask(await browser.stopTracing());
    const sorted = all.toSorted((a, b) => a - b);
    return {
      photos,
      longestFrames: longest,
      longest: longest.toSorted((a, b) => a - b)[Math.floor(rounds / 2)],
      p99: sorted[Math.floor(sorted.length * 0.99)],
      frames: all.length,
      task,
    };
  } finally {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const photos = Number(process.argv[2] ?? 500);
  const { longestFrames, longest, p99, frames, task } = await measureScrolling({ photos });
  console.log(
    `scrolling ${photos} photos: longest frame ${longest.toFixed(0)} ms (rounds: ${longestFrames
      .map((ms) => ms.toFixed(0))
      .join(
        ', ',
      )}), 99 of 100 below ${p99.toFixed(0)} ms, ${frames} frames; aim 50 ms; longest work of the page ${task.toFixed(0)} ms`,
  );
}
