// Everything that is tested: types, then unit and integration tests, then the whole application
// in a browser. Exits non-zero if anything fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser-finder.mjs';
import { buildAll } from './build.mjs';
import { root } from './built.mjs';

const bin = (/** @type {string} */ file) => path.join(root, 'node_modules', file);
const reports = path.join(root, 'test-results');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/**
 * @param {string} title
 * @param {readonly string[]} args of Node
 * @param {Record<string, string>} [env]
 */
function step(title, args, env = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return { title, passed: status === 0 };
}

const browser = findBrowser() ?? installBrowser();
if (!browser) {
  console.error(
    'No browser was found: install Chromium, Chrome or Edge, or set PRESSDESK_BROWSER to one, and run npm test again.',
  );
  process.exit(1);
}
console.log(`Browser for the tests: ${browser}`);
await buildAll();

const env = { PRESSDESK_BROWSER: browser };
const steps = [
  step('Types', ['scripts/typecheck.mjs']),
  step(
    'Unit and integration tests',
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(reports, 'vitest.json')}`,
    ],
    env,
  ),
];
const endToEnd = 'tests/e2e/playwright.config.ts';
if (existsSync(path.join(root, endToEnd))) {
  steps.push(
    step(
      'End-to-end tests',
      [bin('@playwright/test/cli.js'), 'test', '--config', endToEnd, '--reporter=list,json'],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'playwright.json') },
    ),
  );
}

console.log('');
for (const line of failures()) console.log(line);
for (const { title, passed } of steps) console.log(`${passed ? 'passed' : 'FAILED'}  ${title}`);
process.exitCode = steps.every(({ passed }) => passed) ? 0 : 1;

/**
 * What failed among the unit and integration tests, or passed only the second time, a line each,
 * so that the end of a log says it.
 */
function failures() {
  const file = path.join(reports, 'vitest.json');
  if (!existsSync(file)) return ['The unit and integration tests left no report.'];
  /** @type {string[]} */
  const lines = [];
  for (const { name, message, assertionResults } of JSON.parse(readFileSync(file, 'utf8'))
    .testResults) {
    const failed = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed');
    const said = (/** @type {string} */ text) =>
      text.split('\n').slice(0, 3).join(' ').slice(0, 300);
    for (const { fullName, failureMessages } of failed) {
      lines.push(
        `failed  ${path.relative(root, name)}: ${fullName}: ${said(failureMessages[0] ?? '')}`,
      );
    }
    const again = assertionResults.filter(
      (/** @type {any} */ one) => one.status === 'passed' && one.failureMessages?.length > 0,
    );
    for (const { fullName, failureMessages } of again) {
      lines.push(
        `passed the second time  ${path.relative(root, name)}: ${fullName}: ${said(failureMessages[0])}`,
      );
    }
    if (message && failed.length === 0)
      lines.push(`failed  ${path.relative(root, name)}: ${said(message)}`);
  }
  return lines;
}

/** On Debian and Ubuntu as root there is a way that needs nobody. */
function installBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  console.log('No browser was found: installing Chromium with apt-get.');
  const apt = (/** @type {readonly string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  return findBrowser();
}
