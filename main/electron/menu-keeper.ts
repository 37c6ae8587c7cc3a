import { Menu } from 'electron';
import type { Application } from '../application.ts';
import type { Log } from '../host.ts';
import { menuTemplate } from './menu.ts';
import type { MenuLanguage } from './menu-words.ts';
import { recentReleases } from './recent.ts';

/** Milliseconds; a release that is being written is saved every second. */
const CALM = 500;

/**
 * Keeps the native menu in the interface's language and its list of releases true. It is set
 * anew only when it would look different: on Windows a menu that is set closes one that is open.
 */
export function keepMenu(
  { session }: Application,
  language: () => MenuLanguage,
  command: (name: string) => void,
  log: Log,
): void {
  let shown = '';
  let timer: NodeJS.Timeout | undefined;
  const set = async () => {
    const looks = { language: language(), recent: await recentReleases(session, language()) };
    const look = JSON.stringify(looks);
    if (look === shown) return;
    shown = look;
    const template = menuTemplate({ ...looks, platform: process.platform, command });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const failed = (error: unknown) => log.warn('menu not set', { error: String(error) });
  session.events.watch(({ type }) => {
    if (type === 'command' || type === 'flush' || type === 'photos') return;
    clearTimeout(timer);
    timer = setTimeout(() => void set().catch(failed), CALM);
  });
  void set().catch(failed);
}
