// A browser of the Chromium family for the end-to-end tests, wherever one usually lies.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** What Playwright calls its own; it lies there only after `playwright install`. */
function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @returns {readonly (string | undefined)[]} */
function places() {
  const { env } = process;
  switch (process.platform) {
    case 'win32': {
      const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
      const programs = [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ];
      return programs.flatMap((program) =>
        folders.map((folder) => folder && path.join(folder, program)),
      );
    }
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    default:
      return onPath([
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'microsoft-edge-stable',
      ]);
  }
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The program's path: `PRESSDESK_BROWSER` first, then Chromium, Chrome, Edge, Playwright's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.PRESSDESK_BROWSER;
  return [named, ...places(), playwrightsOwn()].find((place) => place && isProgram(place));
}

/** @param {string} place */
function isProgram(place) {
  if (!existsSync(place)) return false;
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
