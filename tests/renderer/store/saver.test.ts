import { describe, expect, it } from 'vitest';
import { type SaveOutcome, Saver, type SaveState } from '../../../renderer/store/saver.ts';

/** A disk that does what the test says, and remembers what lies on it. */
function disk(answers: readonly ('ok' | 'full' | 'conflict')[] = [], retryMs = 5) {
  const written: {
    readonly document: string;
    readonly base: number;
    readonly keepBoth: boolean;
  }[] = [];
  const states: SaveState[] = [];
  let revision = 0;
  const left = [...answers];
  const saver = new Saver<string>(0, {
    delayMs: 5,
    retryMs,
    onState: (state) => states.push(state),
    async write(document, base, keepBoth): Promise<SaveOutcome> {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const answer = left.shift() ?? 'ok';
      if (answer === 'full') return { type: 'failed', reason: 'disk-full', path: 'D:' };
      if (answer === 'conflict') return { type: 'conflict', revision: 7 };
      written.push({ document, base, keepBoth });
      revision = base + 1;
      return { type: 'saved', revision, at: '2026-09-18T11:42:00Z' };
    },
  });
  return { saver, written, states };
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe('the saver', () => {
  it('always ends with the newest state on disk, over the revision it wrote before', async () => {
    const { saver, written } = disk();
    for (const text of ['a', 'ab', 'abc']) saver.change(text);
    await until(() => written.length > 0);
    saver.change('abcd');
    await until(() => !saver.unsaved);
    expect(written.at(-1)).toEqual({ document: 'abcd', base: written.length - 1, keepBoth: false });
    expect(written.length).toBeLessThan(4);
  });

  it('saves while somebody types without a pause', async () => {
    const { saver, written } = disk();
    let count = 0;
    const typing = setInterval(() => saver.change(`${count++}`), 1);
    await until(() => written.length >= 2);
    clearInterval(typing);
    expect(written.length).toBeGreaterThanOrEqual(2);
    await saver.flush();
    saver.stop();
  });

  it('sends nothing more once it was stopped, however often it had failed', async () => {
    const { saver, states } = disk(
      Array.from({ length: 50 }, () => 'full' as const),
      40,
    );
    const failures = () => states.filter(({ type }) => type === 'failed').length;
    saver.change('a');
    await until(() => saver.underway);
    await saver.flush();
    saver.stop();
    const before = failures();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(failures()).toBeLessThanOrEqual(before + 1);
  });

  it('says «saved» only when nothing is waiting', async () => {
    const { saver, states } = disk();
    saver.change('a');
    await until(() => states.some(({ type }) => type === 'saving'));
    saver.change('b');
    await saver.flush();
    const lastSaving = states.findLastIndex(({ type }) => type === 'saving');
    const firstSaved = states.findIndex(({ type }) => type === 'saved');
    expect(firstSaved).toBeGreaterThan(-1);
    expect(states.at(-1)?.type).toBe('saved');
    expect(lastSaving).toBeLessThan(states.length - 1);
  });

  it('tries again by itself after a full disk, and names the reason meanwhile', async () => {
    const { saver, written, states } = disk(['full', 'full']);
    saver.change('a word');
    await until(() => written.length === 1);
    expect(written[0]?.document).toBe('a word');
    expect(states.filter(({ type }) => type === 'failed')).toHaveLength(2);
    await until(() => states.at(-1)?.type === 'saved');
  });

  it('stops at a conflict and goes on only after a decision, with both kept', async () => {
    const { saver, written, states } = disk(['conflict']);
    saver.change('mine');
    await until(() => states.at(-1)?.type === 'conflict');
    saver.change('mine, longer');
    await saver.flush();
    expect(written).toEqual([]);
    await saver.keepBoth('mine, longer');
    // Over the base that was in conflict: from any other, main would see nothing to keep.
    expect(written).toEqual([{ document: 'mine, longer', base: 0, keepBoth: true }]);
    expect(saver.unsaved).toBe(false);
  });
});
