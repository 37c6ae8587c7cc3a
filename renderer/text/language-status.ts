import { chooseStatus, stillRight } from '../../core/parity/reviewed.ts';
import type { Language } from '../../core/release/language.ts';
import type { ChosenStatus } from '../../core/release/language-status.ts';
import { changeRelease, endWriting, useDesk } from '../store/desk.ts';

/** Says that a translation was read against its source as it is now, and is right: one step. */
export function markStillRight(language: Language, block: string): void {
  endWriting();
  changeRelease({ label: 'journal.stillRight', values: { language } }, (draft) => {
    const { desk } = useDesk.getState();
    if (desk) draft.texts[language] = stillRight(desk.release, language, block).texts[language];
  });
}

/** Gives a language the status that a person chose: one step. */
export function setStatus(language: Language, status: ChosenStatus): void {
  endWriting();
  const { desk } = useDesk.getState();
  if (!desk) return;
  const who = { by: desk.lease.by, at: new Date().toISOString() };
  const { texts, translations } = chooseStatus(desk.release, language, status, who);
  changeRelease({ label: 'journal.status', values: { language } }, (draft) => {
    draft.translations = translations;
    if (texts[language] !== desk.release.texts[language]) draft.texts[language] = texts[language];
  });
}
