import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, openRelease, saved, saving, text } from './app/actions.ts';
import { json, stored } from './app/disk.ts';
import { publish } from './app/publish.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';
const KAZAKH = 'Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды';

/** The caret at the end of the text of a language. */
async function writeAtEnd(page: Page, language: 'Қазақша' | 'Русский', words: string) {
  await text(page, language).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
}

async function openVersions(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('searchbox').fill('Прежние версии');
  await page.getByRole('option', { name: 'Прежние версии' }).click();
}

test('what was saved is there after the program was killed', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await page.getByRole('textbox', { name: 'О чём' }).fill('запуск водопровода, как обещали');
  await goTo(page, 'Текст');
  await writeAtEnd(page, 'Русский', ' Последнее слово.');
  await writeAtEnd(page, 'Қазақша', ' Соңғы сөз.');
  await saved(page);
  await pressdesk.kill();

  const { release } = await stored(library, RELEASE);
  expect(release.topic?.ru).toBe('запуск водопровода, как обещали');
  const again = await pressdesk.restart();
  await openRelease(again, RELEASE);
  await expect(again.getByRole('textbox', { name: 'О чём' })).toHaveValue(
    'запуск водопровода, как обещали',
  );
  await goTo(again, 'Текст');
  await expect(text(again, 'Русский')).toContainText('Последнее слово.');
  await expect(text(again, 'Қазақша')).toContainText('Соңғы сөз.');
});

test('what was typed just before the window vanished comes back', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE);
  await goTo(page, 'Текст');
  await writeAtEnd(page, 'Русский', ' Оборвано на полуслове');
  await pressdesk.closeWindow();

  const again = await pressdesk.openWindow();
  await openRelease(again, RELEASE);
  await goTo(again, 'Текст');
  await expect(text(again, 'Русский')).toContainText('Оборвано на полуслове');
});

test('unsaved words wait for a decision when somebody else wrote twice meanwhile', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await page.getByRole('textbox', { name: 'О чём' }).fill('сохранено');
  await saved(page);
  await pressdesk.kill();
  await page.getByRole('textbox', { name: 'О чём' }).fill('не сохранено');
  await expect(saving(page)).toContainText('Не сохранено');

  const { folder } = await stored(library, RELEASE);
  const file = path.join(folder, 'release.json');
  const theirs = await json(file);
  theirs.texts.kk.headline = `${KAZAKH} (екінші қолдан)`;
  theirs.revision += 2;
  await writeFile(file, `${JSON.stringify(theirs, null, 2)}\n`);

  const again = await pressdesk.restart();
  await openRelease(again, RELEASE);
  await again.getByRole('button', { name: 'Оставить мой вариант' }).click();
  await expect.poll(() => readFile(file, 'utf8')).toContain('не сохранено');
  await openVersions(again);
  const versions = again.getByRole('dialog', { name: 'Прежние версии' });
  await versions.getByRole('button', { name: 'Посмотреть' }).first().click();
  await expect(versions).toContainText('екінші қолдан');
});

test('what was typed in the form just before the window vanished comes back', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE);
  await page.getByRole('textbox', { name: 'О чём' }).fill('оборвано в поле');
  await pressdesk.closeWindow();
  const again = await pressdesk.openWindow();
  await openRelease(again, RELEASE);
  await expect(again.getByRole('textbox', { name: 'О чём' })).toHaveValue('оборвано в поле');
});

test('the way back of what was being written survives a reload', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE);
  await goTo(page, 'Текст');
  await writeAtEnd(page, 'Русский', ' Лишнее предложение.');
  await page.reload();
  await expect(text(page, 'Русский')).toContainText('Лишнее предложение.');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText(/^Отменено: правка текста/)).toBeVisible();
  await expect(text(page, 'Русский')).not.toContainText('Лишнее предложение.');
});

