import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import type { AppEvent, ExportEvent } from '../../../core/contract-shapes.ts';
import { withSmallPhotos } from '../export/small-photos.ts';
import { sampleLibrary, startApplication } from './start.ts';
import { directly, overPort, overSocket } from './transports.ts';

const TRANSPORTS = [
  ['directly', directly],
  ['over a message port', overPort],
  ['over a socket', overSocket],
] as const;

describe.each(TRANSPORTS)('The contract %s', (_, connect) => {
  async function withSamples() {
    const started = await startApplication();
    const client = await connect(started.application);
    const library = await sampleLibrary(started.home);
    await withSmallPhotos(path.join(library, 'releases/2026/2026-09-18-k7f3qx'));
    await client.library.open({ folder: library });
    return { ...started, client };
  }

  test('suggests a library before one was chosen, and lists nothing', async () => {
    const { application, home } = await startApplication();
    const client = await connect(application);
    expect(await client.library.state()).toMatchObject({
      state: 'not-chosen',
      folder: path.join(home, 'Documents', 'Pressdesk'),
    });
    expect(await client.releases.list()).toEqual([]);
  });

  test('opens, saves and opens again what was saved', async () => {
    const { client } = await withSamples();
    const [first] = await client.releases.list();
    const { release } = await client.releases.open({ id: first?.id ?? '' });
    const topic = { ...release.topic, ru: 'О чём теперь' };
    const saved = await client.releases.save({
      id: release.id,
      base: release.revision,
      release: { ...release, topic },
    });
    expect(saved.revision).toBe(release.revision + 1);
    const again = await client.releases.open({ id: release.id });
    expect(again.release.topic?.ru).toBe('О чём теперь');
    expect((await client.settings.get()).recent[0]).toBe(release.id);
  });

  test('answers a save over an older revision with CONFLICT and the revision on disk', async () => {
    const { client } = await withSamples();
    const [first] = await client.releases.list();
    const { release } = await client.releases.open({ id: first?.id ?? '' });
    const save = { id: release.id, base: release.revision };
    await client.releases.save({ ...save, release: { ...release, rubric: 'первая' } });
    const outcome = await safe(
      client.releases.save({ ...save, release: { ...release, rubric: 'вторая' } }),
    );
    expect(isDefinedError(outcome.error) && outcome.error.code).toBe('CONFLICT');
    expect(isDefinedError(outcome.error) && outcome.error.data).toEqual({
      revision: release.revision + 1,
    });
  });

  test('names a release that is not there as NOT_READ, missing', async () => {
    const { client } = await withSamples();
    const outcome = await safe(client.releases.open({ id: 'nobody' }));
    expect(isDefinedError(outcome.error) && outcome.error.code).toBe('NOT_READ');
    expect(isDefinedError(outcome.error) && outcome.error.data).toMatchObject({
      reason: 'missing',
    });
  });

  test('lets no input through that does not fit', async () => {
    const { client } = await withSamples();
    // @ts-expect-error what a page could send that was built from something else
    const outcome = await safe(client.releases.open({ id: 7 }));
    expect(outcome.error).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('streams the progress of an export and ends with what was written', async () => {
    const { client, home } = await withSamples();
    const folder = path.join(home, 'out');
    await mkdir(folder);
    const events: ExportEvent[] = [];
    const input = { release: 'k7f3qx', languages: ['ru' as const], formats: ['txt' as const] };
    for await (const event of await client.exports.run({ ...input, folder })) events.push(event);
    const last = events.at(-1);
    expect(last?.type === 'done' && last.result.files.map(({ format }) => format)).toEqual(['txt']);
    const records = await client.exports.list({ release: 'k7f3qx' });
    expect(records).toMatchObject([{ formats: ['txt'], languages: ['ru'], present: true }]);
  });

  test('stops an export when its loop is left, and leaves nothing behind', async () => {
    const { client, home, application } = await withSamples();
    const folder = path.join(home, 'out');
    await mkdir(folder);
    const input = { release: 'k7f3qx', languages: ['ru' as const], formats: ['html' as const] };
    for await (const event of await client.exports.run({ ...input, folder })) {
      if (event.type === 'photo' && event.done > 0) break;
    }
    await application.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('refuses an export into the library with its reason', async () => {
    const { client, home } = await withSamples();
    const folder = path.join(home, 'library', 'releases');
    const run = async () => {
      const input = { release: 'k7f3qx', languages: ['ru' as const], formats: ['txt' as const] };
      for await (const _ of await client.exports.run({ ...input, folder }));
    };
    const outcome = await safe(run());
    expect(outcome.error).toMatchObject({
      code: 'REFUSED',
      defined: true,
      data: { reason: 'inside-library' },
    });
  });

  test('tells every page what happens, until the page has gone', async () => {
    const { client, application } = await withSamples();
    const seen: AppEvent[] = [];
    const leave = new AbortController();
    const events = await client.app.events(undefined, { signal: leave.signal });
    const listening = (async () => {
      for await (const event of events) {
        seen.push(event);
        if (seen.length === 2) break;
      }
    })();
    application.command('new-release');
    await client.settings.set({ theme: 'dark' });
    await listening;
    expect(seen).toEqual([{ type: 'command', command: 'new-release' }, { type: 'settings' }]);
  });

  test('waits at the end for pages to say that they have saved', async () => {
    const { client, application } = await withSamples();
    const events = await client.app.events();
    const saved: string[] = [];
    const page = (async () => {
      for await (const event of events) {
        if (event.type !== 'flush') continue;
        saved.push('saved');
        await client.app.flushed();
        return;
      }
    })();
    await application.close();
    expect(saved).toEqual(['saved']);
    await page;
  });
});
