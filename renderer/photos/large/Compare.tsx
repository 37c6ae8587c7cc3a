import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { judgement } from '../grid/keys.ts';
import { Rating } from '../sheet/Rating.tsx';
import { isPicked, type Shot, shotName, takenTime } from '../shots.ts';
import type { Judge } from '../useJudging.ts';
import pair from './Compare.module.css';
import styles from './Large.module.css';
import { Verdict } from './LargeView.tsx';
import { type Room, Stage } from './Stage.tsx';
import { useOwnKeys } from './useOwnKeys.ts';
import { ZoomButtons, zoomKey } from './ZoomButtons.tsx';
import { type View, WHOLE } from './zoom.ts';

type Side = 'left' | 'right';

interface Props {
  readonly desk: Desk;
  readonly left: Shot;
  readonly right: Shot;
  readonly onJudge: Judge;
  readonly onClose: () => void;
}

/** Two photos beside each other, moved and enlarged as one; keys judge the side that is chosen. */
export function Compare({ desk, left, right, onJudge, onClose }: Props) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>(WHOLE);
  const [room, setRoom] = useState<Room>();
  const [side, setSide] = useState<Side>('left');
  const shots = { left, right };
  useOwnKeys((event) => {
    if (event.code === 'Escape') {
      onClose();
      return true;
    }
    const zoom = room && zoomKey(event, view, room);
    if (zoom) {
      setView(zoom);
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.code === 'ArrowLeft' || event.code === 'ArrowRight') {
      setSide(event.code === 'ArrowLeft' ? 'left' : 'right');
      return true;
    }
    const judged = judgement(event);
    if (judged) onJudge(judged, [shots[side]]);
    return judged !== undefined;
  });
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {t('sheet.compare')}
            </Heading>
            <span className={styles.space} />
            {room ? <ZoomButtons view={view} room={room} onView={setView} /> : null}
            <Button kind="icon" aria-label={t('app.dismiss')} onPress={onClose} autoFocus>
              <Icon name="close" />
            </Button>
          </header>
          <div className={pair.pair}>
            {(['left', 'right'] as const).map((one) => (
              <section
                key={one}
                className={pair.half}
                data-chosen={one === side || undefined}
                aria-label={nameOf(shots[one], desk)}
                aria-current={one === side}
                onPointerDown={() => setSide(one)}
                onFocus={() => setSide(one)}
              >
                <Stage
                  release={desk.id}
                  shot={shots[one]}
                  view={view}
                  onView={setView}
                  {...(one === 'left' ? { onRoom: setRoom } : {})}
                  canPan
                />
                <Half
                  shot={shots[one]}
                  name={nameOf(shots[one], desk)}
                  readOnly={desk.readOnly}
                  onJudge={onJudge}
                />
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface HalfProps {
  readonly shot: Shot;
  readonly name: string;
  readonly readOnly: boolean;
  readonly onJudge: Judge;
}

function Half({ shot, name, readOnly, onJudge }: HalfProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.footer}>
      <span className={styles.title}>{name}</span>
      <Rating
        value={shot.photo.rating ?? 0}
        isDisabled={readOnly}
        onChange={(rating) => onJudge({ type: 'rate', rating }, [shot])}
      />
      <Verdict shot={shot} />
      <span className={styles.space} />
      <Button isDisabled={readOnly} onPress={() => onJudge({ type: 'pick' }, [shot])}>
        {t(isPicked(shot) ? 'sheet.markGood' : 'photos.pickShort')}
      </Button>
      <Button
        kind="quiet"
        isDisabled={readOnly}
        onPress={() => onJudge({ type: 'reject' }, [shot])}
      >
        {t('sheet.putAwayAction')}
      </Button>
    </div>
  );
}

function nameOf(shot: Shot, { photos }: Desk): string {
  return [shotName(shot), takenTime(shot.photo, photos.clocks)].filter(Boolean).join(' · ');
}
