import i18next from 'i18next';
import { create } from 'zustand';
import type { Language } from '../../core/release/language.ts';
import { languageStatus, withStatus } from '../../core/release/language-status.ts';
import type { Text } from '../../core/release/text.ts';
import { readLater } from '../app/deferred.ts';
import { usePanels } from '../app/panels.ts';
import { sameData } from '../editor/convert/same-data.ts';
import { changeRelease, type Desk, flush, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { cardsNow, useOffice } from '../store/office.ts';
import { freshDraftBook } from './book.ts';
import { isSameDraft, isUnwritten } from './same-draft.ts';

/** The case engines and the templates: read when the window is quiet. */
const readComposer = readLater(() =>
  Promise.all([
    import('../../core/draft/compose-draft.ts'),
    import('../../core/draft/template-set.ts'),
  ]),
);

interface Waiting {
  /** The release that it was composed for. */
  readonly id: string;
  readonly language: Language;
  /** The text that was there when it was composed: over any other one it may not go. */
  readonly before: Text;
  /** The draft that would take the place of what is there. */
  readonly text: Text;
  /** How many of the office's own templates have a mistake. */
  readonly mistakes: number;
}

/** A draft that waits for an answer, because somebody has written a text already. */
export const useWaitingDraft = create<{ readonly waiting: Waiting | undefined }>(() => ({
  waiting: undefined,
}));

/**
 * Composes the draft of one language from the form. Into an empty text it goes at once; over a
 * written one the difference is shown first. Whoever has gone to another release meanwhile is not
 * followed there.
 */
export async function composeInto(language: Language): Promise<void> {
  const id = useDesk.getState().desk?.id;
  const composer = await readComposer().catch(() => undefined);
  if (!composer) {
    notify({ tone: 'error', text: i18next.t('draft.notRead') });
    return;
  }
  const [{ composeDraft }, { officeTemplates }] = composer;
  const book = await freshDraftBook();
  if (useDesk.getState().desk?.id !== id) return;
  // What is being typed is a step of its own: one undo takes back the draft and nothing else.
  void flush();
  const { desk } = useDesk.getState();
  if (!desk || desk.readOnly) return;
  const { office } = useOffice.getState();
  const form = { release: desk.release, photos: desk.photos, cards: cardsNow(), office };
  const text = composeDraft(form, language, book);
  const mistakes = officeTemplates(language, book).filter(({ problem }) => problem).length;
  const before = desk.release.texts[language];
  if (!before || isUnwritten(before)) takeDraft(desk.id, language, text);
  else if (isSameDraft(before, text)) notify({ tone: 'done', text: i18next.t('draft.same') });
  else ask({ id: desk.id, language, before, text, mistakes });
}

/** Asks, until the release is left or its text is another one: then the question is void. */
function ask(waiting: Waiting): void {
  useWaitingDraft.setState({ waiting });
  usePanels.getState().show('draft');
  const stop = useDesk.subscribe(({ desk }) => {
    if (useWaitingDraft.getState().waiting !== waiting) stop();
    else if (!isStillThere(waiting, desk)) leaveDraft();
  });
}

function isStillThere({ id, language, before }: Waiting, desk: Desk | undefined): boolean {
  return desk?.id === id && sameData(desk.release.texts[language], before);
}

/** The text stays as it is. */
export function leaveDraft(): void {
  useWaitingDraft.setState({ waiting: undefined });
  const { open, close } = usePanels.getState();
  if (open === 'draft') close();
}

/** Puts the draft into the text of the release `id`: one step, which can be taken back by name. */
export function takeDraft(id: string, language: Language, text: Text): void {
  const { desk } = useDesk.getState();
  if (desk?.id !== id || desk.readOnly) return;
  // Whatever was edited or confirmed were other words.
  const { status } = languageStatus(desk.release, language);
  const isFurther = status !== 'none' && status !== 'draft';
  const who = { by: desk.lease.by, at: new Date().toISOString() };
  const translations = isFurther && withStatus(desk.release, language, 'draft', who);
  changeRelease({ label: 'journal.composedDraft', values: { language } }, (release) => {
    release.texts[language] = text;
    if (translations) release.translations = translations;
    return undefined;
  });
  const takeBack = () => {
    if (useDesk.getState().desk?.id === id) undo();
  };
  notify({
    tone: 'done',
    text: i18next.t('draft.composed', { language: i18next.t(`release.${language}Full`) }),
    action: { label: i18next.t('app.undo'), run: takeBack },
  });
}
