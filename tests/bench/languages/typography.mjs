// Typography of 5,000 characters in paragraphs, the slowest of the three languages. Milliseconds;
// the aim is 10.
//
// node tests/bench/languages/typography.mjs
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { middle, sampleLines } from './sample-words.mjs';

const CHARACTERS = 5000;
const ROUNDS = 25;

export async function measureTypography() {
  const { module } = await runnerImport(
    fileURLToPath(new URL('../../../core/language/typography/typography.ts', import.meta.url)),
  );
  let slowest = 0;
  let first = 0;
  for (const language of /** @type {const} */ (['kk', 'ru', 'en'])) {
    const lines = (await sampleLines(language, (all) => all.join('').length >= CHARACTERS)).map(
      untidy,
    );
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      for (const line of lines) module.typeset(line, language);
      times.push(performance.now() - start);
    }
    first = Math.max(first, times[0] ?? 0);
    slowest = Math.max(slowest, middle(times));
  }
  return { milliseconds: slowest, first };
}

/** As it was typed in a hurry, so that there is something to do. @param {string} line */
function untidy(line) {
  return line
    .replaceAll(/[«»„“”]/g, '"')
    .replaceAll(/ [–—] /g, ' - ')
    .replaceAll('\u00A0', ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { milliseconds, first } = await measureTypography();
  console.log(
    `typography of 5,000 characters: ${milliseconds.toFixed(1)} ms, ` +
      `the first time ${first.toFixed(1)} ms (aim 10 ms)`,
  );
}
