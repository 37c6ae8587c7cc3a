import { expect, test } from 'vitest';
import {
  type SpellingWorker,
  type WorkerEvents,
  WorkerLine,
} from '../../../renderer/spelling/worker-line.ts';

/** A worker that was started, with what it was told, and its end of the line. */
interface Started {
  readonly events: WorkerEvents;
  readonly told: string[];
  ended: boolean;
}

function newLine(prepare: () => Promise<void> = async () => {}) {
  const started: Started[] = [];
  const line = new WorkerLine((events): SpellingWorker => {
    const one: Started = { events, told: [], ended: false };
    started.push(one);
    return {
      postMessage: (request) =>
        one.told.push(request.type === 'know' ? 'know' : `${request.type} ${request.id}`),
      terminate: () => {
        one.ended = true;
      },
    };
  }, prepare);
  const ask = (id: number) => line.ask({ type: 'suggest', id, language: 'ru', word: 'здали' });
  return { line, started, ask };
}

/** Everything that was promised and can be done now is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('an error answers what waits and ends the worker; the next question starts another', async () => {
  const { started, ask } = newLine();
  const [one, two] = [ask(1), ask(2)];
  await settled();
  started[0]?.events.failed();
  expect(await Promise.all([one, two])).toEqual([
    { type: 'failed', id: 1 },
    { type: 'failed', id: 2 },
  ]);
  expect(started.map(({ ended }) => ended)).toEqual([true]);
  const three = ask(3);
  await settled();
  expect(started[1]?.told).toEqual(['suggest 3']);
  started[1]?.events.answered({ type: 'suggested', id: 3, words: ['сдали'] });
  expect(await three).toEqual({ type: 'suggested', id: 3, words: ['сдали'] });
});

test('a question that waits for the known words is answered when the worker fails meanwhile', async () => {
  const { started, ask } = newLine(() => new Promise(() => {}));
  const answer = ask(1);
  started[0]?.events.failed();
  expect(await answer).toEqual({ type: 'failed', id: 1 });
  expect(started[0]?.told).toEqual([]);
});

test('every worker is told the known words before its first question', async () => {
  const { line, started, ask } = newLine(async () => {
    await settled();
    line.tell({
      type: 'know',
      cards: { people: [], places: [], organisations: [], terms: [], names: [] },
      words: [],
    });
  });
  void ask(1);
  await settled();
  await settled();
  started[0]?.events.failed();
  void ask(2);
  await settled();
  await settled();
  expect(started.map(({ told }) => told)).toEqual([
    ['know', 'suggest 1'],
    ['know', 'suggest 2'],
  ]);
});

test('a worker that fails again and again is not started for ever, and every question is answered', async () => {
  const { line, started, ask } = newLine();
  for (let id = 1; id <= 20; id += 1) {
    const answer = ask(id);
    started.at(-1)?.events.failed();
    expect(await answer).toEqual({ type: 'failed', id });
  }
  expect(started.length).toBeLessThan(10);
  expect(line.isOpen).toBe(false);
});

test('an error of a worker that is gone does not end the one that came after it', async () => {
  const { line, started, ask } = newLine();
  void ask(1);
  started[0]?.events.failed();
  void ask(2);
  started[0]?.events.failed();
  expect(line.isOpen).toBe(true);
});
