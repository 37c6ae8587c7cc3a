import { expect, type Page } from '@playwright/test';
import { COLOURS, type Obstacle, obstacles } from '../../axe.ts';
import { settled } from './screens.ts';

/** What axe finds on whatever is open, in one theme after the other: opening it takes longer. */
export async function obstaclesInBothThemes(
  page: Page,
): Promise<readonly (Obstacle & { readonly theme: string })[]> {
  const found: (Obstacle & { readonly theme: string })[] = [];
  for (const [theme, asked] of [
    ['light', {}],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await settled(page);
    found.push(...(await obstacles(page, asked)).map((one) => ({ theme, ...one })));
  }
  return found;
}
