// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { takeApart } from '../../../core/draft/take-apart.ts';
import { blockText } from '../../../core/release/text.ts';
import { wordParts } from '../../../renderer/word/word-parts.ts';
import { cards } from '../../core/documents.ts';

const KK = 'Әкім тұрғындармен кездесіп, жаңа су құбырының құрылысын көрсетті.';
const RU = 'Аким встретился с жителями области и показал, как строят новый водопровод.';

const texts = (html: string) => {
  const { blocks, languages } = wordParts(html);
  return takeApart(blocks, cards, '2026-09-20', 'Asia/Almaty', languages).texts;
};

test('a picture is a photo at its place, with the caption and the credit below it', () => {
  const parts = wordParts(
    `<h1>Заголовок</h1><p>${RU}</p><p><img src="0" alt="Люди в зале"></p>` +
      `<p class="caption">Встреча в Улгикенте</p><p class="credit">Фото: пресс-служба</p><p>Дальше.</p>`,
  );
  expect(parts.pictures).toMatchObject([
    { index: 0, alt: 'Люди в зале', caption: 'Встреча в Улгикенте', credit: 'Фото: пресс-служба' },
  ]);
  expect(parts.blocks.map((block) => block.type)).toEqual([
    'heading',
    'paragraph',
    'photo',
    'paragraph',
  ]);
});

test('a line in italics below a picture is its caption, a sentence of the text is not', () => {
  const [first, second] = wordParts(
    `<p><img src="0" alt=""></p><p><em>Зал заседаний</em></p><p><img src="1" alt=""></p><p>${RU}</p>`,
  ).pictures;
  expect(first?.caption).toBe('Зал заседаний');
  expect(second?.caption).toBe('');
});

test('pictures above and between the paragraphs keep their places when a text is taken apart', () => {
  const [text] = texts(
    `<p><img src="0" alt=""></p><h1>Заголовок</h1><p>${RU}</p><p>${RU}</p><p><img src="1" alt=""></p>`,
  );
  expect(text?.headline).toBe('Заголовок');
  expect(text?.lead).toBeDefined();
  expect(text?.body.map(({ type }) => type)).toEqual(['photo', 'paragraph', 'photo']);
});

test('a table of two columns in two languages is split into both texts', () => {
  const row = (kk: string, ru: string) => `<tr><td><p>${kk}</p></td><td><p>${ru}</p></td></tr>`;
  const both = texts(
    `<table>${row('Қазақша', 'Русский')}${row('Әкім кездесті', 'Аким встретился')}${row(KK, RU)}${row('2026', '2026')}</table>`,
  );
  expect(both.map(({ language, headline }) => [language, headline])).toEqual([
    ['kk', 'Әкім кездесті'],
    ['ru', 'Аким встретился'],
  ]);
  expect(both.map(({ body }) => body.map(blockText))).toEqual([['2026'], ['2026']]);
});

test('any other table becomes lines of text, and is listed', () => {
  const { blocks, left } = wordParts(
    '<table><tr><td><p>Село</p></td><td><p>Домов</p></td></tr><tr><td><p>Аксу</p></td><td><p>64</p></td></tr></table>',
  );
  expect(blocks.map(blockText)).toEqual(['Село – Домов', 'Аксу – 64']);
  expect(left).toEqual([{ kind: 'table', words: 'Село\nДомов\nАксу\n64' }]);
});

test('a letterhead above the text is set aside with its words', () => {
  const { blocks, left } = wordParts(
    `<table><tr><td><p>Үлгітау облысының әкімдігі</p></td><td><p><img src="0" alt=""></p></td><td><p>Акимат Улгитауской области</p></td></tr></table>${`<p>${RU}</p>`.repeat(6)}`,
  );
  expect(blocks.map(({ type }) => type)).toEqual(Array(6).fill('paragraph'));
  expect(left).toMatchObject([{ kind: 'header' }]);
});
