import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../../../core/release/language.ts';
import { type Block, isKnown, plainText, type Text } from '../../../../core/release/text.ts';
import { BARE_WINDOW, findBrowser } from '../../../browser.ts';
import { type Site, serveBuilt } from './serve.ts';

/** Path of the browser that the tests of this folder drive; they are skipped without one. */
export const browserPath = await findBrowser();

/** The editor's page in a real browser, under the application's policy. */
export class Desk {
  /** What went wrong on any page: errors, warnings, breaches of the policy. */
  readonly complaints: string[] = [];
  readonly #site: Site;
  readonly #browser: Browser;
  #shown: Page | undefined;

  private constructor(site: Site, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  static async open(): Promise<Desk> {
    const site = await serveBuilt(inject('editorPage'));
    const browser = await chromium.launch({
      ...(browserPath && { executablePath: browserPath }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [BARE_WINDOW],
    });
    return new Desk(site, browser);
  }

  /**
   * The page loaded anew, in the place of the one that was shown before: a window for each test
   * would take twice the time. `query` chooses theme, languages, an empty text (see
   * harness/main.tsx).
   */
  async page(query = '', viewport = { width: 1440, height: 900 }): Promise<Page> {
    this.#shown ??= await this.#window();
    const page = this.#shown;
    await page.setViewportSize(viewport);
    // Where the last test left it, it might lie over something.
    await page.mouse.move(0, 0);
    await page.goto(`${this.#site.address}?${query}`);
    await page.locator('.ProseMirror').first().waitFor();
    return page;
  }

  async #window(): Promise<Page> {
    const context = await this.#browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.setDefaultTimeout(20_000);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { violatedDirective, sourceFile, lineNumber, columnNumber, sample, target } = event;
        const where = target instanceof Element ? target.outerHTML.slice(0, 200) : '';
        console.warn(violatedDirective, sourceFile, lineNumber, columnNumber, sample, where);
      });
    });
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }
}

export function textbox(page: Page, language: Language): Locator {
  return page.locator(`.ProseMirror[lang=${language}]`);
}

/** The text as the application holds it, after what was typed last has arrived there. */
export async function textOf(page: Page, language: Language): Promise<Text> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate((which) => window.harness.texts[which], language);
}

/** Clicks into the line with these words and puts the caret at its start or end. */
export async function caret(
  page: Page,
  language: Language,
  words: string,
  to: 'start' | 'end' = 'end',
): Promise<void> {
  await textbox(page, language).getByText(words).first().click();
  // Shortly after it gets the focus, ProseMirror puts its own selection into the page.
  await pause(page);
  // Home and End go to the ends of the row on the screen, not of the paragraph.
  await page.evaluate((isStart) => {
    const selection = window.getSelection();
    const at = selection?.anchorNode;
    const element = at instanceof Element ? at : at?.parentElement;
    const line = element?.closest('h1, h2, p, li, .words');
    if (!selection || !line) throw new Error('the caret is in no line');
    selection.selectAllChildren(line);
    if (isStart) selection.collapseToStart();
    else selection.collapseToEnd();
  }, to === 'start');
  await pause(page);
}

/**
 * Presses a tool, or a line of its menu, and waits until the text has the focus again: the next
 * key would go to the tool.
 */
export async function takeTool(page: Page, tool: string | RegExp, line?: string): Promise<void> {
  await page.getByRole('button', { name: tool, exact: true }).click();
  if (line)
    await page
      .getByRole('menuitem', { name: line })
      .or(page.getByRole('menuitemradio', { name: line, exact: true }))
      .click();
  await page.locator('.ProseMirror-focused').waitFor();
  await pause(page);
}

async function pause(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
}

/** Pastes as the browser does when a program has put these kinds of data on the clipboard. */
export async function paste(page: Page, kinds: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, kinds);
}

/** A block in short: «paragraph: its words», for comparing at a glance. */
export function inShort(block: Block): string {
  if (!isKnown(block)) return `locked: ${block.type}`;
  switch (block.type) {
    case 'photo':
      return `photo: ${block.photo}`;
    case 'list': {
      const items = block.items.map(({ content }) => plainText(content)).join(' | ');
      return `${block.ordered ? 'numbered' : 'bulleted'}: ${items}`;
    }
    case 'heading':
      return `heading${block.level}: ${plainText(block.content)}`;
    case 'paragraph':
    case 'quote':
      return `${block.type}: ${plainText(block.content)}`;
  }
}
