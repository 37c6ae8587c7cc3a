import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCREENS, settled, speak } from './app/screens.ts';
import { expect, test } from './app/test.ts';

for (const language of ['kk', 'ru', 'en'] as const)
  test(`every screen speaks ${language}`, async ({ pressdesk }) => {
    const { page } = pressdesk;
    await speak(page, language);
    for (const screen of SCREENS) {
      await screen.open(page, language);
      expect(await rawKeys(page), screen.name).toEqual([]);
    }
  });

for (const language of ['kk', 'ru'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing on any screen: ${language}, ${theme}`, async ({ pressdesk }) => {
      test.slow();
      const { page } = pressdesk;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await speak(page, language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const screen of SCREENS) {
        await screen.open(page, language);
        await settled(page);
        // The page in the preview is a release's own and has tests of its own.
        const axe = new AxeBuilder({ page }).exclude('iframe');
        // The dark theme has other colours and nothing else of its own.
        const judge = theme === 'dark' ? axe.withRules(['color-contrast']) : axe;
        const { violations } = await judge.analyze();
        const found = violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html, failureSummary })),
        }));
        expect.soft(found, screen.name).toEqual([]);
      }
    });

for (const [width, height] of [
  [1093, 614],
  [700, 900],
] as const)
  test.describe(`a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test(`nothing is cut off at ${width} × ${height}`, async ({ pressdesk }) => {
      const { page } = pressdesk;
      for (const language of ['ru', 'kk'] as const) {
        await speak(page, language);
        for (const screen of SCREENS) {
          await screen.open(page, language);
          await settled(page);
          expect.soft(await cutOff(page), `${screen.name}, ${language}`).toEqual([]);
        }
        await SCREENS.find(({ name }) => name === 'facts')?.open(page, language);
        await page.keyboard.press('Control+Backslash');
        await expect(page.locator('iframe')).toBeVisible();
        expect.soft(await cutOff(page), `preview, ${language}`).toEqual([]);
        await page.keyboard.press('Control+Backslash');
        await expect(page.locator('iframe')).toHaveCount(0);
      }
    });
  });

/** Catalogue keys that stand on the page where words should. */
function rawKeys(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      said.push(node.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        said.push(element.getAttribute(name) ?? '');
    return said.filter((words) => /^[a-z]+\.[a-zA-Z_]+$/.test(words) || /\{\{|\$t\(/.test(words));
  });
}

/** The page must not scroll sideways; every button that is shown must lie inside of the window. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const complaints: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) complaints.push(`page: ${scrollWidth} of ${clientWidth}`);
    const scope = document.querySelector('[role=dialog]') ?? document.body;
    for (const element of scope.querySelectorAll('button, input, textarea, a[href]')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1)
        continue;
      if (element.closest('[data-scrolls-sideways], pre, .visually-hidden')) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (left < -1 || right > clientWidth + 1)
        complaints.push(`outside: ${name} ${Math.round(left)}–${Math.round(right)}`);
      if (element instanceof HTMLButtonElement && element.scrollWidth > element.clientWidth + 1)
        complaints.push(`words cut: ${name}`);
    }
    // In the narrow window the preview lies over the whole release, and has its own way out.
    const covers = clientWidth < 800 && document.querySelector('iframe') !== null;
    for (const button of scope.querySelector('header')?.querySelectorAll('button') ?? []) {
      const { left, top, width, height } = button.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width - 4, top + height / 2);
      if (!covers && width > 1 && !button.contains(seen))
        complaints.push(`out of sight: ${button.getAttribute('aria-label') ?? button.textContent}`);
    }
    return complaints;
  });
}
