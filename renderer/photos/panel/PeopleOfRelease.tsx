import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Depicted, Photo } from '../../../core/release/photos.ts';
import styles from './Panel.module.css';
import { countWith } from './people.ts';

type Who = Omit<Depicted, 'id'>;

interface Props {
  readonly all: readonly Who[];
  readonly photos: readonly Photo[];
  readonly nameOf: (who: Who) => string;
  readonly onToggle: (who: Who) => void;
}

/** The release's people under the numbers that their keys have. */
export function PeopleOfRelease({ all, photos, nameOf, onToggle }: Props) {
  const { t } = useTranslation();
  if (all.length === 0) return null;
  return (
    <fieldset className={styles.numbered} aria-label={t('panel.peopleOfRelease')}>
      {all.map((who, index) => {
        const count = countWith(photos, who);
        const some = count > 0 && count < photos.length;
        return (
          <ToggleButton
            key={who.person ?? JSON.stringify(who.description)}
            className={styles.numberedPerson ?? ''}
            isSelected={count === photos.length && count > 0}
            onChange={() => onToggle(who)}
            data-some={some || undefined}
          >
            {index < 9 ? <span className={styles.digit}>{index + 1}</span> : null}
            {nameOf(who)}
            {some ? ` · ${t('panel.inSome', { count, total: photos.length })}` : ''}
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}
