import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { embeddedAddress, incomingAddress, photoAddress } from '../../../core/addresses.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Shot } from '../shots.ts';
import styles from './Card.module.css';

/** Where a shot's picture is, at most `edge` pixels on its long side. */
export function pictureAddress(release: string, shot: Shot, edge: number): string {
  return shot.type === 'incoming'
    ? incomingAddress(release, shot.id, edge)
    : photoAddress(release, shot.photo.file, edge);
}

/** Milliseconds that a card stays in sight before its better picture is asked for. */
const STAYS = 120;

/** Better pictures that were shown already: the browser has them, no need for the small ones. */
const known = new Set<string>();

interface Props {
  readonly release: string;
  readonly shot: Shot;
  readonly edge: number;
}

/**
 * The whole picture in a box of fixed size: the camera's own small one first, a better one when
 * the card stays in sight. A picture that cannot be had says so in its place.
 */
export function Thumbnail({ release, shot, edge }: Props) {
  const { t } = useTranslation();
  const wanted = pictureAddress(release, shot, edge);
  const [shown, setShown] = useState(() => firstOf(release, shot, edge));
  const [broken, setBroken] = useState<string>();
  useEffect(() => {
    const first = firstOf(release, shot, edge);
    setShown((now) => (now === wanted ? now : first));
    if (first === wanted) return;
    const better = new Image();
    better.decoding = 'async';
    const timer = setTimeout(() => {
      better.onload = () => {
        known.add(wanted);
        setShown(wanted);
      };
      better.onerror = () => setBroken(wanted);
      better.src = wanted;
    }, STAYS);
    return () => {
      clearTimeout(timer);
      better.onload = null;
      better.onerror = null;
      // What has been scrolled away is not to stand in line before what is in sight.
      better.src = '';
    };
  }, [release, shot, edge, wanted]);
  if (broken === wanted)
    return (
      <span className={styles.broken}>
        <Icon name="photo" size={20} />
        <span>{t('photos.noThumbnail')}</span>
      </span>
    );
  return (
    <img
      className={styles.picture}
      src={shown}
      alt=""
      decoding="async"
      draggable={false}
      onLoad={() => {
        if (shown === wanted) known.add(wanted);
      }}
      onError={() => setBroken(wanted)}
    />
  );
}

/** The camera's own small picture is there at once; the wanted one too when it was shown before. */
function firstOf(release: string, shot: Shot, edge: number): string {
  const wanted = pictureAddress(release, shot, edge);
  return known.has(wanted) ? wanted : embeddedAddress(wanted);
}
