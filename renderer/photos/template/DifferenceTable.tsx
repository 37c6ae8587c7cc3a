import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { countChanges, type FieldChange } from '../../../core/captions/field-changes.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { useDesk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { fieldWords } from '../field-words.ts';
import { sequenceName } from '../shots.ts';
import styles from './Difference.module.css';

interface Props {
  readonly changes: readonly FieldChange[];
  readonly photos: readonly Photo[];
  readonly onClose: () => void;
  readonly onApply: () => void;
}

/** Pixels of a row before it is measured. */
const ROW = 57;

/** Every field of every photo as it is and as it will be; of thousands, those in sight exist. */
export function DifferenceTable({ changes, photos, onClose, onApply }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  const order = useDesk((store) => store.desk?.photos.photos);
  const places = new Map((order ?? photos).map(({ id }, index) => [id, sequenceName(index + 1)]));
  const rows = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  useEffect(() => scroller.current?.focus(), []);
  const headings = ['photo', 'field', 'before', 'after'] as const;
  return (
    <section
      className={styles.sheet}
      aria-label={t('template.difference')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h3 className={styles.title}>{t('template.difference')}</h3>
        <span className={styles.narrow}>
          <Button kind="primary" onPress={onApply}>
            {t('template.apply', { count: countChanges(changes).photos })}
          </Button>
        </span>
        <Button kind="icon" aria-label={t('template.hideDifference')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <section
        ref={scroller}
        className={styles.scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls with the keyboard
        tabIndex={0}
        aria-label={t('template.rowsOfDifference')}
      >
        <table className={styles.table} aria-rowcount={changes.length + 1}>
          <thead className={styles.heading}>
            <tr aria-rowindex={1} className={styles.row}>
              {headings.map((heading) => (
                <th scope="col" key={heading}>
                  {t(`template.column_${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.rows} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, key, start }) => {
              const change = changes[index];
              return change ? (
                <tr
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className={`${styles.row} ${styles.placed}`}
                  style={{ translate: `0 ${start}px` }}
                >
                  <Cells change={change} place={places.get(change.photo) ?? ''} />
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Cells({ change, place }: { readonly change: FieldChange; readonly place: string }) {
  const { t, i18n } = useTranslation();
  const { field, language } = change;
  const words = (text: string) => fieldWords(field, text, t, i18n.language);
  const empty = <span className={styles.empty}>{t('template.empty')}</span>;
  return (
    <>
      <td>{place}</td>
      <td>
        {t(`panel.field_${field}`)}
        {language ? <span className={styles.language}>{t(`release.${language}`)}</span> : null}
      </td>
      <td lang={language} className={styles.before}>
        {words(change.before) || empty}
      </td>
      <td lang={language} data-kind={change.kind}>
        {words(change.after) || empty}
      </td>
    </>
  );
}
