import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import type { Language } from '../../../../core/release/language.ts';
import { type FragmentImages, renderFragment } from '../../../../main/export/fragment/fragment.ts';
import { EDITION, underEmbargo } from '../fixtures/edition.ts';
import { HOSTILE, hostile } from '../fixtures/hostile.ts';

/** What editors of sites keep: elements, and the attributes of each. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  h2: [],
  h3: [],
  p: [],
  ul: [],
  ol: [],
  li: [],
  blockquote: [],
  strong: [],
  em: [],
  a: ['href'],
  figure: [],
  figcaption: [],
  img: ['src', 'width', 'height', 'alt'],
  time: ['datetime'],
  span: ['lang'],
};

const IMAGES: FragmentImages = (photo) => ({ src: `${photo.slice(-3)}.jpg`, width: 9, height: 6 });

function fragmentOf(edition: Edition, language: Language, images = IMAGES) {
  const publication = edition.publications.find((one) => one.language === language);
  if (!publication) throw new Error(`no publication in ${language}`);
  const source = renderFragment(publication, images);
  const document = new Window({ settings: { disableJavaScriptEvaluation: true } }).document;
  document.body.innerHTML = source;
  return { source, body: document.body };
}

describe.each(['kk', 'ru', 'en'] as const)('a fragment in %s', (language) => {
  test.each([
    ['as written', EDITION],
    ['with hostile words', hostile(EDITION)],
  ])('has no element or attribute that editors drop: %s', (_, edition) => {
    const { body } = fragmentOf(edition, language);
    const elements = [...body.querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(5);
    for (const element of elements) {
      const allowed = ALLOWED[element.localName];
      expect(allowed, element.localName).toBeDefined();
      expect(allowed).toEqual(expect.arrayContaining([...element.getAttributeNames()]));
    }
  });
});

test('it holds the text in its order, and none of the frame that a site has itself', () => {
  const { body } = fragmentOf(underEmbargo(EDITION), 'ru');
  const texts = [...body.children].map((element) => element.localName);
  expect(texts).toEqual([
    ...['p', 'p', 'p', 'figure', 'p', 'h2', 'ul', 'blockquote'],
    ...['figure', 'h3', 'p', 'figure', 'p'],
  ]);
  expect(body.querySelector('time')?.getAttribute('datetime')).toBe('2026-09-18');
  expect(body.lastElementChild?.textContent).toBe(
    'Фото: Данияр Нұсқаев / пресс-служба акима Улгитауской области',
  );
  for (const frame of ['ЭМБАРГО', 'Контакты', 'Об организации', 'ULG-2026-114']) {
    expect(body.textContent).not.toContain(frame);
  }
});

test('a quote keeps its marks and its speaker without any style', () => {
  const { body } = fragmentOf(EDITION, 'en');
  const lines = [...body.querySelectorAll('blockquote p')].map((p) => p.textContent);
  expect(lines).toEqual([
    '“Next year we will bring water to four more villages”',
    '– Ulgibay Mysalov, akim (governor) of Ulgitau Region',
  ]);
});

test('a photo without a picture is left out with its caption, and the last one with the credit', () => {
  const { source } = fragmentOf(EDITION, 'ru', (photo) =>
    photo === 'p-tower' ? undefined : IMAGES(photo),
  );
  expect(source).not.toContain('водонапорная башня');
  expect(source).toContain('насосную станцию');
  expect(fragmentOf(EDITION, 'ru', () => undefined).source).not.toMatch(/img|Фото:/);
});

test('hostile words come out as words', () => {
  const { body } = fragmentOf(hostile(EDITION), 'ru');
  expect(body.querySelector('h2')?.textContent).toBe(HOSTILE);
  expect(body.querySelector('img')?.getAttribute('alt')).toBe(HOSTILE);
  expect(body.querySelector('a')).toBeNull();
});
