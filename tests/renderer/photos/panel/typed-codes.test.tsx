// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Photo, photoSchema } from '../../../../core/release/photos.ts';
import { startTranslations } from '../../../../renderer/i18n/i18n.ts';
import { TextOfPhotos } from '../../../../renderer/photos/panel/TextOfPhotos.tsx';

let root: Root;

const photo = (id: string, caption: string): Photo =>
  photoSchema.parse({
    id,
    file: `${id}.jpg`,
    originalName: `${id}.jpg`,
    sha256: '',
    bytes: 1,
    format: 'jpeg',
    width: 1,
    height: 1,
    caption: { ru: caption },
  });

/** What the field tells of its words: what stands under it, and what a screen reader adds. */
async function toldOf(...captions: readonly string[]) {
  const photos = captions.map((caption, index) => photo(`${index}`, caption));
  await act(async () =>
    root.render(<TextOfPhotos photos={photos} name="caption" language="ru" multiline />),
  );
  const area = document.querySelector('textarea');
  const described = (area?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return described.map((id) => document.getElementById(id)?.textContent).join('\n');
}

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
  ['ru', 'Кода «абв» нет.'],
  ['kk', '«абв» деген код жоқ.'],
  ['en', 'There is no code “абв”.'],
] as const)(
  'a code that there is not is named under the photo’s own field in %s',
  async (language, words) => {
    await startTranslations(language);
    expect(await toldOf('Мяч у =абв=')).toBe(words);
  },
);

test('the same code twice is said once, and goes when it is mended', async () => {
  await startTranslations('ru');
  expect(await toldOf('=абв= и =абв=')).toBe('Кода «абв» нет.');
  expect(await toldOf('Капитан')).toBe('');
});

test('where captions differ nothing is said of codes', async () => {
  await startTranslations('ru');
  expect(await toldOf('=абв=', '=где=')).toBe('');
});
