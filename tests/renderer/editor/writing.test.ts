import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, caret, Desk, inShort, takeTool, textbox, textOf } from './harness/desk.ts';

describe.skipIf(!browserPath)('writing (needs Chromium)', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  const empty = async (): Promise<Page> => {
    const page = await desk.page('empty&languages=ru');
    await textbox(page, 'ru').locator('h1').click();
    return page;
  };

  test('goes from headline to lead to body with Enter', async () => {
    const page = await empty();
    await page.keyboard.type('Заголовок');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Лид.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Абзац.');
    const text = await textOf(page, 'ru');
    expect(text.headline).toBe('Заголовок');
    expect(text.lead?.content).toEqual([{ text: 'Лид.' }]);
    expect(text.body.map(inShort)).toEqual(['paragraph: Абзац.']);
    expect(text.lead?.id).not.toBe(text.body[0]?.id);
  });

  test('keeps the id of the first half of a split paragraph and gives the second a new one', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Длина новой сети', 'start');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const { body } = await textOf(page, 'ru');
    expect(body[0]).toMatchObject({ id: 'ru-1', content: [{ text: 'Длина' }] });
    expect(body.map(({ id }) => id)).toHaveLength(new Set(body.map(({ id }) => id)).size);
    expect(body.slice(2).map(({ id }) => id)).toEqual([
      'ru-p',
      'ru-q',
      'ru-h',
      'ru-l',
      'ru-t',
      'ru-2',
    ]);
  });

  test('splits where the caret is seen, before the browser has told of it', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Длина новой сети', 'start');
    await page.evaluate(() => {
      const selection = document.getSelection();
      for (let i = 0; i < 5; i++) selection?.modify('move', 'forward', 'character');
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          code: 'Enter',
          bubbles: true,
          cancelable: true,
        }),
      );
    });
    expect((await textOf(page, 'ru')).body[0]).toMatchObject({ content: [{ text: 'Длина' }] });
  });

  test('leaves the id with the words when a line is pushed down from its start', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Длина новой сети', 'start');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('Новое.');
    const { body } = await textOf(page, 'ru');
    expect(body.slice(0, 2).map(inShort)[0]).toBe('paragraph: Новое.');
    expect(body[1]?.id).toBe('ru-1');
  });

  test('does not store paragraphs that were never written in', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'жители села, депутаты');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    expect((await textOf(page, 'ru')).body.at(-1)?.id).toBe('ru-2');
  });

  test('hands on the very same objects for all blocks that were not touched', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.type('?');
    await textOf(page, 'ru');
    await page.keyboard.type('!');
    await textOf(page, 'ru');
    const same = await page.evaluate(() => {
      const [before, after] = window.harness.changes.slice(-2).map(({ text }) => text);
      return after?.body.map((block, index) => block === before?.body[index]);
    });
    expect(same).toEqual([true, true, true, false, true, true, true]);
  });

  test('makes bold and italic by the place of the key, in a Kazakh layout too', async () => {
    const page = await empty();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('қала ');
    const press = (key: string, code: string) =>
      page.evaluate(
        (init) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', {
              ...init,
              ctrlKey: true,
              bubbles: true,
              cancelable: true,
            }),
          ),
        { key, code },
      );
    await press('и', 'KeyB');
    await page.keyboard.type('қалың');
    await press('и', 'KeyB');
    await press('ш', 'KeyI');
    await page.keyboard.type('көлбеу');
    const { body } = await textOf(page, 'ru');
    expect(body[0]).toMatchObject({
      content: [
        { text: 'қала ' },
        { text: 'қалың', marks: [{ type: 'strong' }] },
        { text: 'көлбеу', marks: [{ type: 'emphasis' }] },
      ],
    });
  });

  test('makes a list of lines, leaves it with Enter and takes a line out with Backspace', async () => {
    const page = await empty();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('один');
    await takeTool(page, 'Список');
    await page.keyboard.press('Enter');
    await page.keyboard.type('два');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('после');
    expect((await textOf(page, 'ru')).body.map(inShort)).toEqual([
      'bulleted: один | два',
      'paragraph: после',
    ]);
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect((await textOf(page, 'ru')).body.map(inShort)).toEqual(['bulleted: один | двапосле']);
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect((await textOf(page, 'ru')).body.map(inShort)).toEqual([
      'bulleted: один',
      'paragraph: двапосле',
    ]);
  });

  test('changes the kind of a line and keeps its id', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Длина новой сети');
    await takeTool(page, /Вид абзаца/, 'Подзаголовок');
    expect((await textOf(page, 'ru')).body[0]).toMatchObject({
      id: 'ru-1',
      type: 'heading',
      level: 2,
    });
    await page.keyboard.type('!');
    expect(inShort((await textOf(page, 'ru')).body[0] ?? fail())).toMatch(/!$/);
    await page.getByRole('button', { name: /Вид абзаца/ }).press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect((await textOf(page, 'ru')).body[0]).toMatchObject({
      type: 'list',
      ordered: true,
      items: [{ id: 'ru-1' }],
    });
  });

  test('never joins the lead into the headline, and joins the first paragraph into the lead', async () => {
    const page = await desk.page();
    await caret(page, 'ru', '18 сентября 2026', 'start');
    const before = await textOf(page, 'ru');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('!');
    const after = await textOf(page, 'ru');
    expect(after.headline).toBe(`${before.headline}!`);
    expect(after.lead).toEqual(before.lead);
    await caret(page, 'ru', 'Длина новой сети', 'start');
    await page.keyboard.press('Backspace');
    const joined = await textOf(page, 'ru');
    expect(joined.lead?.id).toBe('ru-lead');
    expect(joined.lead?.content.map(({ text }) => text).join('')).toContain('Длина новой сети');
    expect(joined.body[0]?.id).toBe('ru-p');
  });

  test('links the selection by keys and refuses what is no address', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+Shift+K');
    const field = page.getByRole('textbox', { name: 'Адрес' });
    await field.waitFor();
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('Это не адрес').waitFor();
    await field.fill('gov.kz/news');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    const marks = [{ type: 'link', href: 'https://gov.kz/news' }];
    expect((await textOf(page, 'ru')).body[3]).toMatchObject({ content: [{ marks }] });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('!');
    expect((await textOf(page, 'ru')).body[3]).toMatchObject({
      content: [{ marks }, { text: '!' }],
    });
  });

  test('takes back what was typed, and leaves Ctrl Z to the journal when nothing is left', async () => {
    const page = await desk.page();
    const before = await textOf(page, 'ru');
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.type('?!');
    await page.keyboard.press('Control+z');
    expect(await textOf(page, 'ru')).toEqual(before);
    expect(await page.evaluate(() => window.harness.journal)).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    expect(await textOf(page, 'ru')).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => window.harness.journal)).toEqual(['undo']);
    expect(await textOf(page, 'ru')).toEqual(before);
  });

  test('writes a fact into the text as a word that knows what it stands for', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.type(' ');
    await takeTool(page, 'Данные', '640');
    await page.keyboard.type(' домов');
    expect((await textOf(page, 'ru')).body[3]).toMatchObject({
      content: [
        { text: 'Что дальше ' },
        { text: '640', ref: { kind: 'fact', id: 'homes' } },
        { text: ' домов' },
      ],
    });
  });

  test('adds a line under the headline and takes it away again', async () => {
    const page = await empty();
    await page.keyboard.type('Заголовок');
    await takeTool(page, /Вид абзаца/, 'Строка под заголовком');
    await page.keyboard.type('ниже');
    expect((await textOf(page, 'ru')).subhead).toBe('ниже');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Backspace');
    expect(await textOf(page, 'ru')).not.toHaveProperty('subhead');
    await page.keyboard.type('!');
    expect((await textOf(page, 'ru')).headline).toBe('Заголовок!');
  });

  test('complains about nothing while one writes', () => {
    expect(desk.complaints).toEqual([]);
  });
});

function fail(): never {
  throw new Error('the text has no such block');
}
