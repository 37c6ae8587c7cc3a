import type { MenuLanguage } from './menu-words.ts';

interface ShellWords {
  /** The page died again and again. */
  readonly died: string;
  readonly diedDetail: string;
  readonly tryAgain: string;
  readonly quit: string;
  /** The program could not start. */
  readonly notStarted: string;
  readonly notStartedDetail: (logFile: string) => string;
}

/** What the shell says when there is no page to say it. */
export const SHELL_WORDS: Readonly<Record<MenuLanguage, ShellWords>> = {
  kk: {
    died: 'Pressdesk терезесі қайта-қайта тоқтап қалды',
    diedDetail:
      'Сақталған мәтіннің бәрі кітапханада. Қайта ашып көріңіз; көмектеспесе, бағдарламаны жауып, қайта іске қосыңыз.',
    tryAgain: 'Қайта ашу',
    quit: 'Шығу',
    notStarted: 'Pressdesk іске қосылмады',
    notStartedDetail: (logFile) =>
      `Қайта іске қосып көріңіз. Көмектеспесе, мына файлды әкімшіге көрсетіңіз: ${logFile}`,
  },
  ru: {
    died: 'Окно Pressdesk останавливается снова и снова',
    diedDetail:
      'Всё, что сохранено, лежит в библиотеке. Откройте окно ещё раз; если не поможет, закройте программу и запустите её снова.',
    tryAgain: 'Открыть ещё раз',
    quit: 'Выйти',
    notStarted: 'Pressdesk не запустился',
    notStartedDetail: (logFile) =>
      `Запустите его ещё раз. Если не поможет, покажите администратору этот файл: ${logFile}`,
  },
  en: {
    died: 'The Pressdesk window keeps stopping',
    diedDetail:
      'Everything saved is in the library. Open the window again; if that does not help, quit and start the program anew.',
    tryAgain: 'Open Again',
    quit: 'Quit',
    notStarted: 'Pressdesk did not start',
    notStartedDetail: (logFile) =>
      `Start it again. If that does not help, show this file to your administrator: ${logFile}`,
  },
};

/**
 * The shell's language as long as nobody has chosen one: the first of the person's own that we
 * have. `locales` are BCP 47, best first.
 */
export function languageOf(locales: readonly string[]): MenuLanguage {
  const known: readonly MenuLanguage[] = ['kk', 'ru', 'en'];
  for (const locale of locales) {
    const language = known.find((one) => locale.toLowerCase().split(/[-_]/)[0] === one);
    if (language) return language;
  }
  return 'en';
}
