import {
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { straightenDegrees, straightenedScale } from '../../../core/photos/picture-work.ts';
import { pictureAddress } from '../grid/Thumbnail.tsx';
import { type Shot, shotName } from '../shots.ts';
import { HiddenLayer } from './HiddenLayer.tsx';
import styles from './Large.module.css';
import { panned, placed, type Size, type View, ZOOM_STEP, zoomed } from './zoom.ts';

/** Long sides in pixels that the host makes: for the window, for a closer look, and all there is. */
const EDGES = [1600, 2400] as const;

interface Props {
  readonly release: string;
  readonly shot: Shot;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Told the size of the room and of the picture, for buttons that zoom. */
  readonly onRoom?: (room: Room) => void;
  /** Drags move the picture; tools take the pointer for themselves. */
  readonly canPan?: boolean;
  readonly hideWork?: boolean;
  readonly children?: ReactNode;
}

export interface Room {
  readonly room: Size;
  readonly picture: Size;
}

/** A picture in a room: fitted or closer, moved by dragging, with whatever lies over it. */
export function Stage(props: Props) {
  const { release, shot, view, onView, canPan = false } = props;
  const { t } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const room = useSize(holder);
  const [natural, setNatural] = useState<Size>({ width: 3, height: 2 });
  const picture = sizeOf(shot) ?? natural;
  const place = placed(view, picture, room);
  const latest = useRef({ view, picture, room, onView });
  latest.current = { view, picture, room, onView };
  const { onRoom } = props;
  const { width, height } = picture;
  useEffect(() => {
    onRoom?.({ room, picture: { width, height } });
  }, [onRoom, room, width, height]);
  useWheel(holder, latest);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button === 1 || (canPan && event.button === 0)) dragPicture(event, latest);
  };
  const address = pictureAddress(release, shot, edgeFor(place, picture));
  return (
    <div ref={holder} className={styles.stage} data-pans={canPan || undefined} onPointerDown={drag}>
      <div
        className={styles.place}
        style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
      >
        <Picture
          key={shot.id}
          address={address}
          name={t('large.picture', { name: shotName(shot) })}
          style={turned(shot, picture)}
          onSize={setNatural}
        />
        {props.hideWork ? null : <HiddenLayer shot={shot} width={place.width} />}
        {props.children}
      </div>
    </div>
  );
}

interface PictureProps {
  readonly address: string;
  readonly name: string;
  readonly style: CSSProperties;
  readonly onSize: (size: Size) => void;
}

/** Shows a finer picture when it is there, and until then the one that was there before. */
function Picture({ address, name, style, onSize }: PictureProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(address);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (shown === address) return;
    const finer = new Image();
    finer.onload = () => setShown(address);
    finer.src = address;
    return () => {
      finer.onload = null;
    };
  }, [address, shown]);
  return broken ? (
    <p className={styles.broken}>{t('photos.noThumbnail')}</p>
  ) : (
    <div className={styles.clip}>
      <img
        className={styles.picture}
        src={shown}
        alt={name}
        draggable={false}
        style={style}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          onSize({ width: naturalWidth, height: naturalHeight })
        }
        onError={() => setBroken(true)}
      />
    </div>
  );
}

function sizeOf({ photo }: Shot): Size | undefined {
  const { width, height } = photo;
  return width && height ? { width, height } : undefined;
}

/** The straightened picture fills the same place as the whole one. */
function turned(shot: Shot, picture: Size): CSSProperties {
  const degrees = shot.type === 'incoming' ? 0 : straightenDegrees(shot.photo.work);
  if (degrees === 0) return {};
  return { rotate: `${degrees}deg`, scale: `${1 / straightenedScale(picture, degrees)}` };
}

/** The smallest picture that has a pixel for every pixel of the screen, or all there is. */
function edgeFor(place: Size, picture: Size): number {
  const wanted = Math.max(place.width, place.height) * window.devicePixelRatio;
  const whole = Math.max(picture.width, picture.height);
  return EDGES.find((edge) => edge >= Math.min(wanted, whole)) ?? whole;
}

function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth = 0, clientHeight = 0 } = element.current ?? {};
      setSize((now) =>
        now.width === clientWidth && now.height === clientHeight
          ? now
          : { width: clientWidth, height: clientHeight },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

type Latest = RefObject<{
  readonly view: View;
  readonly picture: Size;
  readonly room: Size;
  readonly onView: (view: View) => void;
}>;

/** React listens to the wheel without being able to hold the page back. */
function useWheel(element: RefObject<HTMLElement | null>, latest: Latest): void {
  useEffect(() => {
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.current?.getBoundingClientRect();
      if (!box || event.deltaY === 0) return;
      const { view, picture, room, onView } = latest.current;
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      onView(zoomed(view, event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP, at, picture, room));
    };
    const holder = element.current;
    holder?.addEventListener('wheel', turn, { passive: false });
    return () => holder?.removeEventListener('wheel', turn);
  }, [element, latest]);
}

function dragPicture(event: PointerEvent<HTMLDivElement>, latest: Latest): void {
  event.preventDefault();
  const holder = event.currentTarget;
  holder.setPointerCapture(event.pointerId);
  let last = { x: event.clientX, y: event.clientY };
  const move = (moved: globalThis.PointerEvent) => {
    const { view, picture, room, onView } = latest.current;
    const by = { x: moved.clientX - last.x, y: moved.clientY - last.y };
    last = { x: moved.clientX, y: moved.clientY };
    onView(panned(view, by, picture, room));
  };
  const end = () => {
    holder.removeEventListener('pointermove', move);
    holder.removeEventListener('pointerup', end);
    holder.removeEventListener('pointercancel', end);
  };
  holder.addEventListener('pointermove', move);
  holder.addEventListener('pointerup', end);
  holder.addEventListener('pointercancel', end);
}
