import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsInTexts } from '../../core/cards/card-words.ts';
import type { Card } from '../../core/cards/kinds.ts';
import type { CardUse } from '../../core/cards/uses.ts';
import { statusLine, summaryHeadline } from '../app/summary.ts';
import { client } from '../client/client.ts';
import { useOffice } from '../store/office.ts';
import { viewAddress } from '../store/view-address.ts';
import styles from './CardsScreen.module.css';

/** More than these are counted, not listed. */
const MOST_SHOWN = 20;

/** The releases that name a card, those that can still be corrected first. */
export function WhereUsed({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const [uses, setUses] = useState<readonly CardUse[]>();
  useEffect(() => {
    let isCurrent = true;
    client.cards
      .uses({ card: card.id, words: wordsInTexts(card) })
      .then((found) => isCurrent && setUses(found))
      // What cannot be looked up now is not said to be nowhere.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [card]);
  if (!uses) return null;
  return (
    <section aria-label={t('cards.whereUsed')} className={styles.uses}>
      <h3 className={styles.heading}>{t('cards.whereUsed')}</h3>
      {uses.length === 0 ? <p className={styles.detail}>{t('cards.usedNowhere')}</p> : null}
      <UseList uses={uses.slice(0, MOST_SHOWN)} />
      {uses.length > MOST_SHOWN ? (
        <p className={styles.detail}>{t('cards.usedMore', { count: uses.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** Releases with their state and how often they name the card, each a way to it. */
export function UseList({ uses }: { readonly uses: readonly CardUse[] }) {
  const { t, i18n } = useTranslation();
  const releases = useOffice((store) => store.releases);
  return (
    <ul className={styles.useList}>
      {uses.map(({ release: id, count }) => {
        const release = releases.find((summary) => summary.id === id);
        if (!release) return null;
        const headline = summaryHeadline(release, i18n.language);
        return (
          <li key={id}>
            <a href={viewAddress({ name: 'release', id, step: 'text' })} lang={headline?.language}>
              {headline?.text ?? t('release.untitled')}
            </a>
            <span className={styles.detail}>
              {statusLine(release, i18n.language, t)} · {t('cards.times', { count })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
