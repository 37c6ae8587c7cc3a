// @vitest-environment happy-dom
// The list of the page's commands lives beside its window.
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { contextTemplate } from '../../../main/electron/context-template.ts';
import { type MenuOptions, menuTemplate } from '../../../main/electron/menu.ts';
import { MENU_WORDS } from '../../../main/electron/menu-words.ts';
import { COMMANDS } from '../../../renderer/app/commands.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const PLATFORMS = ['win32', 'darwin', 'linux'] as const;

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? items(item.submenu) : []),
  ]);
}

function open(options: Partial<MenuOptions> = {}) {
  const commands: string[] = [];
  const template = menuTemplate({
    language: 'kk',
    platform: 'win32',
    recent: [],
    command: (name) => commands.push(name),
    ...options,
  });
  return { all: items(template), commands };
}

/** What a click does; Electron passes more, which no item here reads. */
function click(item: MenuItemConstructorOptions | undefined): void {
  const clicked: unknown = item?.click;
  if (typeof clicked !== 'function') throw new Error(`no click on ${item?.label}`);
  clicked();
}

describe('the native menu', () => {
  it.each(PLATFORMS)('sends only commands that the page knows, on %s', (platform) => {
    const { all, commands } = open({ platform });
    for (const item of all.filter((one) => one.click)) click(item);
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => !COMMANDS.some((known) => known === name))).toEqual([]);
  });

  it.each(LANGUAGES)('has words for everything in %s', (language) => {
    for (const platform of PLATFORMS) {
      const { all } = open({ language, platform });
      expect(all.filter((item) => item.type !== 'separator' && !item.label)).toEqual([]);
    }
  });

  it('is in another language in each language', () => {
    for (const [key, words] of Object.entries(MENU_WORDS.ru)) {
      if (key !== 'file') expect(Object.entries(MENU_WORDS.kk)).not.toContainEqual([key, words]);
    }
  });

  it('opens a release from the list of recent ones', () => {
    const recent = [{ id: 'k7f3qx', title: 'Су жүйесі іске қосылды' }];
    const { all, commands } = open({ recent });
    click(all.find((item) => item.label === 'Су жүйесі іске қосылды'));
    expect(commands).toEqual(['open:k7f3qx']);
  });

  it('shows the sign & of a headline instead of making a key of the next letter', () => {
    const { all } = open({ recent: [{ id: 'a', title: 'Наука & жизнь' }] });
    expect(all.map((item) => item.label)).toContain('Наука && жизнь');
  });

  it('leaves keys to the page where the system lets it, so that none is answered twice', () => {
    const keys = open().all.filter((item) => item.accelerator);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.every((item) => item.registerAccelerator === false)).toBe(true);
  });

  it('can be quit, and on a Mac has the menus that a Mac has', () => {
    for (const platform of PLATFORMS) {
      const roles = open({ platform }).all.map((item) => item.role);
      expect(roles).toContain('quit');
      expect(roles.includes('window')).toBe(platform === 'darwin');
    }
  });
});

describe('a right click', () => {
  const nothing = {
    isEditable: false,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
  };
  const actions = { replace: () => undefined, learn: () => undefined };

  it('opens nothing where there is nothing to do', () => {
    expect(contextTemplate(nothing, 'ru', actions)).toEqual([]);
  });

  it('copies marked words of a page', () => {
    const template = contextTemplate({ ...nothing, selectionText: 'слово' }, 'ru', actions);
    expect(template.map(({ role }) => role)).toEqual(['copy']);
  });

  it('offers other spellings first, and takes the one chosen', () => {
    const chosen: string[] = [];
    const template = contextTemplate(
      {
        isEditable: true,
        selectionText: '',
        misspelledWord: 'превет',
        dictionarySuggestions: ['привет'],
      },
      'ru',
      { replace: (word) => chosen.push(word), learn: (word) => chosen.push(`+${word}`) },
    );
    click(template[0]);
    click(template[1]);
    expect(chosen).toEqual(['привет', '+превет']);
  });
});
