import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { OpenedRelease } from '../../../core/contract-shapes.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { type Release, releaseSchema } from '../../../core/release/release.ts';
import { textSchema } from '../../../core/release/text.ts';
import { sampleLibrary, startApplication } from '../../main/application/start.ts';
import { connectTo, page } from '../draft/page.ts';

vi.stubGlobal('document', page.document);

const desks = await import('../../../renderer/store/desk.ts');
const { changePhotos, changeRelease, closeDesk, flush, keepMine } = desks;
const { onFlush, openDesk, seat, undo, useDesk, write } = desks;
const { watchPage } = await import('../../../renderer/store/leaving.ts');
const { EMPTY_JOURNAL } = await import('../../../renderer/store/journal.ts');

watchPage();

const KEY = 'pressdesk:unsaved:r';
/** A loaded machine is slow; what never comes fails all the same. */
const WAIT = { timeout: 20_000 };
const STEP = { label: 'journal.field' };

const desk = () => {
  const { desk: open } = useDesk.getState();
  if (!open) throw new Error('a release is open');
  return open;
};
const labels = () => desk().journal.entries.map(({ label }) => label);
const topic = () => desk().release.topic?.ru;

function changeTopic(words: string): void {
  changeRelease(STEP, (release) => {
    release.topic = { ru: words };
    return undefined;
  });
}

/** Until the copy holds these words, as it does a moment after they were written. */
const kept = (words: string) =>
  vi.waitFor(() => expect(page.localStorage.getItem(KEY)).toContain(words), WAIT);

/** The window closes, and gets the time to say so. */
function closeWindow(): () => void {
  page.dispatchEvent(new page.Event('pagehide'));
  return crash();
}

/** What was written down at this moment is all that the next window finds. */
function crash(): () => void {
  const { localStorage } = page;
  const left = Array.from({ length: localStorage.length }, (_, index) => {
    const key = localStorage.key(index) ?? '';
    return [key, localStorage.getItem(key) ?? ''] as const;
  });
  return () => {
    localStorage.clear();
    for (const [key, value] of left) localStorage.setItem(key, value);
  };
}

const onDisk = (revision: number, words?: string): OpenedRelease => ({
  folder: 'r',
  release: releaseSchema.parse({
    id: 'r',
    revision,
    createdAt: '2026-09-18',
    updatedAt: '2026-09-18',
    languages: ['ru'],
    ...(words && { topic: { ru: words } }),
  }),
  photos: photosSchema.parse({ revision: 1 }),
  journal: EMPTY_JOURNAL,
  lease: { by: 'A', computer: 'B', since: '2026-09-18T12:00:00Z', mine: true },
  readOnly: false,
});

/** Nothing answers here: each save fails, as it does when the program is gone. */
describe('words that could not be saved', () => {
  beforeEach(() => {
    page.localStorage.clear();
    seat('r', onDisk(1));
    return async () => {
      await closeDesk();
      page.localStorage.clear();
    };
  });

  it.each(['null', '7', '{}', '{"release":{},"photos":null}', '{"release":'])(
    'stand in the way of no release when %s was left',
    (left) => {
      page.localStorage.setItem(KEY, left);
      seat('r', onDisk(3, 'на диске'));
      expect([topic(), labels()]).toEqual(['на диске', []]);
    },
  );

  it('wait while the release can only be read', async () => {
    changeTopic('не сохранено');
    await kept('не сохранено');
    seat('r', { ...onDisk(1), readOnly: true });
    expect(topic()).toBeUndefined();
    seat('r', onDisk(1));
    expect(topic()).toBe('не сохранено');
  });

  it('come back after a crash as one step, for what was not saved alone', async () => {
    changeTopic('не сохранено');
    await kept('не сохранено');
    seat('r', onDisk(1));
    expect(labels()).toEqual(['journal.broughtBack']);
    undo();
    expect(topic()).toBeUndefined();
  });

  it('come back as no step when they had reached the disk after all', async () => {
    changeTopic('дошло');
    await kept('дошло');
    seat('r', onDisk(2, 'дошло'));
    expect(labels()).toEqual([]);
  });

  it('keep their steps while a hidden page goes on trying', async () => {
    changeTopic('в скрытом окне');
    closeWindow();
    await vi.waitFor(() => expect(desk().saving.release.type).toBe('failed'), WAIT);
    await new Promise((resolve) => setTimeout(resolve, 150));
    seat('r', onDisk(1));
    expect(labels()).toEqual(['journal.field']);
    expect(topic()).toBe('в скрытом окне');
  });

  it('are kept without their steps when there is no room for both', () => {
    const setItem = page.localStorage.setItem.bind(page.localStorage);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => page.localStorage.getItem(key),
      removeItem: (key: string) => page.localStorage.removeItem(key),
      setItem(key: string, value: string) {
        if (value.length > 5_000_000) throw new page.DOMException('', 'QuotaExceededError');
        setItem(key, value);
      },
    });
    onTestFinished(() => void vi.stubGlobal('localStorage', page.localStorage));
    const long = textSchema.parse({
      headline: 'Длинный',
      body: [{ id: 'a', type: 'paragraph', content: [{ text: 'слово '.repeat(500_000) }] }],
    });
    changeRelease(
      { label: 'journal.text' },
      ({ texts }) => void Object.assign(texts, { ru: long }),
    );
    changeRelease({ label: 'journal.text' }, ({ texts }) => void delete texts.ru);
    page.localStorage.clear();
    changeTopic('последние слова');
    page.localStorage.clear();
    closeWindow();
    seat('r', onDisk(1));
    expect(topic()).toBe('последние слова');
  });

  it('are kept to the last key when the release is closed', async () => {
    const text = (headline: string) => textSchema.parse({ headline, body: [] });
    write('ru', text('Начато'));
    await kept('Начато');
    onTestFinished(onFlush(() => write('ru', text('Начато и закончено'))));
    await closeDesk();
    seat('r', onDisk(1));
    expect(desk().release.texts.ru?.headline).toBe('Начато и закончено');
    expect(labels()).toEqual(['journal.text']);
  });
});

