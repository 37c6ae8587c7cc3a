import { describe, expect, test } from 'vitest';
import { sampleLibrary, startApplication } from './start.ts';
import { directly, overPort } from './transports.ts';

describe.each([
  ['directly', directly],
  ['over a message port', overPort],
])("The office's dictionary %s", (_, connect) => {
  test('takes words in and out', async () => {
    const { application, home } = await startApplication();
    const client = await connect(application);
    await client.library.open({ folder: await sampleLibrary(home) });
    const word = { language: 'ru' as const, word: 'акимчат' };
    expect((await client.spelling.change({ add: [word] })).words).toEqual([word]);
    expect((await client.spelling.dictionary()).words).toEqual([word]);
    expect((await client.spelling.change({ remove: [word] })).words).toEqual([]);
  });
});
