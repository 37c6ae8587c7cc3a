import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Renaming } from '../../core/cards/rename.ts';
import type { CardUse } from '../../core/cards/uses.ts';
import { notify } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './CardsScreen.module.css';
import { correctDraft, renaming } from './correct-drafts.ts';
import { UseList } from './WhereUsed.tsx';

interface Props {
  readonly title: string;
  readonly renamings: readonly Renaming[];
  /** The releases in which the former words stand. */
  readonly uses: readonly CardUse[];
  readonly onClose: () => void;
}

/** After a name was changed: offers to put it right in drafts, and names what is out already. */
export function RenameOffer({ title, renamings, uses, onClose }: Props) {
  const { t } = useTranslation();
  const [done, setDone] = useState<number>();
  const drafts = uses.filter(({ isDraft }) => isDraft);
  const out = uses.filter(({ isDraft }) => !isDraft);
  const correct = async () => {
    const refused: string[] = [];
    for (const [index, { release }] of drafts.entries()) {
      setDone(index);
      const result = await correctDraft(release, renaming(renamings, title));
      if (result !== 'done') refused.push(release);
    }
    const corrected = drafts.length - refused.length;
    notify({ tone: 'done', text: t('cards.corrected', { count: corrected }) });
    if (refused.length > 0) {
      notify({ tone: 'error', text: t('cards.notCorrected', { count: refused.length }) });
    }
    onClose();
  };
  return (
    <Panel
      title={t('cards.renamed', { name: title })}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('cards.leaveAsIs')}</Button>
          {drafts.length > 0 ? (
            <Button kind="primary" isDisabled={done !== undefined} onPress={() => void correct()}>
              {t('cards.correctDrafts', { count: drafts.length })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.stack}>
        <ul className={styles.useList}>
          {renamings.map(({ language, from, to }) => (
            <li key={`${language} ${from}`} lang={language}>
              <del>{from}</del> → <ins>{to}</ins>
            </li>
          ))}
        </ul>
        {drafts.length > 0 ? (
          <section className={styles.uses} aria-label={t('cards.inDrafts')}>
            <h3 className={styles.heading}>{t('cards.inDrafts')}</h3>
            <UseList uses={drafts} />
          </section>
        ) : null}
        {out.length > 0 ? (
          <section className={styles.uses} aria-label={t('cards.wentOut')}>
            <h3 className={styles.heading}>{t('cards.wentOut')}</h3>
            <UseList uses={out} />
          </section>
        ) : null}
        {done === undefined ? null : (
          <p role="status">{t('cards.correcting', { done: done + 1, total: drafts.length })}</p>
        )}
      </div>
    </Panel>
  );
}
