// Composing a whole draft from a full form, the slowest of the three languages. Milliseconds; the
// aim is 20. Who was named and how is not remembered between rounds: each begins from the form.
//
// node tests/bench/languages/drafting.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { middle } from './sample-words.mjs';

const ROUNDS = 25;
const SAMPLES = new URL('../../../assets/samples/', import.meta.url);
/** The sample with the fullest form: facts, speakers, themes, nine categories, a decision. */
const FOLDER = 'releases/2026/2026-03-06-h3vr8n';

export async function measureDrafting() {
  const { composeDraft } = await core('draft/compose-draft.ts');
  const { releaseSchema } = await core('release/release.ts');
  const { photosSchema } = await core('release/photos.ts');
  const cardSchemas = await core('release/cards.ts');
  const form = {
    release: releaseSchema.parse(await sample(`${FOLDER}/release.json`)),
    photos: photosSchema.parse(await sample(`${FOLDER}/photos.json`)),
    office: cardSchemas.officeSchema.parse(await sample('office.json')),
    cards: {
      ...cardSchemas.peopleSchema.parse(await sample('people.json')),
      ...cardSchemas.placesSchema.parse(await sample('places.json')),
      ...cardSchemas.organisationsSchema.parse(await sample('organisations.json')),
    },
  };
  let slowest = 0;
  let first = 0;
  for (const language of /** @type {const} */ (['kk', 'ru', 'en'])) {
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      composeDraft(form, language);
      times.push(performance.now() - start);
    }
    first = Math.max(first, times[0] ?? 0);
    slowest = Math.max(slowest, middle(times));
  }
  return { milliseconds: slowest, first };
}

/** @param {string} path below `core` */
async function core(path) {
  const file = new URL(`../../../core/${path}`, import.meta.url);
  return (await runnerImport(fileURLToPath(file))).module;
}

/** @param {string} path below the samples */
async function sample(path) {
  return JSON.parse(await readFile(new URL(path, SAMPLES), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { milliseconds, first } = await measureDrafting();
  console.log(
    `composing a draft: ${milliseconds.toFixed(1)} ms, the first time ${first.toFixed(1)} ms (aim 20 ms)`,
  );
}
