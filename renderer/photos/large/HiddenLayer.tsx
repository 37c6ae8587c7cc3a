import { hiddenFrames } from '../../../core/photos/picture-work.ts';
import type { Shot } from '../shots.ts';
import { framePlace } from './frame-place.ts';
import styles from './Large.module.css';

interface Props {
  readonly shot: Shot;
  /** Screen pixels of the whole picture: a blur is as coarse as the area is large. */
  readonly width: number;
}

/** What no output will show, as it will be hidden. */
export function HiddenLayer({ shot, width }: Props) {
  if (shot.type === 'incoming') return null;
  return (
    <div className={styles.layer} aria-hidden="true" data-passive>
      {hiddenFrames(shot.photo.work).map(({ frame, way }) => (
        <div
          key={`${frame.x},${frame.y},${frame.width}`}
          className={styles.hidden}
          data-way={way}
          style={{ ...framePlace(frame), ...blur(way, frame.width * width) }}
        />
      ))}
    </div>
  );
}

export function blur(way: 'blur' | 'cover', width: number) {
  return way === 'blur' ? { backdropFilter: `blur(${Math.max(6, width / 6)}px)` } : {};
}
