import { MessageChannel } from 'node:worker_threads';
import { createRouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Application } from '../../../main/application.ts';
import { sampleLibrary, startApplication } from '../../main/application/start.ts';
import { connectTo, page } from '../draft/page.ts';

const { changeRelease, closeDesk, flush, openDesk, useDesk } = await import(
  '../../../renderer/store/desk.ts'
);
const { connect } = await import('../../../renderer/client/link.ts');

/** One release of the samples, in the real library. */
const ID = 'h3vr8n';
/** A loaded machine is slow; what never comes fails all the same. */
const WAIT = { timeout: 20_000 };

const saved = () => useDesk.getState().desk?.saving.release;

function changeTopic(words: string): void {
  changeRelease({ label: 'journal.field' }, (release) => {
    release.topic = { ru: words };
    return undefined;
  });
}

/** A port on which everything arrives at the program, and from some moment on no answer here. */
function breakableLink(application: Application) {
  const { port1, port2 } = new MessageChannel();
  const answer = port1.postMessage.bind(port1);
  let isBroken = false;
  port1.postMessage = (...message: Parameters<typeof answer>) => {
    if (!isBroken) answer(...message);
  };
  new PortHandler(application.router).upgrade(port1, { context: {} });
  port1.start();
  Object.assign(page, { pressdesk: {} });
  connect();
  const here = new page.MessageEvent('message', { data: 'pressdesk:port' });
  Object.defineProperties(here, { source: { value: page }, ports: { value: [port2] } });
  page.dispatchEvent(here);
  return {
    loseAnswers: () => {
      isBroken = true;
    },
    close: () => port2.close(),
  };
}

it.each([
  ['goes on where only the answer to a save was lost', undefined, 'saved'],
  ['asks where somebody wrote after a save whose answer was lost', 'их слово', 'conflict'],
])('%s', async (_, theirs, expected) => {
  const { application, home } = await startApplication();
  const elsewhere = createRouterClient(application.router);
  await elsewhere.library.open({ folder: await sampleLibrary(home) });
  const stored = async () => (await elsewhere.releases.open({ id: ID })).release;
  const link = breakableLink(application);
  await openDesk(ID);
  onTestFinished(closeDesk);
  link.loseAnswers();
  changeTopic('первое');
  await vi.waitFor(async () => expect((await stored()).topic?.ru).toBe('первое'), WAIT);
  link.close();
  await vi.waitFor(() => expect(saved()?.type).toBe('failed'), WAIT);
  if (theirs !== undefined) {
    const release = await stored();
    const next = { ...release, topic: { ru: theirs } };
    await elsewhere.releases.save({ id: ID, base: release.revision, release: next });
  }
  await connectTo(application);
  changeTopic('второе');
  await flush();
  expect(saved()?.type).toBe(expected);
  expect((await stored()).topic?.ru).toBe(theirs ?? 'второе');
});
