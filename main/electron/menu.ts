import type { MenuItemConstructorOptions } from 'electron';
import { MENU_WORDS, type MenuLanguage } from './menu-words.ts';

export interface MenuOptions {
  readonly language: MenuLanguage;
  readonly platform: NodeJS.Platform;
  /** Newest first. */
  readonly recent: readonly { readonly id: string; readonly title: string }[];
  /** Sends a command to the page: the names of `renderer/app/commands.ts`. */
  readonly command: (name: string) => void;
}

const STEPS = ['facts', 'text', 'photos', 'check', 'export'] as const;

/**
 * The native menu. Clipboard and zoom are Electron's own roles; undo is the page's, because it
 * takes back more than typing. The page has the same keys by their place, so the menu only shows
 * them (`registerAccelerator: false`) and no key is answered twice.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { language, platform, recent, command } = options;
  const words = MENU_WORDS[language];
  const item: Item = (label, name, accelerator) => ({
    label,
    click: () => command(name),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(platform === 'darwin' ? [appMenu(options, item)] : []),
    {
      label: words.file,
      submenu: [
        item(words.newRelease, 'new', 'CmdOrCtrl+N'),
        {
          label: words.recent,
          submenu: recent.length
            ? recent.map(({ id, title }) => item(literally(title), `open:${id}`))
            : [{ label: words.none, enabled: false }],
        },
        item(words.library, 'library'),
        separator,
        item(words.export, 'export', 'CmdOrCtrl+E'),
        ...(platform === 'darwin' ? [] : [item(words.settings, 'settings', 'CmdOrCtrl+,')]),
        ...(platform === 'darwin' ? [] : [separator, { label: words.quit, role: 'quit' } as const]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        item(words.undo, 'undo', 'CmdOrCtrl+Z'),
        item(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { label: words.cut, role: 'cut' },
        { label: words.copy, role: 'copy' },
        { label: words.paste, role: 'paste' },
        { label: words.pastePlain, role: 'pasteAndMatchStyle' },
        { label: words.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: words.view,
      submenu: [
        ...STEPS.map((step, index) =>
          item(words.steps[index] ?? step, `step:${step}`, `CmdOrCtrl+${index + 1}`),
        ),
        separator,
        item(words.preview, 'preview', 'CmdOrCtrl+\\'),
        { label: words.larger, role: 'zoomIn' },
        { label: words.smaller, role: 'zoomOut' },
        { label: words.actualSize, role: 'resetZoom' },
        { label: words.fullScreen, role: 'togglefullscreen' },
      ],
    },
    ...(platform === 'darwin' ? [windowMenu(language)] : []),
    {
      label: words.help,
      role: 'help',
      submenu: [
        item(words.keys, 'help', 'F1'),
        item(words.versions, 'versions'),
        ...(platform === 'darwin' ? [] : [item(words.about, 'about')]),
      ],
    },
  ];
}

type Item = (label: string, name: string, accelerator?: string) => MenuItemConstructorOptions;

/** A Mac's first menu bears the program's name and holds what concerns it as a whole. */
function appMenu({ language }: MenuOptions, item: Item): MenuItemConstructorOptions {
  const words = MENU_WORDS[language];
  return {
    label: 'Pressdesk',
    submenu: [
      item(words.about, 'about'),
      { type: 'separator' },
      item(words.settings, 'settings', 'CmdOrCtrl+,'),
      { type: 'separator' },
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.showAll, role: 'unhide' },
      { type: 'separator' },
      { label: words.quit, role: 'quit' },
    ],
  };
}

function windowMenu(language: MenuLanguage): MenuItemConstructorOptions {
  const words = MENU_WORDS[language];
  return {
    label: words.window,
    role: 'window',
    submenu: [
      { label: words.minimise, role: 'minimize' },
      { label: words.close, role: 'close' },
    ],
  };
}

/** In a menu's label one `&` marks the next letter as a key; a headline means the sign itself. */
function literally(text: string): string {
  return text.replaceAll('&', '&&');
}
