import { useTranslation } from 'react-i18next';
import { paragraphDifference } from '../../core/language/paragraph-difference.ts';
import { speakerName } from '../../core/publication/speaker-line.ts';
import { type Desk, useDesk } from '../store/desk.ts';
import { cardsNow } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Pieces } from '../ui/Pieces.tsx';
import { leaveDraft, takeDraft, useWaitingDraft } from './composing.ts';
import styles from './Draft.module.css';
import { draftWords } from './draft-words.ts';

/** A text is there already: what the draft would change, and whether it may. */
export function DraftPanel() {
  const { t } = useTranslation();
  const desk = useDesk((store) => store.desk);
  const { waiting } = useWaitingDraft();
  if (!desk || !waiting) return null;
  return (
    <Panel
      place="middle"
      wide
      title={t('draft.replaceTitle')}
      onClose={leaveDraft}
      foot={
        <>
          <Button onPress={leaveDraft}>{t('draft.keep')}</Button>
          <Button
            kind="primary"
            onPress={() => {
              takeDraft(waiting.id, waiting.language, waiting.text);
              leaveDraft();
            }}
          >
            {t('draft.replace')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.hint}>{t('draft.replaceHint')}</p>
        {waiting.mistakes > 0 ? (
          <p className={styles.warning}>{t('draft.badTemplates', { count: waiting.mistakes })}</p>
        ) : null}
        <Difference desk={desk} />
      </div>
    </Panel>
  );
}

function Difference({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const { waiting } = useWaitingDraft();
  if (!waiting) return null;
  const { language, text } = waiting;
  const { photos } = desk.photos;
  const photo = (name: string) => t('draft.photo', { name });
  const said = (id: string) => {
    const speaker = desk.release.speakers.find((known) => known.id === id);
    return speaker && speakerName(speaker, cardsNow(), language);
  };
  const words = (from: typeof text | undefined) =>
    from ? draftWords(from, photos, photo, said) : [];
  const paragraphs = paragraphDifference(
    words(desk.release.texts[language]),
    words(text),
    language,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and its lower lines are reached by scrolling
    <section className={styles.difference} aria-label={t('draft.difference')} tabIndex={0}>
      {paragraphs.map((pieces, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one comparison never move
        <p key={at} className={styles.words} lang={language}>
          <Pieces pieces={pieces} />
        </p>
      ))}
    </section>
  );
}
