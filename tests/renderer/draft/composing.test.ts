import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isKnown } from '../../../core/release/text.ts';
import { sampleLibrary, startApplication } from '../../main/application/start.ts';
import { connectTo } from './page.ts';

const { composeInto, leaveDraft, takeDraft, useWaitingDraft } = await import(
  '../../../renderer/draft/composing.ts'
);
const { changeRelease, closeDesk, openDesk, useDesk } = await import(
  '../../../renderer/store/desk.ts'
);
const { loadLibrary } = await import('../../../renderer/store/office.ts');
const { useNotices } = await import('../../../renderer/store/notices.ts');
const { usePanels } = await import('../../../renderer/app/panels.ts');
const { client } = await import('../../../renderer/client/client.ts');

/** Two releases of the samples, both with a Russian text. */
const ONE = 'h3vr8n';
const OTHER = 'k7f3qx';

const russian = () => useDesk.getState().desk?.release.texts.ru;
const waiting = () => useWaitingDraft.getState().waiting;
const panel = () => usePanels.getState().open;

function type(words: string): void {
  changeRelease({ label: 'journal.text' }, ({ texts }) => {
    const lead = texts.ru?.lead;
    if (lead) lead.content = [{ text: words }];
    return undefined;
  });
}

describe('a draft over a written text', () => {
  beforeEach(async () => {
    const { application, home } = await startApplication();
    await connectTo(application);
    await client.library.open({ folder: await sampleLibrary(home) });
    await loadLibrary();
    await openDesk(ONE);
    onTestFinished(async () => {
      leaveDraft();
      await closeDesk();
    });
  });

  it('waits for an answer, with the release and the text that it is for', async () => {
    const before = russian();
    await composeInto('ru');
    expect(waiting()).toMatchObject({ id: ONE, language: 'ru', before });
    expect(panel()).toBe('draft');
    expect(russian()).toBe(before);
  });

  it('asks no more when another release is opened', async () => {
    await composeInto('ru');
    await openDesk(OTHER);
    expect([waiting(), panel()]).toEqual([undefined, undefined]);
  });

  it('asks no more when the text has become another one', async () => {
    await composeInto('ru');
    type('Эти слова написал человек.');
    expect([waiting(), panel()]).toEqual([undefined, undefined]);
  });

  it('still asks when only another language was written', async () => {
    await composeInto('ru');
    changeRelease({ label: 'journal.text' }, ({ texts }) => {
      texts.en = { headline: 'Water', body: [] };
      return undefined;
    });
    expect([waiting()?.id, panel()]).toEqual([ONE, 'draft']);
  });

  it('is never put into another release', async () => {
    await composeInto('ru');
    const text = waiting()?.text ?? { headline: '', body: [] };
    await openDesk(OTHER);
    const before = russian();
    takeDraft(ONE, 'ru', text);
    expect(russian()).toBe(before);
    await openDesk(ONE);
    takeDraft(ONE, 'ru', text);
    expect(russian()).toEqual(text);
  });

  it('follows nobody into another release', async () => {
    const composing = composeInto('ru');
    await openDesk(OTHER);
    const before = russian();
    await composing;
    expect([waiting(), panel()]).toEqual([undefined, undefined]);
    expect(russian()).toBe(before);
  });

  it('takes nothing back in another release', async () => {
    await composeInto('ru');
    takeDraft(ONE, 'ru', waiting()?.text ?? { headline: '', body: [] });
    const takeBack = useNotices.getState().notices.at(-1)?.action?.run;
    await openDesk(OTHER);
    type('Эти слова написал человек.');
    takeBack?.();
    expect(russian()?.lead?.content).toEqual([{ text: 'Эти слова написал человек.' }]);
  });

  it('asks when only who said the words has changed', async () => {
    const say = (speaker: string) =>
      changeRelease({ label: 'journal.text' }, (release) => {
        release.speakers = ['a', 'b'].map((id) => ({ id, name: { ru: `Асан ${id}` } }));
        release.statements = [{ id: 'q', speaker, mode: 'direct', text: { ru: 'Начнём весной!' } }];
        return undefined;
      });
    say('a');
    await composeInto('ru');
    takeDraft(ONE, 'ru', waiting()?.text ?? { headline: '', body: [] });
    await composeInto('ru');
    expect(waiting()).toBeUndefined();
    changeRelease({ label: 'journal.text' }, ({ texts }) => {
      for (const block of texts.ru?.body ?? []) {
        if (isKnown(block) && block.type === 'quote') block.speaker = 'b';
      }
      return undefined;
    });
    await composeInto('ru');
    const quote = waiting()?.text.body.find(({ type }) => type === 'quote');
    expect(quote).toMatchObject({ speaker: 'a' });
  });
});
