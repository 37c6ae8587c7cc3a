import type { Session } from 'electron';

/**
 * On Windows and Linux Chromium fetches a dictionary from the Internet for the system's language
 * at the first start. This program works without a network and asks nobody, so it names no
 * language there; a Mac checks with its own dictionaries, whatever is named.
 *
 * The context menu's suggestions are ready for an office that allows it: whoever names languages
 * here (those of `session.availableSpellCheckerLanguages`; Kazakh is not among Chromium's) gets
 * them, and nothing else has to change.
 */
export function namesNoDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
}
