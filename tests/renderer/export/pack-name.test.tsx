// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { newRelease } from '../../../core/release/new-release.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { PackName } from '../../../renderer/export/PackName.tsx';
import { startTranslations } from '../../../renderer/i18n/i18n.ts';
import type { Desk } from '../../../renderer/store/desk.ts';
import { EMPTY_JOURNAL } from '../../../renderer/store/journal.ts';

let root: Root;

function deskOf(photos: readonly object[], until?: string): Desk {
  const now = '2026-09-18T12:00:00+05:00';
  const release = newRelease({ id: 'k7f3qx', now, type: 'release' });
  return {
    id: release.id,
    folder: '',
    release: { ...release, ...(until !== undefined && { embargo: { until, scope: 'all' } }) },
    photos: photosSchema.parse({ photos }),
    journal: EMPTY_JOURNAL,
    lease: { by: '', computer: '', since: now, mine: true },
    readOnly: false,
    saving: { release: { type: 'saved' }, photos: { type: 'saved' } },
    textEpoch: 0,
  };
}

const photo = (id: string, format: string, more: object = {}) => ({
  id,
  file: `${id}.${format}`,
  originalName: `DSC_${id}.${format}`,
  sha256: '',
  bytes: 1,
  format,
  width: 300,
  height: 200,
  ...more,
});

async function exampleOf(desk: Desk, pattern: string): Promise<string> {
  await act(async () =>
    root.render(<PackName desk={desk} pattern={pattern} onChange={() => undefined} />),
  );
  const described = document.querySelector('textarea')?.getAttribute('aria-describedby') ?? '';
  return document.getElementById(described)?.textContent ?? '';
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

test.each([
  ['heic', {}, 'Например: foto_01.heic'],
  ['tiff', {}, 'Например: foto_01.tif'],
  ['jpeg', {}, 'Например: foto_01.jpg'],
  ['heic', { work: { straighten: 3 } }, 'Например: foto_01.jpg'],
])(
  'the example of a name ends as the first photo will in the pack: %s %j',
  async (format, more, expected) => {
    const photos = [
      photo('a', 'png', { exclude: true }),
      photo('b', format, more),
      photo('c', 'webp'),
    ];
    expect(await exampleOf(deskOf(photos), 'foto_{n:2}')).toBe(expected);
  },
);

test('the example shows the embargo, and all of it is within 64 signs', async () => {
  const desk = deskOf([photo('a', 'webp')], '2026-12-04T12:00:00+05:00');
  const example = await exampleOf(desk, 'press-office-of-the-region-and-its-villages_{n:3}');
  expect(example).toMatch(/_001_EMBARGO-20261204-1200\.webp$/);
  expect(example.replace('Например: ', '').length).toBeLessThanOrEqual(64);
});
