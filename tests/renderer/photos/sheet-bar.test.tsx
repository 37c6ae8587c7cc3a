// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { photoSchema } from '../../../core/release/photos.ts';
import { startTranslations } from '../../../renderer/i18n/i18n.ts';
import { NO_FILTER } from '../../../renderer/photos/sheet/filter.ts';
import { SheetBar } from '../../../renderer/photos/sheet/SheetBar.tsx';
import type { Shot } from '../../../renderer/photos/shots.ts';

let root: Root;
const nothing = () => undefined;

function picked(id: string, more: object = {}): Shot {
  const file = { id, file: `${id}.jpg`, originalName: `${id}.jpg`, sha256: '', bytes: 1 };
  const photo = photoSchema.parse({ ...file, format: 'jpeg', width: 1, height: 1, ...more });
  return { type: 'picked', id, photo, sequence: 1 };
}

/** The entries of the menu of more actions; those that can be chosen now are marked with `+`. */
async function actionsFor(all: readonly Shot[], selected: readonly Shot[]): Promise<string[]> {
  const marks = { twice: new Set(''), burstOf: new Map(), bursts: [], used: new Set('') };
  const counts = { picked: all.length, all: all.length, bursts: 0, removed: 0 };
  const bar = (
    <SheetBar
      sheet={{
        ...{ list: 'picked', filter: NO_FILTER, order: 'own', marks, all, counts },
        ...{ groups: [{ shots: all }], shots: all, ids: all.map(({ id }) => id) },
        ...{ show: nothing, setFilter: nothing, setOrder: nothing },
      }}
      selected={selected}
      active={selected[0]}
      size="small"
      readOnly={false}
      panelOpen
      onJudge={nothing}
      onRestore={nothing}
      onKeepBest={nothing}
      onCompare={nothing}
      onOriginals={nothing}
      onSidecars={nothing}
      onClocks={nothing}
      onLarge={nothing}
      onSize={nothing}
    />
  );
  await act(async () => root.render(bar));
  const more = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Ещё');
  await act(async () => more?.click());
  return [...document.querySelectorAll('[role=menuitem]')].map(
    (item) => `${item.getAttribute('aria-disabled') === 'true' ? '' : '+'}${item.textContent}`,
  );
}

beforeAll(() => startTranslations('ru'));
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const SIDECARS = 'Записать подписи рядом с исходными';

test('captions beside originals are offered where an original has a place of its own', async () => {
  const kept = picked('a', { origin: '/card/DSC_0001.JPG' });
  expect(await actionsFor([kept], [kept])).toContain(`+${SIDECARS}`);
});

test('captions beside originals are not offered for photos that a browser sent up', async () => {
  const sent = picked('a');
  const actions = await actionsFor([sent], [sent]);
  expect(actions).toContain('+Заменить оригиналом…');
  expect(actions.join('\n')).not.toContain(SIDECARS);
});

test('captions beside originals cannot be chosen where only others have one', async () => {
  const sent = picked('a');
  const kept = picked('b', { origin: '/card/DSC_0002.JPG' });
  expect(await actionsFor([sent, kept], [sent])).toContain(SIDECARS);
});
