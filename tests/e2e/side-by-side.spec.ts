import path from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, saved, text, write } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const RU = [
  'Вода пришла в 620 домов',
  'В селе Мысалколь заработал водопровод.',
  'Длина новой сети составила 19,4 километра. Строители уложили её за семнадцать месяцев и сдали раньше срока, хотя зимой работать приходилось в сильный мороз.',
  'На открытие пришли около 120 человек.',
];
const KK = [
  '620 үйге су жетті',
  'Мысалкөл ауылында су құбыры іске қосылды.',
  'Жаңа желінің ұзындығы – 19,4 шақырым.',
  'Ашылуына 120-ға жуық адам келді.',
];

/** The height on the screen of the paragraph with these words. */
async function top(page: Page, words: string): Promise<number> {
  const box = await page.getByText(words).first().boundingBox();
  return Math.round(box?.y ?? -1);
}

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS)
    await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`) });
}

async function newRelease(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Начать релиз' }).click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await start.getByRole('radio', { name: 'Короткая форма' }).click();
  await start.getByRole('button', { name: 'Создать релиз' }).click();
  await goTo(page, 'Текст');
}

test.describe('two languages', () => {
  test.use({ startWith: 'empty' });

  test('a changed source makes its translation stale, says what changed, and is read again in a step that can be taken back', async ({
    pressdesk,
  }) => {
    const { page, library } = pressdesk;
    await newRelease(page);
    const [ru, kk] = [text(page, 'Русский'), text(page, 'Қазақша')];
    await write(ru, RU);
    await write(kk, KK);
    await saved(page);

    // Paragraphs of a row stand at one height, and stay there when one of them grows.
    await expect
      .poll(async () => (await top(page, KK[3] ?? '')) - (await top(page, RU[3] ?? '')))
      .toBe(0);
    await kk.getByText(KK[1] ?? '').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(
      ' Бұл ауылға он жыл бойы су тасылып келген еді, енді ол қажет емес.',
    );
    await expect
      .poll(async () => (await top(page, KK[3] ?? '')) - (await top(page, RU[3] ?? '')))
      .toBe(0);

    // The key leads to the same paragraph of the other language, and back.
    await page.keyboard.press('F6');
    await expect(ru).toBeFocused();
    await page.keyboard.press('Shift+F6');
    await expect(kk).toBeFocused();

    // The source is changed: a number, as it happens.
    await ru.getByText('19,4').dblclick();
    await ru.getByText('Длина новой сети').click();
    await page.keyboard.press('Home');
    await page.keyboard.insertText('Общая ');
    await kk.getByText(KK[0] ?? '').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('.');
    const note = kk.locator('.note').filter({ hasText: 'оригинал изменился' });
    await expect(note).toHaveCount(1);
    await expect(note.locator('ins')).toHaveText(/Общая/);
    await shot(page, 'stale');
    await expect(page.getByText('1 абзац устарел')).toBeVisible();
    await note.getByRole('button', { name: 'К оригиналу' }).click();
    await expect(ru).toBeFocused();
    await note.getByRole('button', { name: 'Всё ещё верно' }).click();
    await expect(note).toHaveCount(0);
    await page.locator('header').getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(note).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(note).toHaveCount(0);

    // What one language says and the other does not is listed and leads to both places.
    await kk.getByText('120-ға жуық').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Тағы 35 бала болды.');
    await page.getByRole('button', { name: '1 расхождение' }).click();
    const list = page.getByRole('region', { name: 'Что сверить' });
    await expect(list.getByRole('listitem')).toHaveText([/Число: 35 – нет/]);
    await shot(page, 'differs');
    await list.getByRole('button', { name: 'Русский: показать' }).click();
    await expect(ru).toBeFocused();
    await list.getByRole('button', { name: 'Қазақша: показать' }).click();
    await expect(kk).toBeFocused();

    // A language is confirmed, says by whom, and stops being so with the next word.
    const status = page.getByRole('button', { name: /^Состояние текста: Қазақша/ });
    await status.click();
    await page.getByRole('menuitemradio', { name: 'Подтверждён' }).click();
    await expect(status).toHaveText(/подтверждён/);
    await saved(page);
    const confirmed = await stored(library, '620 үйге');
    expect(confirmed.release.translations).toMatchObject([
      { language: 'kk', status: 'confirmed', confirmed: { version: 1 } },
    ]);
    await goTo(page, 'Проверка');
    await expect(status).toHaveText(/подтверждён/);
    await shot(page, 'check');
    await goTo(page, 'Текст');
    await kk.getByText('120-ға жуық').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Енді бәрі дайын.');
    await expect(status).toHaveText(/изменён после подтверждения/);
    await saved(page);
    await page.reload();
    await expect(status).toHaveText(/изменён после подтверждения/);
    await expect
      .poll(async () => (await stored(library, '620 үйге')).release.translations[0]?.status)
      .toBe('edited');
    const { release } = await stored(library, '620 үйге');
    expect(release.texts.kk?.body.map((block) => 'source' in block && block.source)).toMatchObject(
      (release.texts.ru?.body ?? []).map(({ id }) => ({ language: 'ru', block: id })),
    );
  });
});

test('three languages are shown as any pair, at one height', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await page.goto(`${page.url().split('#')[0]}#/release/h3vr8n/text`);
  const pairs = page.getByRole('toolbar', { name: 'Какие языки рядом' });
  await pairs.getByRole('button', { name: 'Рус' }).click();
  await expect(text(page, 'Русский')).toHaveCount(0);
  await shot(page, 'pair');
  const heights = () =>
    page.evaluate(() =>
      ['kk', 'en'].map((language) =>
        [...document.querySelectorAll(`.ProseMirror[lang=${language}] > .row-space + p`)].map(
          (part) => Math.round(part.getBoundingClientRect().top),
        ),
      ),
    );
  await expect
    .poll(async () => {
      const [kk = [], en = []] = await heights();
      return kk.length > 3 && kk.join() === en.join();
    })
    .toBe(true);
  await page.setViewportSize({ width: 1093, height: 614 });
  await shot(page, 'narrow');
});
