import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import { htmlFormat } from '../../../../main/export/html/format.ts';
import { BARE_WINDOW, findBrowser } from '../../../browser.ts';
import { EDITION, underEmbargo } from '../fixtures/edition.ts';
import { HOSTILE, hostile } from '../fixtures/hostile.ts';
import { writeExport } from '../fixtures/written-export.ts';

const executablePath = await findBrowser();

describe.skipIf(!executablePath)('an exported page in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [BARE_WINDOW],
    });
  });

  afterAll(() => browser.close());

  async function open(
    edition: Edition,
    language: string,
    options?: BrowserContextOptions,
  ): Promise<Page> {
    const written = await writeExport(htmlFormat, edition);
    const context = await browser.newContext(options);
    onTestFinished(async () => {
      await context.close();
      await written.remove();
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(written.folder, language, 'index.html')).href);
    return page;
  }

  /** Those further down, too, which a browser leaves until somebody scrolls. */
  const allLoaded = (page: Page) =>
    page.evaluate(async () => {
      const all = [...document.images];
      for (const image of all) image.loading = 'eager';
      await Promise.all(all.map((image) => image.decode()));
    });

  test.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['kk', 'ru', 'en'].map((language) => ({ colorScheme, language })),
    ),
  )('has no obstacle for anyone: $language, $colorScheme', async ({ colorScheme, language }) => {
    const page = await open(underEmbargo(EDITION), language, { colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  test.each(['kk', 'ru', 'en'])('fits a telephone 320 pixels wide: %s', async (language) => {
    const page = await open(withLongWords(underEmbargo(EDITION)), language, {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('shows every picture, in a format it knows', async () => {
    const page = await open(EDITION, 'ru', { viewport: { width: 1280, height: 900 } });
    await allLoaded(page);
    const images = await page.evaluate(() =>
      [...document.images].map((image) => ({
        file: image.currentSrc.split('/').at(-1),
        ratio: image.clientWidth / image.clientHeight,
        own: image.naturalWidth / image.naturalHeight,
      })),
    );
    expect(images.map(({ file }) => file)).toEqual([
      '001-960.avif',
      '002-480.avif',
      '003-960.avif',
    ]);
    for (const { ratio, own } of images) expect(ratio).toBeCloseTo(own, 1);
  });

  test('keeps its place while pictures are loading', async () => {
    const page = await open(EDITION, 'ru');
    const height = () => page.evaluate(() => document.body.scrollHeight);
    await page.route('**/images/**', (route) => route.abort());
    await page.reload();
    const without = await height();
    await page.unroute('**/images/**');
    await page.reload();
    await allLoaded(page);
    // A file has whole pixels: its shape is that of the original but for a part of one.
    const pictures = await page.locator('img').count();
    expect(Math.abs((await height()) - without)).toBeLessThanOrEqual(pictures);
  });

  test('leads to its other languages', async () => {
    const page = await open(EDITION, 'ru');
    await page.getByRole('link', { name: 'Қазақша' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  });

  test('prints without its language links, with every heading in black', async () => {
    const page = await open(EDITION, 'ru', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    const colour = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color);
    expect(colour).toBe('rgb(28, 29, 31)');
  });

  test('shows hostile words as words and runs none of them', async () => {
    const page = await open(hostile(EDITION), 'ru');
    const seen = await page.evaluate(() => ({
      ran: Reflect.has(window, 'ran'),
      scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      styles: document.querySelectorAll('style').length,
      images: document.images.length,
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      links: [...document.querySelectorAll('article a')].map((a) => a.getAttribute('href')),
      title: document.title,
      words: ['h1', '.office', '.dateline', '.subhead', '.lead', 'li', 'h2', 'figcaption'].map(
        (selector) => document.querySelector(selector)?.textContent?.trim(),
      ),
      alt: document.images[0]?.alt,
      data: document.querySelector('script')?.textContent,
    }));
    expect(seen).toMatchObject({ ran: false, scripts: 0, styles: 1, images: 3 });
    expect(seen.handlers).toEqual([]);
    expect(seen.links).toEqual([]);
    expect(seen.title).toBe(HOSTILE);
    expect(seen.words).toEqual(seen.words.map(() => HOSTILE));
    expect(seen.alt).toBe(HOSTILE);
    expect(JSON.parse(seen.data ?? '')).toMatchObject({ headline: HOSTILE });
  });
});

/** The longest things a press office writes: an address, a compound, a mailbox. */
function withLongWords(edition: Edition): Edition {
  const long = 'Қазақстандастырылмағандықтарыңыздан'.repeat(2);
  return {
    ...edition,
    publications: edition.publications.map((publication) => ({
      ...publication,
      headline: `${publication.headline} ${long}`,
      office: `${publication.office} ${long}`,
      blocks: [
        ...publication.blocks,
        { type: 'heading', level: 2, content: [{ text: long }] },
        { type: 'paragraph', content: [{ text: `https://ulgitau.example/${long}` }] },
        { type: 'list', ordered: true, items: [[{ text: long }]] },
        { type: 'quote', content: [{ text: long }], speaker: long },
      ],
      contacts: {
        title: long,
        lines: [{ name: long, email: `${'press.office.'.repeat(6)}x@ulgitau.example` }],
      },
    })),
  };
}
