import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { readable } from '../../form/cardOptions.ts';
import type { Desk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { judgement } from '../grid/keys.ts';
import { pictureAddress } from '../grid/Thumbnail.tsx';
import { Rating } from '../sheet/Rating.tsx';
import { type Shot, shotName, takenTime } from '../shots.ts';
import type { Judge } from '../useJudging.ts';
import { CropTool } from './CropTool.tsx';
import { FocusTool } from './FocusTool.tsx';
import { HideTool } from './HideTool.tsx';
import styles from './Large.module.css';
import { PeopleTool } from './PeopleTool.tsx';
import { type Room, Stage } from './Stage.tsx';
import { StraightenTool } from './StraightenTool.tsx';
import { TOOLS, type Tool, type ToolProps } from './tool.ts';
import { useOwnKeys } from './useOwnKeys.ts';
import { ZoomButtons, zoomKey } from './ZoomButtons.tsx';
import { type View, WHOLE } from './zoom.ts';

interface Props {
  readonly desk: Desk;
  readonly shots: readonly Shot[];
  readonly shot: Shot;
  readonly onGo: (shot: Shot) => void;
  readonly onJudge: Judge;
  readonly onClose: () => void;
}

/** One photo over the whole window, to look at and to work on; Escape leads back to the sheet. */
export function LargeView(props: Props) {
  const { desk, shots, shot, onGo, onClose } = props;
  const { t, i18n } = useTranslation();
  const [view, setView] = useState<View>(WHOLE);
  const [room, setRoom] = useState<Room>();
  const [wanted, setTool] = useState<Tool>('look');
  const dialog = useRef<HTMLElement>(null);
  const toolKeys = useRef<((event: KeyboardEvent) => boolean) | undefined>(undefined);
  const canWork = shot.type === 'picked' && !desk.readOnly;
  const tool = canWork ? wanted : 'look';
  const index = shots.findIndex(({ id }) => id === shot.id);
  const previous = shots[index - 1];
  const next = shots[index + 1];
  useEffect(() => {
    for (const neighbour of [next, previous])
      if (neighbour) new Image().src = pictureAddress(desk.id, neighbour, 1600);
  }, [desk.id, next, previous]);
  const choose = (chosen: Tool) => {
    setTool(chosen);
    // Whoever looks turns the photos with the arrows; else they went from button to button.
    if (chosen === 'look') dialog.current?.focus({ preventScroll: true });
  };
  const go = (to: Shot | undefined) => {
    if (!to) return;
    setView(WHOLE);
    onGo(to);
  };
  useOwnKeys((event) => {
    if (toolKeys.current?.(event)) return true;
    if (event.code === 'Escape') {
      if (tool === 'look') onClose();
      else setTool('look');
      return true;
    }
    const zoom = room && zoomKey(event, view, room);
    if (zoom) {
      setView(zoom);
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const judged = tool === 'look' ? judgement(event) : undefined;
    if (judged) {
      props.onJudge(judged, [shot]);
      return true;
    }
    switch (event.code) {
      case 'ArrowLeft':
      case 'ArrowUp':
      case 'PageUp':
        go(previous);
        return true;
      case 'ArrowRight':
      case 'ArrowDown':
      case 'PageDown':
        go(next);
        return true;
      default: {
        const key = canWork ? TOOL_KEYS[event.code] : undefined;
        if (key) setTool(key);
        return key !== undefined;
      }
    }
  });
  const place = t('photos.ofMany', { number: index + 1, total: shots.length });
  const name = [shotName(shot), takenTime(shot.photo, desk.photos.clocks)];
  const caption = shot.type === 'incoming' ? '' : readable(shot.photo.caption, i18n.language);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog ref={dialog} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {name.filter(Boolean).join(' · ')}
            </Heading>
            <span className={styles.count}>{place}</span>
            {canWork ? (
              <Segmented
                label={t('large.tools')}
                segments={TOOLS.map((id) => ({ id, label: t(`large.${id}`) }))}
                value={tool}
                onChange={choose}
              />
            ) : null}
            <span className={styles.space} />
            {room ? <ZoomButtons view={view} room={room} onView={setView} /> : null}
            <Button
              kind="icon"
              aria-label={t('photos.previous')}
              isDisabled={!previous}
              onPress={() => go(previous)}
            >
              <Icon name="left" />
            </Button>
            <Button
              kind="icon"
              aria-label={t('photos.next')}
              isDisabled={!next}
              onPress={() => go(next)}
            >
              <Icon name="right" />
            </Button>
            <Button kind="icon" aria-label={t('app.dismiss')} onPress={onClose} autoFocus>
              <Icon name="close" />
            </Button>
          </header>
          {tool === 'look' || shot.type !== 'picked' ? (
            <Stage
              release={desk.id}
              shot={shot}
              view={view}
              onView={setView}
              onRoom={setRoom}
              canPan
            />
          ) : (
            <ToolView
              key={shot.id}
              tool={tool}
              desk={desk}
              shot={shot}
              view={view}
              onView={setView}
              onRoom={setRoom}
              keys={toolKeys}
            />
          )}
          <footer className={styles.footer}>
            <Rating
              value={shot.photo.rating ?? 0}
              isDisabled={desk.readOnly}
              onChange={(rating) => props.onJudge({ type: 'rate', rating }, [shot])}
            />
            <Verdict shot={shot} />
            <p className={styles.caption} aria-live="polite">
              {shot.type === 'incoming'
                ? t('photos.onlyIncoming')
                : caption || t('photos.noCaption')}
            </p>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const TOOL_KEYS: Readonly<Record<string, Tool>> = {
  KeyL: 'look',
  KeyW: 'people',
  KeyF: 'focus',
  KeyC: 'crop',
  KeyS: 'straighten',
  KeyH: 'hide',
};

/** What was said of the shot, in a word. */
export function Verdict({ shot }: { readonly shot: Shot }) {
  const { t } = useTranslation();
  const { verdict } = shot.photo;
  return verdict ? (
    <span className={styles.verdict} data-verdict={verdict}>
      {t(verdict === 'pick' ? 'sheet.marked' : 'sheet.putAway')}
    </span>
  ) : null;
}

function ToolView({ tool, ...props }: ToolProps & { readonly tool: Exclude<Tool, 'look'> }) {
  switch (tool) {
    case 'people':
      return <PeopleTool {...props} />;
    case 'focus':
      return <FocusTool {...props} />;
    case 'crop':
      return <CropTool {...props} />;
    case 'straighten':
      return <StraightenTool {...props} />;
    case 'hide':
      return <HideTool {...props} />;
  }
}
