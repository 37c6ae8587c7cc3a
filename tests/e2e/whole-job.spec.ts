import ExifReader from 'exifreader';
import JSZip from 'jszip';
import { clipboard, copyElsewhere, dropFiles, goTo, saved, text, write } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { choosePhotos, describe, panel, samplePhotos, shots } from './app/photos.ts';
import { publish } from './app/publish.ts';
import { expect, test } from './app/test.ts';

const HEADLINE = 'В Мысалколе открыли мост через реку Улги';
const LEAD =
  '18 сентября 2026 года в селе Мысалколь аким Улгитауской области Улгибай Мысалов открыл мост через реку Улги.';
const BODY = 'Мост строили два года. Теперь дорога до районной больницы занимает двадцать минут.';
const KAZAKH = [
  'Мысалкөлде Үлгі өзені арқылы көпір ашылды',
  '2026 жылғы 18 қыркүйекте Мысалкөл ауылында Үлгітау облысының әкімі Үлгібай Мысалов Үлгі өзені арқылы салынған көпірді ашты.',
  'Көпір екі жыл салынды. Енді аудандық ауруханаға дейінгі жол жиырма минут алады.',
] as const;

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-name:x}</style></head>
<body lang=RU><!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b><span style='font-size:14.0pt;font-family:"Times New Roman"'>${HEADLINE}<o:p></o:p></span></b></p>
<p class=MsoNormal><span style='mso-fareast-language:RU'>${LEAD}</span></p>
<p class=MsoNormal>${BODY}<o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

const WORDS = [
  {
    ru: {
      caption: 'Жители села Мысалколь идут по новому мосту через реку Улги, 18 сентября 2026 года.',
      alt: 'Люди идут по мосту над рекой.',
    },
    kk: {
      caption:
        'Мысалкөл ауылының тұрғындары Үлгі өзені арқылы жаңа көпірмен өтіп барады, 2026 жылғы 18 қыркүйек.',
      alt: 'Адамдар өзен үстіндегі көпірмен өтіп барады.',
    },
  },
  {
    ru: {
      caption:
        'Строители принимают поздравления у въезда на мост в селе Мысалколь 18 сентября 2026 года.',
      alt: 'Строители в касках стоят у моста.',
    },
    kk: {
      caption:
        'Құрылысшылар Мысалкөл ауылындағы көпірдің кіреберісінде құттықтау қабылдап тұр, 2026 жылғы 18 қыркүйек.',
      alt: 'Каска киген құрылысшылар көпір жанында тұр.',
    },
  },
  {
    ru: {
      caption:
        'Первый автобус переезжает реку Улги по новому мосту в селе Мысалколь 18 сентября 2026 года.',
      alt: 'Автобус едет по мосту.',
    },
    kk: {
      caption:
        'Бірінші автобус Мысалкөл ауылындағы жаңа көпірмен Үлгі өзенінен өтіп барады, 2026 жылғы 18 қыркүйек.',
      alt: 'Автобус көпірмен жүріп барады.',
    },
  },
] as const;

