import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOURS, obstacles } from '../../axe.ts';
import { browserPath, caret, Desk, textbox, textOf } from './harness/desk.ts';
import { SAMPLES } from './harness/sample-texts.ts';

describe.skipIf(!browserPath)('the page of texts (needs Chromium)', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  test('shows a change from outside and leaves the caret where it was', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    const changed = structuredClone(SAMPLES.ru);
    await page.evaluate(
      ([text, headline]) => window.harness.show('ru', { ...JSON.parse(text), headline }),
      [JSON.stringify(changed), 'Другой заголовок'] as const,
    );
    await textbox(page, 'ru').getByText('Другой заголовок').waitFor();
    await page.keyboard.type('?');
    const text = await textOf(page, 'ru');
    expect(text.headline).toBe('Другой заголовок');
    expect(text.body[3]).toMatchObject({ id: 'ru-h', content: [{ text: 'Что дальше?' }] });
  });

  test('does not touch the document when the same text comes back as another object', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.type('?');
    const written = await textOf(page, 'ru');
    await page.evaluate(() => {
      const line = document.querySelector('.ProseMirror[lang=ru] h2');
      if (line) Object.assign(line, { untouched: true });
    });
    await page.evaluate((text) => window.harness.show('ru', text), written);
    await page.keyboard.type('!');
    expect((await textOf(page, 'ru')).body[3]).toMatchObject({
      content: [{ text: 'Что дальше?!' }],
    });
    const untouched = await page.evaluate(
      () => 'untouched' in (document.querySelector('.ProseMirror[lang=ru] h2') ?? {}),
    );
    expect(untouched).toBe(true);
  });

  test('loses no letter when the application answers late', async () => {
    const page = await desk.page('empty&languages=ru&late');
    await textbox(page, 'ru').locator('h1').click();
    await page.keyboard.type('Быстро набранный заголовок', { delay: 5 });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect((await textOf(page, 'ru')).headline).toBe('Быстро набранный заголовок');
    expect(await textbox(page, 'ru').locator('h1').textContent()).toBe(
      'Быстро набранный заголовок',
    );
  });

  test('leaves the journal alone with what was typed before the focus went elsewhere', async () => {
    const page = await desk.page();
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.type('?');
    await page.evaluate(() => {
      const outside = document.createElement('input');
      document.body.append(outside);
      outside.focus();
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
    expect(await page.evaluate(() => window.harness.focused.at(-1))).toBe(null);
    await caret(page, 'ru', 'Что дальше');
    await page.keyboard.press('Control+z');
    expect((await textOf(page, 'ru')).body[3]).toMatchObject({
      content: [{ text: 'Что дальше?' }],
    });
    expect(await page.evaluate(() => window.harness.journal)).toEqual(['undo']);
  });

  test('leads to a block, in a narrow window to its language too', async () => {
    const page = await desk.page('', { width: 800, height: 614 });
    expect(await textbox(page, 'ru').isVisible()).toBe(false);
    await page.evaluate(() => window.harness.focusBlock('ru', 'ru-l2'));
    await textbox(page, 'ru').waitFor({ state: 'visible' });
    await page.keyboard.type(' Да.');
    expect((await textOf(page, 'ru')).body[4]).toMatchObject({
      items: [
        { id: 'ru-l1' },
        { id: 'ru-l2', content: [{ text: expect.stringMatching(/станцию\. Да\.$/) }] },
      ],
    });
  });

  test('shows two languages side by side at 1093 × 614 without scrolling sideways', async () => {
    const page = await desk.page('interface=kk', { width: 1093, height: 614 });
    expect(await textbox(page, 'kk').isVisible()).toBe(true);
    expect(await textbox(page, 'ru').isVisible()).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1093);
  });

  test('tells the browser the language of each text and checks its spelling', async () => {
    const page = await desk.page();
    for (const language of ['kk', 'ru'] as const) {
      expect(await textbox(page, language).getAttribute('spellcheck')).toBe('true');
      const size = await textbox(page, language).evaluate((box) => getComputedStyle(box).fontSize);
      expect(size).toBe('16px');
    }
  });

  test('counts words: numbers, endings after a hyphen and both parts of the text', async () => {
    const page = await desk.page('empty&languages=ru');
    await textbox(page, 'ru').locator('h1').click();
    await page.keyboard.type('Итоги – 19,4 км');
    await page.keyboard.press('Enter');
    await page.keyboard.type('120-ға жуық адам.');
    await textOf(page, 'ru');
    expect(await page.evaluate(() => window.harness.wordCount('ru'))).toBe(6);
    await page.getByText('6 слов').waitFor();
  });

  for (const [theme, asked] of [
    ['light', {}],
    ['dark', COLOURS],
  ] as const) {
    test(`is clean for axe in the ${theme} theme, with a menu open too`, async () => {
      const page = await desk.page(`theme=${theme}`);
      await caret(page, 'ru', 'Что дальше');
      expect(await obstacles(page, asked)).toEqual([]);
      await page.getByRole('button', { name: 'Фото', exact: true }).click();
      await page.getByRole('menu').waitFor();
      expect(await obstacles(page, { ...asked, within: '[role=menu]' })).toEqual([]);
      await page.keyboard.press('Escape');
      const empty = await desk.page(`theme=${theme}&empty`);
      expect(await obstacles(empty, asked)).toEqual([]);
    });
  }

  test('breaks no rule of the policy and warns of nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});
