import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Sheet.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

interface Props {
  /** 0 when there is none, or when several photos differ. */
  readonly value: number;
  readonly isDisabled: boolean;
  readonly onChange: (rating: number) => void;
}

/** Five stars; the one that is lit last takes them all away. */
export function Rating({ value, isDisabled, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.rating} aria-label={t('sheet.rating')}>
      {STARS.map((star) => (
        <ToggleButton
          key={star}
          className={styles.star ?? ''}
          isSelected={star <= value}
          isDisabled={isDisabled}
          aria-label={t('sheet.stars', { count: star })}
          onChange={() => onChange(star === value ? 0 : star)}
        >
          {star <= value ? '★' : '☆'}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
