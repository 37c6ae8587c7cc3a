import { useTranslation } from 'react-i18next';
import type { ListName, Shot } from '../shots.ts';
import styles from './Card.module.css';

/** What is known of a shot by comparing it with others. */
export interface CardMarks {
  readonly isTwice: boolean;
  readonly isUsed: boolean;
  readonly isBest: boolean;
}

interface Props extends CardMarks {
  readonly shot: Shot;
  readonly list: ListName;
}

interface Badge {
  readonly name: string;
  readonly tone?: 'error' | 'accent';
}

/** Words on the picture itself, the most urgent first. */
export function Badges(props: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.badges}>
      {badgesOf(props).map(({ name, tone }) => (
        <span key={name} className={styles.badge} data-tone={tone}>
          {t(name)}
        </span>
      ))}
    </span>
  );
}

function badgesOf({ shot, list, isTwice, isUsed, isBest }: Props): readonly Badge[] {
  const { look, verdict } = shot.photo;
  const best: Badge = { name: 'sheet.best', tone: 'accent' };
  return [
    ...(isBest ? [best] : []),
    ...(shot.type === 'picked' ? ownBadges(shot.photo, list) : []),
    ...(verdict === 'reject' && list !== 'removed' ? [{ name: 'sheet.putAway' }] : []),
    ...(isUsed ? [{ name: 'sheet.used' }] : []),
    ...(isTwice ? [{ name: 'sheet.twice' }] : []),
    ...(look?.recompressed ? [{ name: 'sheet.recompressed' }] : []),
  ];
}

function ownBadges(
  { isLead, minors, exclude }: Extract<Shot, { type: 'picked' }>['photo'],
  list: ListName,
): readonly Badge[] {
  const refused: Badge = { name: 'photos.minorsRefusedBadge', tone: 'error' };
  return [
    ...(isLead ? [{ name: 'photos.lead' }] : []),
    ...(list !== 'picked' && !isLead ? [{ name: 'photos.inRelease' }] : []),
    ...(exclude ? [{ name: 'photos.excluded' }] : []),
    ...(minors === 'unknown' && !exclude ? [{ name: 'photos.minorsAsk' }] : []),
    ...(minors === 'refused' && !exclude ? [refused] : []),
  ];
}
