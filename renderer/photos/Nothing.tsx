import { useTranslation } from 'react-i18next';
import type { Desk } from '../store/desk.ts';
import { Button } from '../ui/Button.tsx';
import { look, unseen, useLooking } from './looking/looking.ts';
import styles from './PhotosStep.module.css';
import { isFiltering, NO_FILTER } from './sheet/filter.ts';
import type { Sheet } from './useSheet.ts';

interface Props {
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly isReading: boolean;
}

/** Why a list shows nothing, and what to do about it. */
export function Nothing({ desk, sheet, isReading }: Props) {
  const { t } = useTranslation();
  const isLooking = useLooking((store) => store.run?.release === desk.id);
  if (isFiltering(sheet.filter) && sheet.all.length > 0)
    return (
      <div className={styles.nothing}>
        <p>{t('sheet.nothingLeft')}</p>
        <Button kind="quiet" onPress={() => sheet.setFilter(NO_FILTER)}>
          {t('sheet.filterClear')}
        </Button>
      </div>
    );
  if (isReading) return <p className={styles.nothing}>{t('photos.readingLabel')}</p>;
  switch (sheet.list) {
    case 'picked':
    case 'all':
      return <p className={styles.nothing}>{t('photos.noPicked')}</p>;
    case 'removed':
      return <p className={styles.nothing}>{t('sheet.noRemoved')}</p>;
    case 'bursts':
      return (
        <div className={styles.nothing}>
          <p>{t(isLooking ? 'sheet.lookingLabel' : 'sheet.noBursts')}</p>
          {!isLooking && unseen(desk.photos).length > 0 && !desk.readOnly ? (
            <Button kind="quiet" onPress={() => void look(desk.id)}>
              {t('sheet.findBursts')}
            </Button>
          ) : null}
        </div>
      );
  }
}