test('a text pasted from Word becomes pages and documents in two languages', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;

  await test.step('paste, look at what was recognised, say yes', async () => {
    await page.getByRole('button', { name: 'Новый релиз' }).first().click();
    const start = page.getByRole('dialog', { name: 'Новый релиз' });
    await copyElsewhere(page, WORD, [HEADLINE, LEAD, BODY].join('\n\n'));
    await start.getByRole('textbox').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(start.getByRole('textbox', { name: 'Заголовок' })).toHaveValue(HEADLINE);
    await expect(start.getByRole('radio', { name: 'Русский' })).toBeChecked();
    await expect(start.getByText('18 сентября', { exact: true })).toBeVisible();
    await expect(start.getByText('Улгибай Мысалов', { exact: true })).toBeVisible();
    await expect(start.getByText('село Мысалколь', { exact: true })).toBeVisible();
    await start.getByRole('button', { name: 'Создать релиз' }).click();
    await expect(text(page, 'Русский')).toContainText(BODY);
  });

  await test.step('write the Kazakh text beside it', async () => {
    await write(text(page, 'Қазақша'), KAZAKH);
    await saved(page);
    await expect
      .poll(async () => (await stored(library, HEADLINE)).release.texts.kk)
      .toMatchObject({
        headline: KAZAKH[0],
        lead: { content: [{ text: KAZAKH[1] }] },
        body: [{ type: 'paragraph', content: [{ text: KAZAKH[2] }] }],
      });
    const { release } = await stored(library, HEADLINE);
    expect(release.texts.ru?.body).toMatchObject([{ content: [{ text: BODY }] }]);
    expect(release.event.startsAt).toMatch(/^2026-09-18/);
  });

  await test.step('choose two photos, drop a third', async () => {
    const [first, second, third] = await samplePhotos(3);
    await goTo(page, 'Фото');
    await choosePhotos(pressdesk, [first ?? '', second ?? '']);
    await expect(shots(page)).toHaveCount(2);
    await dropFiles(page.getByRole('listbox'), [third ?? '']);
    await expect(shots(page)).toHaveCount(3);
    await panel(page).getByRole('button', { name: 'Взять в релиз' }).click();
    await page.getByRole('radio', { name: 'В релизе 3' }).click();
    await expect(shots(page)).toHaveCount(3);
  });

  await test.step('captions, descriptions, and whether there are children', async () => {
    for (const [index, words] of WORDS.entries()) {
      await describe(page, index, 'Рус', words.ru);
      await describe(page, index, 'Қаз', words.kk);
    }
    await shots(page).first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await panel(page)
      .getByRole('radiogroup', { name: 'Есть ли дети' })
      .getByRole('radio', { name: 'Нет', exact: true })
      .click();
    await panel(page).getByRole('radio', { name: 'Қаз' }).click();
    await panel(page).getByRole('textbox', { name: 'Фотограф' }).fill('Дана Мысал');
    await panel(page).getByRole('radio', { name: 'Рус' }).click();
    await panel(page).getByRole('textbox', { name: 'Фотограф' }).fill('Дана Мысал');
    await saved(page);
  });

  await test.step('the check finds nothing that stands in the way', async () => {
    await goTo(page, 'Проверка');
    await expect(page.getByRole('radio', { name: /^Всё \d+/ })).toBeVisible();
    await expect(page.getByRole('region', { name: /^(Мешает выпуску|Ошибки)/ })).toHaveCount(0);
    const preview = page.frameLocator('iframe[title="Просмотр страницы"]');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(preview.locator('body')).toContainText(BODY);
    await expect(preview.locator('body')).toContainText(WORDS[2].ru.caption);
  });

  await test.step('copy field by field', async () => {
    await goTo(page, 'Выпуск');
    await page.getByRole('button', { name: 'Копировать: Заголовок' }).click();
    await expect.poll(() => clipboard(page, 'text/plain')).toBe(HEADLINE);
    await page.getByRole('button', { name: 'Копировать: Анонс, до 200 знаков' }).click();
    await expect.poll(() => clipboard(page, 'text/plain')).toContain('Улгибай Мысалов');
    expect((await clipboard(page, 'text/plain')).length).toBeLessThanOrEqual(200);
    await page.getByRole('button', { name: 'Копировать: Текст' }).click();
    await expect.poll(() => clipboard(page, 'text/html')).toContain(BODY);
    expect(await clipboard(page, 'text/plain')).toContain(BODY);
    expect(await clipboard(page, 'text/plain')).not.toContain('<p');
    await page.getByRole('button', { name: 'HTML', exact: true }).click();
    await expect.poll(() => clipboard(page, 'text/plain')).toMatch(/<p[^>]*>/);
    await page.getByRole('button', { name: 'Копировать: Подпись к фото 001' }).click();
    await expect.poll(() => clipboard(page, 'text/plain')).toContain(WORDS[0].ru.caption);
    await page
      .getByRole('region', { name: 'Скопировать по полям' })
      .getByRole('radio', { name: 'Қаз' })
      .click();
    await expect(page.getByRole('region', { name: 'Скопировать по полям' })).toContainText(
      KAZAKH[0],
    );
    await page.getByRole('button', { name: 'Копировать: Заголовок' }).click();
    await expect.poll(() => clipboard(page, 'text/plain')).toBe(KAZAKH[0]);
  });

  await test.step('publish and look into every file', async () => {
    await page.getByRole('checkbox', { name: /^Текст для редактора сайта/ }).check({ force: true });
    await page.getByRole('checkbox', { name: /^Текст для мессенджеров/ }).check({ force: true });
    const { files } = await publish(pressdesk);
    await lookInto(files);
  });
});

async function lookInto(files: ReadonlyMap<string, Buffer>): Promise<void> {
  const names = [...files.keys()];
  const page = (language: string) => {
    const found = names.filter((name) => name.endsWith(`/${language}/index.html`));
    expect(found, names.join(', ')).toHaveLength(1);
    return `${files.get(found[0] ?? '')}`;
  };
  const [russian, kazakh] = [page('ru'), page('kk')];
  for (const { ru, kk } of WORDS) {
    expect(russian).toContain(ru.caption);
    expect(russian).toContain(`alt="${ru.alt}"`);
    expect(kazakh).toContain(kk.caption);
    expect(kazakh).toContain(`alt="${kk.alt}"`);
  }
  expect(russian).toContain('<html lang="ru"');
  expect(kazakh).toContain('<html lang="kk"');

  const documents = names.filter((name) => name.endsWith('.docx'));
  expect(documents).toHaveLength(3);
  for (const name of documents) {
    const docx = await JSZip.loadAsync(files.get(name) ?? '');
    const words = (await docx.file('word/document.xml')?.async('string')) ?? '';
    expect(words.includes(HEADLINE) || words.includes(KAZAKH[0]), name).toBe(true);
  }

  expect(names.filter((name) => name.endsWith('.txt')).length).toBeGreaterThanOrEqual(2);
  expect(names.some((name) => name.endsWith('/001.jpg'))).toBe(true);
  const pictures = names.filter((name) => /\.jpe?g$/.test(name));
  expect(pictures.length).toBeGreaterThan(3);
  for (const name of pictures) {
    const tags = ExifReader.load(new Uint8Array(files.get(name) ?? []).buffer);
    const told = Object.keys(tags).filter((tag) => /GPS|Serial|^Make$|^Model$/.test(tag));
    expect(told, `${name} tells where it was taken, and with what`).toEqual([]);
  }
}

test('a text that is typed in is taken apart at the press of a button', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await page.getByRole('button', { name: 'Новый релиз' }).first().click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await start.getByRole('textbox').fill([...KAZAKH, '', HEADLINE, LEAD, BODY].join('\n'));
  await start.getByRole('button', { name: 'Разобрать' }).click();
  await expect(start.getByRole('textbox', { name: 'Заголовок' })).toHaveCount(2);
  await start.getByRole('button', { name: 'Создать релиз' }).click();
  await expect(text(page, 'Қазақша')).toContainText(KAZAKH[2]);
  await expect(text(page, 'Русский')).toContainText(BODY);
  const { release } = await stored(library, HEADLINE);
  expect(release.texts.kk?.headline).toBe(KAZAKH[0]);
});
