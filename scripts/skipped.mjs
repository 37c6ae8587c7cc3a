// Fails when a test was skipped, other than for want of Electron's binary: where every tool is
// installed a skip is a test that nobody ran.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './built.mjs';

/** @param {string} name */
function report(name) {
  const file = path.join(root, 'test-results', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @type {string[]} */
const skipped = [];
for (const file of report('vitest.json')?.testResults ?? []) {
  for (const { status, fullName } of file.assertionResults) {
    if (status !== 'passed' && status !== 'failed') skipped.push(fullName);
  }
}

/** @param {{ suites?: unknown[], specs?: unknown[], title?: string }} suite */
function walk(suite) {
  for (const spec of /** @type {any[]} */ (suite.specs ?? [])) {
    for (const { status, projectName } of spec.tests) {
      if (status === 'skipped') skipped.push(`${projectName}: ${spec.title}`);
    }
  }
  for (const inner of /** @type {any[]} */ (suite.suites ?? [])) walk(inner);
}
for (const suite of report('playwright.json')?.suites ?? []) walk(suite);

const wrong = skipped.filter((name) => !/electron/i.test(name));
console.log(
  `${skipped.length} skipped, ${skipped.length - wrong.length} of them for want of Electron`,
);
for (const name of wrong) console.log(`skipped: ${name}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
