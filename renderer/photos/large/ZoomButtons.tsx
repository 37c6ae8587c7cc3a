import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Large.module.css';
import type { Room } from './Stage.tsx';
import { scaleOf, type View, WHOLE, ZOOM_STEP, zoomed } from './zoom.ts';

interface Props {
  readonly view: View;
  readonly room: Room;
  readonly onView: (view: View) => void;
}

/** Closer, further, the whole picture, one to one: what the wheel does, as buttons. */
export function ZoomButtons({ view, room, onView }: Props) {
  const { t } = useTranslation();
  const percent = Math.round(scaleOf(view, room.picture, room.room) * 100);
  return (
    <fieldset className={styles.zoom} aria-label={t('large.zoom')}>
      <Button
        kind="icon"
        aria-label={t('large.further')}
        onPress={() => onView(by(view, room, -1))}
      >
        <Icon name="minus" />
      </Button>
      <span className={styles.percent}>{`${percent} %`}</span>
      <Button kind="icon" aria-label={t('large.closer')} onPress={() => onView(by(view, room, 1))}>
        <Icon name="plus" />
      </Button>
      <Button kind="quiet" onPress={() => onView(view.zoom === 'fit' ? actual(view, room) : WHOLE)}>
        {t(view.zoom === 'fit' ? 'large.actual' : 'large.fit')}
      </Button>
    </fieldset>
  );
}

/** Plus, minus, Z for one to one, 0 with Ctrl as in a browser for the whole. */
export function zoomKey(
  { code, ctrlKey, metaKey, altKey }: KeyboardEvent,
  view: View,
  room: Room,
): View | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (code) {
    case 'Equal':
    case 'NumpadAdd':
      return by(view, room, 1);
    case 'Minus':
    case 'NumpadSubtract':
      return by(view, room, -1);
    case 'KeyZ':
      return view.zoom === 'fit' ? actual(view, room) : WHOLE;
    default:
      return undefined;
  }
}

function by(view: View, { room, picture }: Room, way: 1 | -1): View {
  const middle = { x: room.width / 2, y: room.height / 2 };
  return zoomed(view, way > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, middle, picture, room);
}

function actual(view: View, { room, picture }: Room): View {
  const middle = { x: room.width / 2, y: room.height / 2 };
  return zoomed(view, 1 / scaleOf(view, picture, room), middle, picture, room);
}
