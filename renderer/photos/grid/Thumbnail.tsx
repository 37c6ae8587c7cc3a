import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { incomingAddress, photoAddress } from '../../../core/addresses.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Shot } from '../shots.ts';
import styles from './Card.module.css';

/** Where a shot's picture is, at most `edge` pixels on its long side. */
export function pictureAddress(release: string, shot: Shot, edge: number): string {
  return shot.type === 'picked'
    ? photoAddress(release, shot.photo.file, edge)
    : incomingAddress(release, shot.id, edge);
}

interface Props {
  readonly release: string;
  readonly shot: Shot;
  readonly edge: number;
}

/** The whole picture in a box of fixed size; a picture that cannot be had says so in its place. */
export function Thumbnail({ release, shot, edge }: Props) {
  const { t } = useTranslation();
  const address = pictureAddress(release, shot, edge);
  const [broken, setBroken] = useState<string>();
  if (broken === address)
    return (
      <span className={styles.broken}>
        <Icon name="photo" size={20} />
        <span>{t('photos.noThumbnail')}</span>
      </span>
    );
  return (
    <img
      className={styles.picture}
      src={address}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(address)}
    />
  );
}
