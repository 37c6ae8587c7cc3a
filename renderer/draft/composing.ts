import i18next from 'i18next';
import { create } from 'zustand';
import type { Language } from '../../core/release/language.ts';
import { languageStatus, withStatus } from '../../core/release/language-status.ts';
import { isKnown, type Text, wholeText } from '../../core/release/text.ts';
import { readLater } from '../app/deferred.ts';
import { usePanels } from '../app/panels.ts';
import { changeRelease, flush, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { cardsNow, useOffice } from '../store/office.ts';
import { freshDraftBook } from './book.ts';

/** The case engines and the templates: read when the window is quiet. */
const readComposer = readLater(() =>
  Promise.all([
    import('../../core/draft/compose-draft.ts'),
    import('../../core/draft/template-set.ts'),
  ]),
);

interface Waiting {
  readonly language: Language;
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
 * written one the difference is shown first.
 */
export async function composeInto(language: Language): Promise<void> {
  const composer = await readComposer().catch(() => undefined);
  if (!composer) {
    notify({ tone: 'error', text: i18next.t('draft.notRead') });
    return;
  }
  const [{ composeDraft }, { officeTemplates }] = composer;
  const book = await freshDraftBook();
  // What is being typed is a step of its own: one undo takes back the draft and nothing else.
  void flush();
  const { desk } = useDesk.getState();
  if (!desk || desk.readOnly) return;
  const { office } = useOffice.getState();
  const form = { release: desk.release, photos: desk.photos, cards: cardsNow(), office };
  const text = composeDraft(form, language, book);
  const mistakes = officeTemplates(language, book).filter(({ problem }) => problem).length;
  const before = desk.release.texts[language];
  if (!before || isUnwritten(before)) takeDraft(language, text);
  else if (wholeText(before) === wholeText(text) && samePlaces(before, text)) {
    notify({ tone: 'done', text: i18next.t('draft.same') });
  } else {
    useWaitingDraft.setState({ waiting: { language, text, mistakes } });
    usePanels.getState().show('draft');
  }
}

/** Puts the draft into the text: one step, which can be taken back by name. */
export function takeDraft(language: Language, text: Text): void {
  const { desk } = useDesk.getState();
  if (!desk) return;
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
  notify({
    tone: 'done',
    text: i18next.t('draft.composed', { language: i18next.t(`release.${language}Full`) }),
    action: { label: i18next.t('app.undo'), run: () => void undo() },
  });
}

/** A headline alone is no text yet: the draft leaves it. */
function isUnwritten({ lead, body }: Text): boolean {
  return wholeText({ headline: '', body, ...(lead && { lead }) }) === '' && body.every(isKnown);
}

function samePlaces(one: Text, other: Text): boolean {
  const places = ({ body }: Text) =>
    body.map((block) => (isKnown(block) && block.type === 'photo' ? block.photo : block.type));
  return JSON.stringify(places(one)) === JSON.stringify(places(other));
}
