import type { TFunction } from 'i18next';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeCounts, countChanges } from '../../../core/captions/field-changes.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Batch.module.css';
import { DifferenceTable } from './DifferenceTable.tsx';
import { useApplyKey } from './useApplyKey.ts';
import type { Worked } from './useBatch.ts';

interface Props {
  /** The photos that were asked for, of which some may not change. */
  readonly photos: readonly Photo[];
  readonly worked: Worked;
  readonly onApply: () => void;
  /** Writes over words that are there only after one has seen the difference. */
  readonly showsFirst?: boolean;
}

const KINDS = ['filled', 'replaced', 'extended', 'cleared'] as const;

/** What is about to happen, in numbers and, if asked for, word by word; then the one button. */
export function BatchFoot({ photos, worked, onApply, showsFirst = false }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const counts = countChanges(worked.changes);
  const nothing = counts.photos === 0;
  const mustSee = showsFirst && counts.replaced + counts.extended > 0 && !open;
  const apply = () => {
    if (nothing) return;
    if (mustSee) {
      setOpen(true);
      return;
    }
    setOpen(false);
    onApply();
  };
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  useApplyKey(nothing ? undefined : apply);
  return (
    <footer className={styles.foot}>
      <div className={styles.count} ref={opener}>
        <p role="status" data-old={worked.isOld || undefined}>
          <strong>{t('photos.count', { count: photos.length })}:</strong> {said(counts, t)}
        </p>
        {nothing ? null : (
          <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'template.hideDifference' : 'template.showDifference')}
          </Button>
        )}
      </div>
      <Button kind="primary" isDisabled={nothing} onPress={apply}>
        {t(mustSee ? 'template.seeFirst' : 'template.apply', {
          count: counts.photos || photos.length,
        })}
        <kbd className={styles.key}>Ctrl Enter</kbd>
      </Button>
      {open ? (
        <DifferenceTable changes={worked.changes} photos={photos} onClose={close} onApply={apply} />
      ) : null}
    </footer>
  );
}

/** «заполнится 9 полей, заменится 1» */
function said(counts: ChangeCounts, t: TFunction): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind, index) =>
    t(`template.${index === 0 ? kind : `${kind}More`}`, { count: counts[kind] }),
  );
  return parts.length > 0 ? parts.join(', ') : t('template.nothingChanges');
}
