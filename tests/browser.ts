import { access } from 'node:fs/promises';

const PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];

/**
 * Leaves out parts of the browser around a page that no test looks at. The list below the address
 * bar is made of two pages, loaded with every window: more work than opening ours.
 */
export const BARE_WINDOW = '--disable-features=Translate,WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** Path of a browser of the Chromium family on this computer, if there is one. */
export async function findBrowser(): Promise<string | undefined> {
  for (const place of PLACES) {
    const found = await access(place).then(
      () => true,
      () => false,
    );
    if (found) return place;
  }
  return undefined;
}
