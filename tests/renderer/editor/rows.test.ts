import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browserPath, caret, Desk, textbox, textOf } from './harness/desk.ts';

describe.skipIf(!browserPath)('texts side by side (needs Chromium)', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  /** How far apart the headlines, leads and first paragraphs of the two texts are, in pixels. */
  const apart = (page: Page) =>
    page.evaluate(() => {
      const tops = ['kk', 'ru'].map((language) =>
        [...document.querySelectorAll(`.ProseMirror[lang=${language}] > .row-space`)].map(
          (spacer) => {
            const part = spacer.nextElementSibling;
            return Math.round(part?.getBoundingClientRect().top ?? -1);
          },
        ),
      );
      return [0, 1, 2].map((row) => Math.abs((tops[0]?.[row] ?? 0) - (tops[1]?.[row] ?? -99)));
    });

  test('stand at one height, also when a line more is written, and when a line goes', async () => {
    const page = await desk.page();
    await vi.waitFor(async () => expect(await apart(page)).toEqual([0, 0, 0]));
    await caret(page, 'kk', 'Мысалкөл ауылында 640');
    await page.keyboard.insertText(` ${'және тағы бір ұзын сөз '.repeat(6)}`);
    await vi.waitFor(async () => expect(await apart(page)).toEqual([0, 0, 0]));
    await page.keyboard.press('Control+z');
    await vi.waitFor(async () => expect(await apart(page)).toEqual([0, 0, 0]));
    await page.setViewportSize({ width: 1093, height: 614 });
    await vi.waitFor(async () => expect(await apart(page)).toEqual([0, 0, 0]));
  });

  test('are walked through with the arrows as if there were no room between the lines', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'В селе Мысалколь', 'start');
    for (let line = 0; line < 12; line++) await page.keyboard.press('ArrowDown');
    const reached = await page.evaluate(() => {
      const at = document.getSelection()?.anchorNode;
      return at instanceof Element ? at.textContent : at?.parentElement?.textContent;
    });
    expect(reached).not.toContain('В селе Мысалколь');
    expect(reached).not.toContain('Длина новой сети');
  });

  test('keep what can be taken back when only a mark of a paragraph changes', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.type('?');
    const typed = await textOf(page, 'ru');
    const [first, ...others] = typed.body;
    const source = { language: 'kk', block: 'kk-1', hash: '' };
    await page.evaluate((text) => window.harness.show('ru', text), {
      ...typed,
      body: [{ ...first, source }, ...others],
    });
    await textbox(page, 'ru').focus();
    await page.keyboard.press('Control+z');
    const back = await textOf(page, 'ru');
    expect(back.body[3]).toMatchObject({ content: [{ text: 'Что дальше' }] });
    expect(back.body[0]).toMatchObject({ source });
    expect(desk.complaints).toEqual([]);
  });
});
