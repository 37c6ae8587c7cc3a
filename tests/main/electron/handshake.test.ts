import path from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Contract } from '../../../core/contract.ts';
import type { Application } from '../../../main/application.ts';
import { documentPort, type Port } from '../../../main/electron/document-port.ts';
import { startApplication } from '../application/start.ts';

/** A real port in the manner of Electron's MessagePortMain: no `addEventListener`, data in events. */
function asInElectron(port: MessagePort): Port {
  return {
    on(event: 'message' | 'close', callback: (event?: { data: unknown }) => void) {
      if (event === 'message') port.on('message', (data: unknown) => callback({ data }));
      // Electron says nothing when the port was closed from this side.
    },
    postMessage: (message) => port.postMessage(message),
    close: () => port.close(),
  };
}

function connect(application: Application) {
  const { port1, port2 } = new MessageChannel();
  const port = documentPort(asInElectron(port2));
  new RPCHandler(application.router).upgrade(port);
  port1.start();
  onTestFinished(() => port1.close());
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: port1 }));
  return { client, port };
}

describe('the port of a document', () => {
  it('carries calls, declared errors and Kazakh words', async () => {
    const { application, home } = await startApplication();
    const { client } = connect(application);
    expect((await client.app.info()).host).toBe('browser');
    await application.session.open(path.join(home, 'кітапхана'));
    const error = await client.releases.open({ id: 'жоқ-релиз' }).catch((thrown) => thrown);
    expect(error).toMatchObject({ defined: true });
  });

  it('stops listening for a document that is gone, although Electron does not say so', async () => {
    const { application } = await startApplication();
    const { client, port } = connect(application);
    const events = await client.app.events();
    void events.next().catch(() => undefined);
    await vi.waitFor(() => expect(application.session.events.listeners).toBe(1));
    port.close();
    await vi.waitFor(() => expect(application.session.events.listeners).toBe(0));
  });

  it('sends nothing after it was closed', () => {
    const sent: unknown[] = [];
    const port = documentPort({
      on: () => undefined,
      postMessage: (message) => sent.push(message),
      close: () => undefined,
    });
    port.postMessage(1);
    port.close();
    port.postMessage(2);
    expect(sent).toEqual([1]);
  });

  it('says close once, whichever end closes it and however often', () => {
    let gone = () => {};
    const port = documentPort({
      on: (event: string, callback: () => void) => {
        if (event === 'close') gone = callback;
      },
      postMessage: () => undefined,
      close: () => undefined,
    });
    const heard = vi.fn();
    port.on('close', heard);
    gone();
    port.close();
    port.close();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
