import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { captionBookSchema } from '../../../core/release/caption-book.ts';
import { sampleLibrary, startApplication } from './start.ts';
import { directly, overPort } from './transports.ts';

describe.each([
  ['directly', directly],
  ['over a message port', overPort],
])('The caption book %s', (_, connect) => {
  async function withLibrary() {
    const { application, home } = await startApplication();
    const client = await connect(application);
    await client.library.open({ folder: await sampleLibrary(home) });
    return client;
  }
  const template = { id: 't', name: 'Серия', fields: { caption: { mode: 'append', ru: '{n:3}' } } };

  test('is saved and read again with its templates, codes and choices', async () => {
    const client = await withLibrary();
    const empty = await client.captions.get();
    expect(empty).toMatchObject({ revision: 0, templates: [], codes: [] });
    const book = captionBookSchema.parse({
      ...empty,
      templates: [template],
      codes: [{ id: 'c', name: 'Свои', rows: [['шап', 'Серик']] }],
      creditInCaption: false,
    });
    expect(await client.captions.save({ base: 0, book })).toEqual({ revision: 1 });
    expect(await client.captions.get()).toEqual({ ...book, revision: 1 });
  });

  test('saved over an older revision is a CONFLICT with the revision on disk', async () => {
    const client = await withLibrary();
    const book = await client.captions.get();
    await client.captions.save({ base: 0, book: { ...book, delimiter: '#' } });
    const outcome = await safe(client.captions.save({ base: 0, book }));
    expect(isDefinedError(outcome.error) && outcome.error.code).toBe('CONFLICT');
    expect((await client.captions.get()).delimiter).toBe('#');
  });
});
