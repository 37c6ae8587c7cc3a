import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayMonthTime } from '../../app/when.ts';
import type { Shot } from '../shots.ts';
import styles from './Panel.module.css';

/** What is known of the file: nothing to fill in. */
export function Facts({ shot }: { readonly shot: Shot }) {
  const { t, i18n } = useTranslation();
  const { originalName, bytes, width, height, takenAt, camera } = shot.photo;
  const rows = [
    [t('photos.file'), originalName],
    [t('photos.fileSize'), size(bytes, i18n.language, t)],
    [t('photos.pixels'), width && height ? `${width} × ${height}` : undefined],
    // The camera's own clock: without its zone, as the number on the card.
    [t('photos.taken'), takenAt && dayMonthTime(takenAt.slice(0, 19), i18n.language)],
    [t('photos.camera'), camera],
  ].filter(([, value]) => value);
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const MEGABYTE = 1024 * 1024;

function size(bytes: number, language: string, t: TFunction): string {
  const format = new Intl.NumberFormat(language === 'en' ? 'en' : 'ru', {
    maximumFractionDigits: 1,
  });
  return bytes >= MEGABYTE
    ? t('photos.megabytes', { size: format.format(bytes / MEGABYTE) })
    : t('photos.kilobytes', { size: format.format(Math.ceil(bytes / 1024)) });
}
