import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en/en.ts';
import { kk } from '../../../renderer/i18n/kk/kk.ts';
import { ru } from '../../../renderer/i18n/ru/ru.ts';
import { ROOT } from './test.ts';

export type Language = 'kk' | 'ru' | 'en';

/** The interface's words, to find one's way in any of its languages. */
export const WORDS = { kk, ru, en };

export interface Screen {
  readonly name: string;
  open(page: Page, language: Language): Promise<void>;
}

/** The sample release with most in it: three languages, photos, speakers, figures. */
const RELEASE = 'h3vr8n';

/** Everything that can be seen, panels included; each is opened from whatever was open before. */
export const SCREENS: readonly Screen[] = [
  at('library', '#/library'),
  at('trash', '#/trash'),
  at('people', '#/people'),
  panelOf('person', '#/people'),
  at('places', '#/places'),
  panelOf('place', '#/places'),
  at('organisations', '#/organisations'),
  panelOf('organisation', '#/organisations'),
  at('terms', '#/terms'),
  panelOf('term', '#/terms'),
  at('names', '#/names'),
  panelOf('name', '#/names'),
  at('settings', '#/settings'),
  { name: 'facts', open: (page) => step(page, 'facts', 'textbox') },
  { name: 'text', open: openText },
  { name: 'photos', open: (page) => step(page, 'photos', 'option') },
  { name: 'photo', open: openPhoto },
  { name: 'photo-large', open: openLarge },
  { name: 'photo-crop', open: openCrop },
  { name: 'photo-compare', open: openCompare },
  { name: 'check', open: (page) => step(page, 'check', 'heading') },
  { name: 'export', open: openExport },
  { name: 'palette', open: (page) => pressed(page, 'Control+K') },
  { name: 'keys', open: (page) => pressed(page, 'F1') },
  { name: 'about', open: (page, language) => chosen(page, WORDS[language].palette.about) },
  { name: 'versions', open: (page, language) => chosen(page, WORDS[language].palette.versions) },
  { name: 'new-paste', open: openPaste },
  { name: 'new-taken', open: openTaken },
  { name: 'new-form', open: openForm },
];

function at(name: string, address: string): Screen {
  return { name, open: (page) => go(page, address) };
}

async function go(page: Page, address: string): Promise<void> {
  await closePanels(page);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
}

/** A step of the release, with what makes it up: its code is read when it is first opened. */
async function step(
  page: Page,
  name: 'facts' | 'text' | 'photos' | 'check' | 'export',
  holds: 'textbox' | 'option' | 'heading' | 'checkbox',
): Promise<void> {
  await go(page, `#/release/${RELEASE}/${name}`);
  await expect(page.locator(`[data-step=${name}]`).getByRole(holds).first()).toBeVisible();
}

/** The fields to copy are asked for once the step is there. */
async function openExport(page: Page, language: Language): Promise<void> {
  await step(page, 'export', 'checkbox');
  const { copyNamed, headline } = WORDS[language].export;
  const name = copyNamed.replace('{{name}}', headline);
  await expect(page.getByRole('button', { name })).toBeVisible();
}

/** Each language's text in its editor, which is made when there is time for it. */
async function openText(page: Page): Promise<void> {
  await step(page, 'text', 'textbox');
  await expect(page.locator('[data-step=text] [contenteditable=true]')).toHaveCount(3);
}

/** Escape closes whatever lies over the window; a tool of the large view is left before it closes. */
export async function closePanels(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog');
  for (let tries = 0; tries < 4 && (await dialogs.count()) > 0; tries += 1)
    await page.keyboard.press('Escape');
  await expect(dialogs).toHaveCount(0);
}

function panelOf(name: string, address: string): Screen {
  return {
    name,
    async open(page) {
      await go(page, address);
      await page.getByRole('main').getByRole('option').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  };
}

async function openPhoto(page: Page): Promise<void> {
  await step(page, 'photos', 'option');
  await page.getByRole('option').first().click();
}

async function openLarge(page: Page): Promise<void> {
  await openPhoto(page);
  await page.getByRole('listbox').focus();
  await pressed(page, 'Enter');
}

async function openCrop(page: Page): Promise<void> {
  await openLarge(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog').getByRole('complementary')).toBeVisible();
}

async function openCompare(page: Page): Promise<void> {
  await openPhoto(page);
  await page
    .getByRole('option')
    .nth(1)
    .click({ modifiers: ['Shift'] });
  await pressed(page, 'c');
  await expect(page.getByRole('dialog').getByRole('region')).toHaveCount(2);
}

async function pressed(page: Page, keys: string): Promise<void> {
  await closePanels(page);
  await page.keyboard.press(keys);
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function chosen(page: Page, command: string): Promise<void> {
  await pressed(page, 'Control+K');
  await page.getByRole('searchbox').fill(command);
  await page.getByRole('option', { name: command }).click();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openPaste(page: Page, language: Language): Promise<void> {
  await pressed(page, 'Control+N');
  await page.getByRole('radio', { name: WORDS[language].form.pasteText }).click();
}

async function openTaken(page: Page, language: Language): Promise<void> {
  await openPaste(page, language);
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(
      [
        'В Мысалколе открыли мост',
        '18 сентября 2026 года в селе Мысалколь аким области Улгибай Мысалов открыл мост.',
        'Мост строили два года.',
      ].join('\n\n'),
    );
  await page.getByRole('button', { name: WORDS[language].start.takeApart }).click();
  await expect(page.getByRole('button', { name: WORDS[language].start.back })).toBeVisible();
}

async function openForm(page: Page, language: Language): Promise<void> {
  await pressed(page, 'Control+N');
  await page.getByRole('radio', { name: WORDS[language].start.shortForm }).click();
  await expect(page.getByRole('combobox').first()).toBeVisible();
}

/** Switches the interface's language as a person does: in the settings, at once. */
export async function speak(page: Page, language: Language): Promise<void> {
  await go(page, '#/settings');
  const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
  await page.getByRole('radio', { name: names[language] }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** What is in sight has arrived, the real page in the preview too, and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const inSight = (element: Element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < window.innerHeight;
    };
    const pages = [...document.querySelectorAll('iframe')].filter(inSight);
    return (
      [...document.images].filter(inSight).every(({ complete }) => complete) &&
      pages.every(({ contentDocument }) => contentDocument?.body?.textContent?.trim())
    );
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What has come is not painted yet. A better picture may take its place meanwhile.
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await Promise.all(
      document.getAnimations().map(({ finished }) => finished.catch(() => undefined)),
    );
  });
}

/** Keeps a picture for people to look at: what the build brings, compared with nothing. */
export async function keepPicture(page: Page, look: string, name: string): Promise<void> {
  await page.screenshot({ path: path.join(ROOT, 'out', 'screenshots', look, `${name}.png`) });
}