/** One release of the samples, in the real library. */
const ID = 'h3vr8n';

describe('the copy that a window left', () => {
  async function open() {
    page.localStorage.clear();
    const { application, home } = await startApplication();
    const elsewhere = createRouterClient(application.router);
    await elsewhere.library.open({ folder: await sampleLibrary(home) });
    const read = async () => elsewhere.releases.open({ id: ID });
    const save = async (change: (release: Release) => Release) => {
      const { release } = await read();
      await elsewhere.releases.save({ id: ID, base: release.revision, release: change(release) });
    };
    const writeElsewhere = (words: string) =>
      save((release) => ({ ...release, topic: { ru: words } }));
    return { application, read, save, writeElsewhere };
  }

  it('never goes over what somebody wrote once while a save of its own failed', async () => {
    const { application, read, writeElsewhere } = await open();
    seat(ID, await read());
    changeTopic('моё слово');
    await vi.waitFor(() => expect(desk().saving.release.type).toBe('failed'), WAIT);
    const nextWindow = crash();
    await closeDesk();
    nextWindow();
    await writeElsewhere('их слово');
    await connectTo(application);
    await openDesk(ID);
    onTestFinished(closeDesk);
    await vi.waitFor(() => expect(desk().saving.release.type).toBe('conflict'), WAIT);
    expect((await read()).release.topic?.ru).toBe('их слово');
    await keepMine();
    expect((await read()).release.topic?.ru).toBe('моё слово');
  });

  it('asks nothing when only a step was not saved, and somebody wrote afterwards', async () => {
    const { application, read, save, writeElsewhere } = await open();
    const { texts } = (await read()).release;
    // Alone, so that the end of the writing marks no translation.
    await save((release) => ({ ...release, texts: { ru: texts.ru } }));
    await connectTo(application);
    await openDesk(ID);
    onTestFinished(closeDesk);
    const { ru } = desk().release.texts;
    if (!ru) throw new Error('the sample has a Russian text');
    write('ru', { ...ru, headline: `${ru.headline}: подробности` });
    await vi.waitFor(() => expect(desk().saving.release).toHaveProperty('at'), WAIT);
    const nextWindow = closeWindow();
    await closeDesk();
    await writeElsewhere('их слово');
    nextWindow();
    await openDesk(ID);
    expect(topic()).toBe('их слово');
    await flush();
    expect(desk().saving.release.type).toBe('saved');
    expect((await read()).release.topic?.ru).toBe('их слово');
  });

  it('asks nothing about a text when only the photos were not saved', async () => {
    const { application, read, writeElsewhere } = await open();
    await connectTo(application);
    await openDesk(ID);
    onTestFinished(closeDesk);
    changePhotos(STEP, (photos) => void photos.photos.reverse());
    const order = desk().photos.photos.map(({ id }) => id);
    const nextWindow = crash();
    await closeDesk();
    await writeElsewhere('их слово');
    nextWindow();
    await openDesk(ID);
    expect(desk().photos.photos.map(({ id }) => id)).toEqual(order);
    await flush();
    expect(desk().saving).toMatchObject({ release: { type: 'saved' }, photos: { type: 'saved' } });
    expect((await read()).release.topic?.ru).toBe('их слово');
  });
});
