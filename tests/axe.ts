import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A rule that is broken: the first places where, and what would mend them. */
export interface Obstacle {
  readonly rule: string;
  readonly places: readonly { readonly html: string; readonly summary: string | undefined }[];
}

export interface Asked {
  /** Selector of the only part to look at; the whole page without it. */
  readonly within?: string;
  /** Rules to ask, all of axe's without them. */
  readonly rules?: readonly string[];
}

/**
 * The dark theme has other colours and nothing else of its own. Whoever asks for all rules in the
 * light theme need ask for no more there.
 */
export const COLOURS: Asked = { rules: ['color-contrast'] };

/**
 * What axe finds wrong on the page as it stands. A page in a frame is left out: what the preview
 * shows is a release's own and has tests of its own.
 */
export async function obstacles(
  page: Page,
  { within, rules }: Asked = {},
): Promise<readonly Obstacle[]> {
  const isThere = await page.evaluate('"axe" in window');
  // Axe stays in a page; its half megabyte is not sent again for every question.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    // Otherwise a window is opened for every answer, to gather what frames have said.
    .setLegacyMode()
    .exclude('iframe')
    .options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => ({ html, summary: failureSummary })),
  }));
}
