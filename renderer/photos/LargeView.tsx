import { useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { readable } from '../form/cardOptions.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { pictureAddress, Thumbnail } from './grid/Thumbnail.tsx';
import styles from './LargeView.module.css';
import { type Shot, sequenceName, takenTime } from './shots.ts';

/** Pixels on the long side: enough for a full screen. */
const EDGE = 1600;

interface Props {
  readonly release: string;
  readonly shots: readonly Shot[];
  readonly shot: Shot;
  readonly onGo: (shot: Shot) => void;
  readonly onClose: () => void;
  readonly onPick: () => void;
  readonly onReject: () => void;
}

/** One photo over the whole window; arrows lead to the next, Escape back to the grid. */
export function LargeView(props: Props) {
  const { release, shots, shot, onGo, onClose } = props;
  const { t, i18n } = useTranslation();
  const index = shots.findIndex(({ id }) => id === shot.id);
  const previous = shots[index - 1];
  const next = shots[index + 1];
  useEffect(() => {
    for (const neighbour of [next, previous])
      if (neighbour) new Image().src = pictureAddress(release, neighbour, EDGE);
  }, [release, next, previous]);
  const act = (code: string): boolean => {
    switch (code) {
      case 'ArrowLeft':
      case 'ArrowUp':
        if (previous) onGo(previous);
        return true;
      case 'ArrowRight':
      case 'ArrowDown':
        if (next) onGo(next);
        return true;
      case 'KeyP':
        props.onPick();
        return true;
      case 'KeyX':
      case 'Delete':
        props.onReject();
        return true;
      default:
        return false;
    }
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.code)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const caption = shot.type === 'picked' ? readable(shot.photo.caption, i18n.language) : undefined;
  const name = [
    shot.type === 'picked' ? sequenceName(shot.sequence) : shot.photo.originalName,
    takenTime(shot.photo.takenAt),
  ];
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.view}>
            <header className={styles.header}>
              <Heading slot="title" className={styles.title ?? ''}>
                {name.filter(Boolean).join(' · ')}
              </Heading>
              <span className={styles.count}>
                {t('photos.ofMany', { number: index + 1, total: shots.length })}
              </span>
              <Button
                kind="icon"
                aria-label={t('photos.previous')}
                isDisabled={!previous}
                onPress={() => previous && onGo(previous)}
              >
                <Icon name="left" />
              </Button>
              <Button
                kind="icon"
                aria-label={t('photos.next')}
                isDisabled={!next}
                onPress={() => next && onGo(next)}
              >
                <Icon name="right" />
              </Button>
              <Button kind="icon" aria-label={t('app.dismiss')} onPress={onClose} autoFocus>
                <Icon name="close" />
              </Button>
            </header>
            <div className={styles.picture}>
              <Thumbnail key={shot.id} release={release} shot={shot} edge={EDGE} />
            </div>
            <p className={styles.caption} aria-live="polite">
              {shot.type === 'incoming'
                ? t('photos.onlyIncoming')
                : caption || t('photos.noCaption')}
            </p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
