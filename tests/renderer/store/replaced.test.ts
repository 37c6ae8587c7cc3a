import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { sampleLibrary, startApplication } from '../../main/application/start.ts';
import { connectTo } from '../draft/page.ts';

const { changeRelease, closeDesk, flush, openDesk, seat, takeTheirs, undo, useDesk } = await import(
  '../../../renderer/store/desk.ts'
);
const { client } = await import('../../../renderer/client/client.ts');

/** One release of the samples, in the real library. */
const ID = 'h3vr8n';
/** A loaded machine is slow; what never comes fails all the same. */
const WAIT = { timeout: 20_000 };

const topic = () => useDesk.getState().desk?.release.topic?.ru;

function changeTopic(words: string): void {
  changeRelease({ label: 'journal.field' }, (release) => {
    release.topic = { ru: words };
    return undefined;
  });
}

describe('one step back', () => {
  let writeElsewhere: (words: string, headline?: string) => Promise<void>;

  beforeEach(async () => {
    const { application, home } = await startApplication();
    const elsewhere = createRouterClient(application.router);
    await elsewhere.library.open({ folder: await sampleLibrary(home) });
    writeElsewhere = async (words, headline) => {
      const { release } = await elsewhere.releases.open({ id: ID });
      const { ru = { body: [] } } = release.texts;
      const texts = { ...release.texts, ru: { ...ru, ...(headline && { headline }) } };
      const next = { ...release, texts, topic: { ru: words } };
      await elsewhere.releases.save({ id: ID, base: release.revision, release: next });
    };
    await connectTo(application);
    await openDesk(ID);
    onTestFinished(closeDesk);
  });

  it('writes nothing of mine over what somebody else wrote and I took', async () => {
    changeTopic('моё');
    await flush();
    await writeElsewhere('их');
    changeTopic('ещё моё');
    await vi.waitFor(
      () => expect(useDesk.getState().desk?.saving.release.type).toBe('conflict'),
      WAIT,
    );
    await takeTheirs();
    expect(topic()).toBe('их');
    expect(undo()).toBeUndefined();
    expect(topic()).toBe('их');
  });

  it('writes nothing of mine over what somebody else wrote while the release was closed', async () => {
    changeTopic('моё');
    await flush();
    await closeDesk();
    await writeElsewhere('их');
    await openDesk(ID);
    expect(topic()).toBe('их');
    expect(undo()).toBeUndefined();
    expect(topic()).toBe('их');
  });

  it('leads back over what somebody else wrote in another place', async () => {
    const before = topic();
    changeTopic('моё');
    await flush();
    await closeDesk();
    await writeElsewhere('моё', 'Их заголовок');
    await openDesk(ID);
    expect(undo()).toEqual({ label: 'journal.field' });
    expect(topic()).toBe(before);
    expect(useDesk.getState().desk?.release.texts.ru?.headline).toBe('Их заголовок');
  });

  it('leaves a version alone that was restored, also when the release opens again', async () => {
    changeTopic('первое');
    await flush();
    await closeDesk();
    await openDesk(ID);
    changeTopic('второе');
    changeTopic('третье');
    await flush();
    const [version] = await client.releases.history({ id: ID });
    if (!version) throw new Error('closing a release keeps a version');
    seat(ID, await client.releases.restoreVersion({ id: ID, name: version.name }));
    await closeDesk();
    await openDesk(ID);
    expect(undo()).toBeUndefined();
    expect(topic()).toBe('первое');
  });
});
