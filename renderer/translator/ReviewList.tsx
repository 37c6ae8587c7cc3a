import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { review } from '../../core/translator/review.ts';
import type { Desk } from '../store/desk.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { ReviewItem } from './ReviewItem.tsx';
import { forgetReturned, takeRows } from './return-desk.ts';
import type { ReturnedFile } from './returned-file.ts';
import styles from './Translator.module.css';

/** What came back, paragraph by paragraph, with a tick for each that is to be taken over. */
export function ReviewList({ desk, file }: { readonly desk: Desk; readonly file: ReturnedFile }) {
  const { t } = useTranslation();
  const { people, places } = useOffice();
  const pair = file.mark?.pair ?? { from: 'ru', to: 'kk' };
  const { rows, missing } = review(file.rows, desk.release, desk.photos, pair, { people, places });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ suggested }) => suggested).map(({ id }) => id)),
  );
  const taken = rows.filter(({ id }) => chosen.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const takeable = rows.filter(({ state }) => state !== 'empty');
  return (
    <>
      <p className={styles.hint}>
        {t('translator.cameBack', {
          from: t(`release.${pair.from}Full`),
          to: t(`release.${pair.to}Full`),
        })}
        {file.tracked ? ` ${t('translator.tracked')}` : ''}
      </p>
      {missing.length > 0 ? (
        <p className={styles.warning}>{t('translator.missing', { count: missing.length })}</p>
      ) : null}
      {file.comments.map(({ author, words }) => (
        <p key={words} className={styles.comment}>
          {author ? `${author}: ${words}` : words}
        </p>
      ))}
      <ul className={styles.rows} aria-label={t('translator.rows')}>
        {rows.map((row) => (
          <ReviewItem
            key={row.id}
            row={row}
            pair={pair}
            isChosen={chosen.has(row.id)}
            onChoose={(isChosen) => choose(row.id, isChosen)}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={() => setChosen(new Set(takeable.map(({ id }) => id)))}>
          {t('translator.all')}
        </Button>
        <Button onPress={forgetReturned}>{t('translator.back')}</Button>
        <Button
          kind="primary"
          isDisabled={taken.length === 0 || desk.readOnly}
          onPress={() => takeRows(pair, taken)}
        >
          {t('translator.take', { count: taken.length })}
        </Button>
      </div>
    </>
  );
}
