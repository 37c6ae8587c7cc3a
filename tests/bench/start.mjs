// From the start of the program to a form one can type into, in the browser host, against a bare
// static server that sends the same built files: process start, page and script included.
//
// node tests/bench/start.mjs [ROUNDS]
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser-finder.mjs';
import { median } from './photos.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Starts a program, waits for the address on its first line, and lets `open` use it. */
async function timed(args, environment, open) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise((resolve, reject) => {
      child.stdout.once('data', (line) => resolve(String(line).trim()));
      child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
    });
    await open(address);
    return performance.now() - start;
  } finally {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  }
}

export async function measureStart({ rounds = 7 } = {}) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-start-'));
  const library = join(folder, 'library');
  await cp(at('../../assets/samples'), library, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot });
  const inPage = async (work) => {
    const context = await browser.newContext({ locale: 'ru-RU' });
    await work(await context.newPage());
    await context.close();
  };
  const ours = () =>
    timed(
      [at('../../dist/node/browser.js'), '--library', library, '--no-open'],
      { PRESSDESK_HOME: join(folder, 'home') },
      (address) =>
        inPage(async (page) => {
          await page.goto(`${address}#/release/k7f3qx/facts`);
          await page.locator('[data-field="headline.ru"] textarea').fill('Заголовок');
        }),
    );
  const bare = () =>
    timed([at('static-server.mjs'), at('../../dist/renderer')], {}, (address) =>
      inPage(async (page) => {
        await page.goto(address);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }),
    );
  try {
    await ours();
    await bare();
    const ratios = [];
    for (let round = 0; round < rounds; round++) {
      const [own, other] = [await ours(), await bare()];
      console.error(
        `start, round ${round + 1}: ours ${own.toFixed(0)} ms, bare ${other.toFixed(0)} ms`,
      );
      ratios.push(own / other);
    }
    return { toBarePage: median(ratios) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 7] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureStart({ rounds }), null, 2));
}
