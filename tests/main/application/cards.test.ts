import { expect, test } from 'vitest';
import { termSchema } from '../../../core/release/terms.ts';
import { sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

test('cards of every kind go through the contract, and say where they are used', async () => {
  const started = await startApplication();
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const before = await client.cards.get();
  expect(before.organisations.organisations.map(({ id }) => id)).toContain('akimat');
  expect(before.names.names.map(({ keeps }) => keeps)).toEqual(['kk']);

  const term = termSchema.parse({ id: 't', name: { ru: 'верно' } });
  const { terms } = await client.cards.change({ put: { terms: [term] }, remove: {} });
  expect(terms.terms.at(-1)).toEqual(term);
  const after = await client.cards.change({ put: {}, remove: { terms: ['t'] } });
  expect(after.terms.terms).toEqual(before.terms.terms);

  const uses = await client.cards.uses({ card: 'u-mysalov', words: {} });
  expect(uses.map(({ release }) => release).sort()).toEqual(['h3vr8n', 'k7f3qx']);
});