test('the way back survives a reload', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  const topic = page.getByRole('textbox', { name: 'О чём' });
  const before = await topic.inputValue();
  await topic.fill('новая тема');
  // At once: neither the words nor the step need have reached the disk.
  await page.reload();
  await expect(topic).toHaveValue('новая тема');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('Отменено: «О чём»')).toBeVisible();
  await expect(topic).toHaveValue(before);
  await expect
    .poll(async () => (await stored(library, RELEASE)).release.topic?.ru ?? '')
    .toBe(before);
});

test('an earlier version comes back as a new one, and nothing is overwritten', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await goTo(page, 'Выпуск');
  await page.getByRole('checkbox', { name: /^Страница для сайта/ }).uncheck({ force: true });
  await page.getByRole('checkbox', { name: /^Word/ }).uncheck({ force: true });
  await page.getByRole('checkbox', { name: /^Текст для мессенджеров/ }).check({ force: true });
  await publish(pressdesk);

  await goTo(page, 'Текст');
  await writeAtEnd(page, 'Русский', ' Написано после выпуска.');
  await saved(page);
  await openVersions(page);
  const versions = page.getByRole('dialog', { name: 'Прежние версии' });
  await versions.getByRole('button', { name: 'Посмотреть' }).first().click();
  await expect(versions).not.toContainText('Написано после выпуска.');
  await versions.getByRole('button', { name: 'Вернуть эту версию' }).click();
  await expect(text(page, 'Русский')).not.toContainText('Написано после выпуска.');
  await expect
    .poll(async () => JSON.stringify((await stored(library, RELEASE)).release.texts.ru))
    .not.toContain('Написано после выпуска.');

  // What was there before is in the list now.
  await openVersions(page);
  await versions.getByRole('button', { name: 'Посмотреть' }).first().click();
  await expect(versions).toContainText('Написано после выпуска.');
});

for (const choice of ['Оставить мой вариант', 'Взять тот вариант'] as const)
  test(`a release that changed on the disk meanwhile keeps both texts: «${choice}»`, async ({
    pressdesk,
  }) => {
    const { page, library } = pressdesk;
    await openRelease(page, RELEASE);
    await goTo(page, 'Текст');
    await writeAtEnd(page, 'Русский', ' Моё слово.');
    await saved(page);

    const { folder } = await stored(library, RELEASE);
    const file = path.join(folder, 'release.json');
    const theirs = await json(file);
    theirs.texts.kk.headline = `${KAZAKH} (екінші қолдан)`;
    theirs.revision += 1;
    await writeFile(file, `${JSON.stringify(theirs, null, 2)}\n`);

    await writeAtEnd(page, 'Русский', ' И ещё одно.');
    await page.getByRole('button', { name: choice }).click();
    await expect(saving(page)).toHaveText(/^Сохранено/);
    const mine = choice === 'Оставить мой вариант';
    await expect
      .poll(async () =>
        (await readFile(file, 'utf8')).includes(mine ? 'И ещё одно.' : 'екінші қолдан'),
      )
      .toBe(true);

    await openVersions(page);
    const versions = page.getByRole('dialog', { name: 'Прежние версии' });
    const other = mine ? 'екінші қолдан' : 'И ещё одно.';
    await versions.getByRole('button', { name: 'Посмотреть' }).first().click();
    await expect(versions).toContainText(other);
  });

test('a library that goes away while one writes gets everything when it comes back', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await goTo(page, 'Текст');
  await rename(library, `${library}-away`);
  await writeAtEnd(page, 'Русский', ' Написано без диска.');
  await expect(saving(page)).toContainText('Не сохранено');
  await expect(saving(page)).toContainText(/подключите диск|Подключите диск/);
  await rename(`${library}-away`, library);
  await saved(page);
  const { release } = await stored(library, RELEASE);
  expect(JSON.stringify(release.texts.ru)).toContain('Написано без диска.');
  await expect(page.getByText(/Папка библиотеки недоступна/)).toHaveCount(0);
});
