import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../browser.ts';
import { serve } from '../../renderer/editor/harness/serve.ts';

/** Keys in each editor that count, after those that warm it up. */
const KEYS = 200;
const WARM_UP = 40;

/** The text to type: letters, spaces; a Latin layout, so that real key events come. */
const TYPED = 'the builders laid the new line ';

interface Typist {
  readonly page: Page;
  readonly session: CDPSession;
  readonly times: number[];
}

/**
 * Main-thread work per key in a body of 3,000 words: ours (toolbar, word count, conversion into
 * blocks and all) against bare TipTap with StarterKit and the same text, a key here and a key
 * there in the same run. Work is what Chromium counts as time in tasks, script to paint.
 *
 * @returns the ratio of the medians, and the medians in milliseconds
 */
export async function run(): Promise<{ ratio: number; ours: number; bare: number }> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  const site = await serve(new URL('./page/', import.meta.url).href);
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot });
  try {
    const ours = await sitDown(await browser.newPage(), site.address);
    const bare = await sitDown(await browser.newPage(), `${site.address}?bare`);
    for (let key = 0; key < WARM_UP + KEYS; key++) {
      const letter = TYPED[key % TYPED.length] ?? ' ';
      for (const typist of key % 2 === 0 ? [ours, bare] : [bare, ours]) {
        const time = await type(typist, letter);
        if (key >= WARM_UP) typist.times.push(time);
      }
    }
    const [own, other] = [median(ours.times), median(bare.times)];
    const ratio = own / other;
    console.log(
      `main-thread work per key, 3,000 words: ours ${own.toFixed(2)} ms, bare TipTap ` +
        `${other.toFixed(2)} ms, ratio ${ratio.toFixed(2)} (at most 2)`,
    );
    return { ratio, ours: own, bare: other };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Opens a page and puts the caret into the middle of the body. */
async function sitDown(page: Page, address: string): Promise<Typist> {
  await page.goto(address);
  await page.locator('.ProseMirror p').nth(25).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session, times: [] };
}

/** Types one key and returns what the main thread did for it until it was idle, in milliseconds. */
async function type({ page, session }: Typist, letter: string): Promise<number> {
  await page.bringToFront();
  await settle(page);
  const before = await taskTime(session);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await settle(page);
  return (await taskTime(session)) - before;
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
