import type { Page } from '@playwright/test';
import { type Asked, COLOURS, obstacles } from '../axe.ts';
import { keepPicture, type Language, SCREENS, settled, speak } from './app/screens.ts';
import { expect, test } from './app/test.ts';

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** What axe is asked, if it is asked: in a narrow window and in English it has nothing to add. */
  readonly axe?: Asked;
  readonly picture?: true;
}

const WIDE = { width: 1440, height: 900, theme: 'light' } as const;
const LAPTOP = { width: 1093, height: 614, theme: 'light' } as const;
const NARROW = { width: 700, height: 900, theme: 'light' } as const;

const LOOKS: readonly Look[] = [
  { language: 'kk', ...WIDE, axe: {}, picture: true },
  { language: 'ru', ...WIDE, axe: {}, picture: true },
  { language: 'ru', ...WIDE, theme: 'dark', axe: COLOURS, picture: true },
  { language: 'en', ...WIDE },
  { language: 'ru', ...LAPTOP, picture: true },
  { language: 'kk', ...LAPTOP },
  { language: 'ru', ...NARROW, picture: true },
  { language: 'kk', ...NARROW },
];

for (const { language, width, height, theme, axe, picture } of LOOKS) {
  const look = `${width}-${theme}-${language}`;
  test.describe(look, () => {
    test.use({ viewport: { width, height } });

    const clean = axe ? ', and axe finds nothing' : '';
    test(`every screen has its words and nothing is cut off${clean}: ${look}`, async ({
      pressdesk,
    }) => {
      test.slow();
      const { page } = pressdesk;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await speak(page, language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const screen of SCREENS) {
        await screen.open(page, language);
        await settled(page);
        expect.soft(await rawKeys(page), screen.name).toEqual([]);
        expect.soft(await cutOff(page), screen.name).toEqual([]);
        // What the components add for screen readers: by the interface, and not by the browser.
        if (language === 'en') {
          await expect
            .soft(page.getByRole('button', { name: /Пропустить|Закрыть/ }))
            .toHaveCount(0);
        }
        if (picture) await keepPicture(page, look, screen.name);
        if (axe) expect.soft(await obstacles(page, axe), screen.name).toEqual([]);
      }
      // In the wide window it is there from the start, beside what is judged above.
      if (width < WIDE.width)
        expect.soft(await besidePreview(page, language), 'preview').toEqual([]);
    });
  });
}

/** Opens the preview over the facts, looks, and closes it again. */
async function besidePreview(page: Page, language: Language): Promise<readonly string[]> {
  await SCREENS.find(({ name }) => name === 'facts')?.open(page, language);
  await page.keyboard.press('Control+Backslash');
  await expect(page.locator('iframe')).toBeVisible();
  const complaints = await cutOff(page);
  await page.keyboard.press('Control+Backslash');
  await expect(page.locator('iframe')).toHaveCount(0);
  return complaints;
}

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
