import { useTranslation } from 'react-i18next';
import { wordDifference } from '../../core/language/word-difference.ts';
import { usePanels } from '../app/panels.ts';
import { type Desk, useDesk } from '../store/desk.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { takeDraft, useWaitingDraft } from './composing.ts';
import styles from './Draft.module.css';
import { draftWords } from './draft-words.ts';

/** A text is there already: what the draft would change, and whether it may. */
export function DraftPanel() {
  const { t } = useTranslation();
  const { close } = usePanels();
  const desk = useDesk((store) => store.desk);
  const { waiting } = useWaitingDraft();
  const leave = () => {
    useWaitingDraft.setState({ waiting: undefined });
    close();
  };
  if (!desk || !waiting) return null;
  return (
    <Panel
      place="middle"
      wide
      title={t('draft.replaceTitle')}
      onClose={leave}
      foot={
        <>
          <Button onPress={leave}>{t('draft.keep')}</Button>
          <Button
            kind="primary"
            onPress={() => {
              takeDraft(waiting.language, waiting.text);
              leave();
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
  const words = (from: typeof text | undefined) =>
    from ? draftWords(from, photos, (name) => t('draft.photo', { name })) : '';
  const pieces = wordDifference(words(desk.release.texts[language]), words(text), language);
  return (
    // Scrolled by keys: nothing in it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to its lower lines by keyboard
    <section className={styles.difference} aria-label={t('draft.difference')} tabIndex={0}>
      <p className={styles.words} lang={language}>
        {pieces.map(({ kind, text: run }, at) => {
          const key = `${at} ${kind}`;
          if (kind === 'same') return <span key={key}>{run}</span>;
          return kind === 'removed' ? (
            <del key={key} className={styles.removed}>
              <span className="visually-hidden"> [{t('draft.removed')}: </span>
              {run}
              <span className="visually-hidden">] </span>
            </del>
          ) : (
            <ins key={key} className={styles.added}>
              <span className="visually-hidden"> [{t('draft.added')}: </span>
              {run}
              <span className="visually-hidden">] </span>
            </ins>
          );
        })}
      </p>
    </section>
  );
}
