import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, caret, Desk, inShort, takeTool, textbox, textOf } from './harness/desk.ts';
import { SAMPLES } from './harness/sample-texts.ts';

const LOCKED = SAMPLES.ru.body.find(({ id }) => id === 'ru-t');

describe.skipIf(!browserPath)('quotes, photos and locked blocks (needs Chromium)', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  test('a quote names its speaker and gets another by the menu', async () => {
    const page = await desk.page();
    await textbox(page, 'ru')
      .getByRole('button', { name: /Улгибай Мысалов/ })
      .click();
    await page.getByRole('menuitemradio', { name: /Айсулу Улгиева/ }).click();
    expect((await textOf(page, 'ru')).body[2]).toMatchObject({ id: 'ru-q', speaker: 's2' });
    await textbox(page, 'ru').getByText('Айсулу Улгиева · руководитель').waitFor();
  });

  test('a line becomes a quote, and its speaker is chosen by keys alone', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'жители села, депутаты');
    await page.keyboard.press('Alt+F10');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect((await textOf(page, 'ru')).body.at(-1)).toMatchObject({ id: 'ru-2', type: 'quote' });
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('menu', { name: 'Кто сказал' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await textOf(page, 'ru')).body.at(-1)).toMatchObject({ speaker: 's2' });
    await page.keyboard.type('!');
    expect(
      inShort((await textOf(page, 'ru')).body.at(-1) ?? SAMPLES.ru.body[0] ?? never()),
    ).toMatch(/!$/);
  });

  test('Enter at the end of a quote goes on with a paragraph', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Мы начинали');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Дальше.');
    expect((await textOf(page, 'ru')).body.slice(2, 4).map(inShort)).toEqual([
      'quote: «Мы начинали с самых дальних улиц», – сказал Улгибай Мысалов.',
      'paragraph: Дальше.',
    ]);
  });

  test('a photo comes in below the caret and is moved and taken out by keys', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await takeTool(page, 'Фото', 'Фото 2');
    const photos = async () =>
      (await textOf(page, 'ru')).body.map((block, at) =>
        inShort(block) === 'photo: p2' ? at : -1,
      );
    expect(await photos()).toContain(4);
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await photos()).toContain(2);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await photos()).toContain(3);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Под фото.');
    expect((await textOf(page, 'ru')).body.slice(3, 5).map(inShort)).toEqual([
      'photo: p2',
      'paragraph: Под фото.',
    ]);
    for (let i = 0; i < 10; i++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Delete');
    expect((await textOf(page, 'ru')).body.map(inShort)).not.toContain('photo: p2');
  });

  test('a photo at the end leaves a line to write in, which is not stored empty', async () => {
    const page = await desk.page('empty&languages=ru');
    await textbox(page, 'ru').locator('h1').click();
    await page.evaluate(() => window.harness.insertPhoto('ru', 'p1'));
    expect((await textOf(page, 'ru')).body.map(inShort)).toEqual(['photo: p1']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Ниже.');
    expect((await textOf(page, 'ru')).body.map(inShort)).toEqual(['photo: p1', 'paragraph: Ниже.']);
  });

  test('a photo is dragged to another place and stays the same block', async () => {
    const page = await desk.page();
    const card = textbox(page, 'ru').locator('.photo');
    await card.dragTo(textbox(page, 'ru').getByText('Подробности'), {
      targetPosition: { x: 40, y: 4 },
    });
    const { body } = await textOf(page, 'ru');
    expect(body.map(({ id }) => id).indexOf('ru-p')).toBeGreaterThan(3);
    expect(body).toHaveLength(SAMPLES.ru.body.length);
  });

  test('the button of a card takes the photo out of the text', async () => {
    const page = await desk.page();
    await textbox(page, 'ru').locator('.photo').hover();
    await page.getByRole('button', { name: 'Убрать фото 1 из текста' }).last().click();
    expect((await textOf(page, 'ru')).body.map(inShort)).not.toContain('photo: p1');
  });

  test('letters typed while a photo is selected go below it, every one of them', async () => {
    const page = await desk.page();
    const before = (await textOf(page, 'ru')).body.map(inShort);
    await textbox(page, 'ru').locator('.photo').click();
    await page.keyboard.type('Ниже фото.');
    const after = (await textOf(page, 'ru')).body.map(inShort);
    const photo = before.indexOf('photo: p1');
    expect(after).toEqual(before.toSpliced(photo + 1, 0, 'paragraph: Ниже фото.'));
  });

  test('a block of another version says so and can be moved but not written in', async () => {
    const page = await desk.page();
    const card = textbox(page, 'ru').getByText('Этот блок сделан другой версией программы');
    await card.click();
    // A click selects when the browser has told of it.
    await textbox(page, 'ru').locator('.locked.ProseMirror-selectednode').waitFor();
    await page.keyboard.press('Delete');
    expect((await textOf(page, 'ru')).body).toContainEqual(LOCKED);
    // It is still selected: what is not deleted is not left either.
    await page.keyboard.press('Alt+ArrowUp');
    const { body } = await textOf(page, 'ru');
    expect(body[4]).toEqual(LOCKED);
  });

  test('a block of another version outlives everything being deleted round it', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Сначала');
    const text = await textOf(page, 'ru');
    expect(text.headline).toBe('Сначала');
    expect(text.body).toEqual([LOCKED]);
  });

  test('a text that is only read takes no letter and offers nothing to change', async () => {
    const page = await desk.page('readonly');
    await textbox(page, 'ru').getByText('Что дальше').click();
    await page.keyboard.type('х');
    expect(await page.evaluate(() => window.harness.changes.length)).toBe(0);
    expect(await page.getByRole('button', { name: 'Список' }).isDisabled()).toBe(true);
    expect(
      await textbox(page, 'ru')
        .getByRole('button', { name: /Убрать фото/ })
        .count(),
    ).toBe(0);
  });

  test('complains about nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});

function never(): never {
  throw new Error('unreachable');
}
