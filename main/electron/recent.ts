import { LANGUAGES } from '../../core/release/language.ts';
import type { Session } from '../application/session.ts';
import type { MenuLanguage } from './menu-words.ts';

const MOST = 8;
/** A menu's line; longer headlines would make the menu as wide as the screen. */
const LONGEST = 60;

/** The releases changed last, for the menu. None while no library is open. */
export async function recentReleases(
  session: Session,
  language: MenuLanguage,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  if (session.state().state !== 'ready') return [];
  const releases = await session.library().list();
  return [...releases]
    .filter(({ trashedAt }) => trashedAt === undefined)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, MOST)
    .map(({ id, number, headline }) => {
      const words = headline[language] ?? LANGUAGES.map((other) => headline[other]).find(Boolean);
      const title = words || number || id;
      return { id, title: title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title };
    });
}
