import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, caret, Desk, inShort, paste, textbox, textOf } from './harness/desk.ts';
import { GOOGLE_DOCS, PAGE, WORD, WORD_OLD_LIST } from './pasted.ts';

describe.skipIf(!browserPath)('what is pasted (needs Chromium)', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.page('empty&languages=ru');
  });
  afterAll(() => desk.close());

  const blocksOf = (html: string) =>
    page.evaluate((source) => window.harness.htmlToBlocks(source), html);
  const shortOf = async (html: string) => (await blocksOf(html)).map(inShort);

  test('from Word has real lists, headings, bold, italic and links, and nothing of Word', async () => {
    const blocks = await blocksOf(WORD);
    expect(blocks.map(inShort)).toEqual([
      'heading2: Итоги аппаратного совещания',
      'paragraph: 18 сентября аким области провёл совещание по подготовке к отопительному сезону.',
      'bulleted: Ремонт 12 котельных завершён | Топливо завезено на 94%: уголь и мазут | Резерв создан',
      'numbered: Проверить сети до 1 октября | Доложить акиму',
      'heading3: Что дальше',
      'paragraph: Подробности – на сайте акимата. Келесі отырыс – 25 қыркүйекте.',
    ]);
    expect(blocks[1]).toMatchObject({
      content: [
        { text: '18 сентября', marks: [{ type: 'strong' }] },
        { text: ' аким области провёл ' },
        { text: 'совещание', marks: [{ type: 'emphasis' }] },
        { text: ' по подготовке к отопительному сезону.' },
      ],
    });
    expect(blocks[5]).toMatchObject({
      content: [
        { text: 'Подробности – на ' },
        { text: 'сайте акимата', marks: [{ type: 'link', href: 'https://example.kz/otoplenie' }] },
        { text: '. Келесі отырыс – 25 қыркүйекте.' },
      ],
    });
    expect(JSON.stringify(blocks)).not.toMatch(/mso|o:p|StartFragment|supportLists|·|\u00a0/);
  });

  test('from Word keeps lists of different numbers apart and flattens levels', async () => {
    expect(await shortOf(WORD_OLD_LIST)).toEqual([
      'numbered: Первый',
      'bulleted: Второй | Подпункт',
      'paragraph: Примечание',
    ]);
  });

  test('cleaned Word HTML holds lists as lists and no marker', async () => {
    const html = await page.evaluate((source) => window.harness.cleanWordHtml(source), WORD);
    expect(html).toMatch(/<ul[^>]*><li>/);
    expect(html).toMatch(/<ol[^>]*><li>/);
    expect(html).not.toMatch(/<!--|supportLists|<o:p|·/);
  });

  test('from a page comes without pictures, styles and scripts', async () => {
    const blocks = await blocksOf(PAGE);
    expect(blocks.map(inShort)).toEqual([
      'heading2: Новости',
      'paragraph: Первая строка',
      'paragraph: Вторая строка',
      'quote: Мы готовы.',
      'quote: И начнём.',
      'bulleted: Один | Вложенный | Два',
      'paragraph: Улгибай Мысалов – аким области',
      'paragraph: нажмите',
    ]);
    expect(JSON.stringify(blocks)).not.toMatch(/javascript|onclick|style|img/);
  });

  test('from Google Docs takes bold from styles and not from the wrapper', async () => {
    const blocks = await blocksOf(GOOGLE_DOCS);
    expect(blocks).toMatchObject([
      { content: [{ text: 'Обычный ' }, { text: 'полужирный', marks: [{ type: 'strong' }] }] },
    ]);
  });

  test('runs nothing and fetches nothing', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await blocksOf(
      '<img src="/never.png" onerror="window.ran = true"><script>window.ran = true</script>' +
        '<svg onload="window.ran = true"></svg><p>слово</p>',
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(requests).toEqual([]);
  });

  test('plain text: blank lines part paragraphs, broken lines are joined, dashes are speech', async () => {
    const plain = [
      'Заголовок новости',
      'Лид новости, который почтовая программа',
      'перенесла на другую строку.',
      '',
      '– Мы готовы, – сказал аким.',
      '',
      '• первое',
      '• второе',
      '1. раз',
      '2. два',
    ].join('\r\n');
    const blocks = await page.evaluate((text) => window.harness.textToBlocks(text), plain);
    expect(blocks.map(inShort)).toEqual([
      'paragraph: Заголовок новости',
      'paragraph: Лид новости, который почтовая программа перенесла на другую строку.',
      'paragraph: – Мы готовы, – сказал аким.',
      'bulleted: первое | второе',
      'numbered: раз | два',
    ]);
  });

  test('a whole document pasted into an empty headline fills headline, lead and body', async () => {
    const own = await desk.page('empty&languages=ru');
    await textbox(own, 'ru').locator('h1').click();
    await paste(own, { 'text/html': WORD, 'text/plain': 'то же' });
    const text = await textOf(own, 'ru');
    expect(text.headline).toBe('Итоги аппаратного совещания');
    expect(text.lead?.content[0]).toEqual({ text: '18 сентября', marks: [{ type: 'strong' }] });
    expect(text.body.map(({ type }) => type)).toEqual(['list', 'list', 'heading', 'paragraph']);
    const ids = [text.lead, ...text.body].map((block) => block?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('words pasted into a paragraph join it; blocks part it and get ids of their own', async () => {
    const own = await desk.page('languages=ru');
    await caret(own, 'ru', 'Что дальше');
    await paste(own, { 'text/html': '<span style="color:red"> и <b>когда</b></span>' });
    expect((await textOf(own, 'ru')).body[3]).toMatchObject({
      id: 'ru-h',
      content: [{ text: 'Что дальшеи ' }, { text: 'когда', marks: [{ type: 'strong' }] }],
    });
    await paste(own, { 'text/html': '<p>раз</p><p>два</p>' });
    const { body } = await textOf(own, 'ru');
    expect(body.slice(3, 5).map(inShort)).toEqual([
      'heading2: Что дальшеи когдараз',
      'paragraph: два',
    ]);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  test('what is copied here and pasted in another language keeps its marks and photos', async () => {
    const own = await desk.page('languages=ru,en');
    await caret(own, 'ru', 'Что дальше');
    await own.keyboard.press('Control+a');
    await own.keyboard.press('Control+c');
    await textbox(own, 'en').locator('h1').click();
    await own.keyboard.press('Control+v');
    const text = await textOf(own, 'en');
    expect(text.headline).toBe('В селе Мысалколь запустили водопровод для 640 домов');
    expect(text.lead?.content).toContainEqual({ text: '640', ref: { kind: 'fact', id: 'homes' } });
    const shapes = text.body.map((block) => inShort(block).split(':')[0]);
    expect(shapes).toEqual(['paragraph', 'photo', 'quote', 'heading2', 'bulleted', 'paragraph']);
    expect(text.body[2]).toMatchObject({ speaker: 's1' });
    expect(text.body.some(({ id }) => id.startsWith('ru-'))).toBe(false);
  });

  test('complains about nothing, the policy included', () => {
    expect(desk.complaints).toEqual([]);
  });
});
