// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { personSchema } from '../../../core/release/cards.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { useOffice } from '../../../renderer/store/office.ts';
import { type Comparison, useComparison } from '../../../renderer/text/comparison.ts';

const text = (headline: string, id: string, words: string) => ({
  headline,
  body: [{ id, type: 'paragraph', content: [{ text: words }] }],
});
const RELEASE = releaseSchema.parse({
  id: 'r',
  createdAt: '2026-09-18',
  updatedAt: '2026-09-18',
  languages: ['kk', 'ru'],
  texts: {
    kk: text('Су', 'k1', 'Үлгібай Мысалов келді.'),
    ru: text('Вода', 'r1', 'Приехал Улгибай Мысалов.'),
  },
});
const PHOTOS = photosSchema.parse({});
const LANGUAGES = ['ru', 'kk'] as const;

const person = (kk: string) =>
  personSchema.parse({ id: 'p', name: { kk, ru: 'Улгибай Мысалов' }, gender: 'm' });

let now: Comparison | undefined;
let root: Root;

function Shown() {
  now = useComparison(RELEASE, PHOTOS, LANGUAGES);
  return null;
}

async function after(change: () => void): Promise<void> {
  await act(async () => change());
  await act(() => vi.advanceTimersByTimeAsync(1000));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('texts are compared again when a card is corrected, as when one is added', async () => {
  useOffice.setState({ people: [person('Басқа Біреу')] });
  await after(() => root.render(<Shown />));
  expect(now?.mismatches).toHaveLength(1);
  await after(() => useOffice.setState({ people: [person('Үлгібай Мысалов')] }));
  expect(now?.mismatches).toEqual([]);
});
