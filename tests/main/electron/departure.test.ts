import { describe, expect, it } from 'vitest';
import { countDeaths } from '../../../main/electron/deaths.ts';
import { createDeparture } from '../../../main/electron/departure.ts';
import { startApplication } from '../application/start.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A page that answers when it is asked for its last words. */
function page(listen: AsyncIterable<{ readonly type: string }>, onFlush: () => void) {
  void (async () => {
    for await (const { type } of listen) if (type === 'flush') onFlush();
  })();
}

describe('leaving', () => {
  it('asks the page for its words before the library closes', async () => {
    const { application } = await startApplication();
    const departure = createDeparture(application, silent);
    const heard: boolean[] = [];
    const leave = new AbortController();
    page(application.session.events.listen(leave.signal), () => {
      heard.push(departure.over);
      leave.abort();
    });
    await departure.leave(10_000);
    expect(heard).toEqual([false]);
    expect(departure.over).toBe(true);
  });

  it('lets a window go and keeps the program, as on a Mac', async () => {
    const { application } = await startApplication();
    const departure = createDeparture(application, silent);
    let asked = 0;
    const leave = new AbortController();
    page(application.session.events.listen(leave.signal), () => {
      asked += 1;
      leave.abort();
    });
    await departure.flush();
    expect(asked).toBe(1);
    expect(departure.over).toBe(false);
    expect(application.session.state().state).toBe('not-chosen');
  });

  it('closes once, however many ask', async () => {
    let closed = 0;
    const application = {
      flush: async () => undefined,
      close: async () => {
        closed += 1;
      },
    };
    const departure = createDeparture(application, silent);
    await Promise.all([departure.leave(1000), departure.leave(1000)]);
    expect(closed).toBe(1);
  });

  it('does not wait for ever for something that hangs', async () => {
    const application = {
      flush: async () => undefined,
      close: () => new Promise<void>(() => undefined),
    };
    const departure = createDeparture(application, silent);
    await departure.leave(20);
    expect(departure.over).toBe(true);
  });

  it('ends although saving failed, and says so in the log', async () => {
    const errors: string[] = [];
    const application = {
      flush: () => Promise.reject(new Error('away')),
      close: () => Promise.reject(new Error('no space')),
    };
    const log = { ...silent, error: (event: string) => errors.push(event) };
    const departure = createDeparture(application, log);
    await departure.flush();
    await departure.leave(1000);
    expect(departure.over).toBe(true);
    expect(errors).toEqual(['closing', 'closing']);
  });

  it('does not wait at the end for the menu, which listens as well', async () => {
    const { application } = await startApplication();
    const stop = application.session.events.watch(() => undefined);
    expect(application.session.events.listeners).toBe(0);
    stop();
  });
});

describe('a page that dies', () => {
  it('comes back twice and then asks', () => {
    const comesBack = countDeaths();
    expect([0, 100, 200].map(comesBack)).toEqual([true, true, false]);
  });

  it('comes back again once the person said so', () => {
    const comesBack = countDeaths();
    expect([0, 100, 200, 300].map(comesBack)).toEqual([true, true, false, true]);
  });

  it('comes back for ever when it dies once in a while', () => {
    const comesBack = countDeaths();
    expect([0, 60_000, 120_000, 180_000].map(comesBack)).toEqual([true, true, true, true]);
  });
});
