import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Frame, Point } from '../../../core/release/photos.ts';
import { dragOver, framePlace, pointUnder } from './frame-place.ts';
import { CORNERS, type Corner, drawn, drawnInShape, movedFrame, oppositeCorner } from './frames.ts';
import styles from './Large.module.css';

interface Props {
  readonly frame: Frame;
  readonly name: string;
  readonly kind: 'crop' | 'hidden';
  readonly isChosen: boolean;
  /** Width by height in parts of the picture, when it is fixed. */
  readonly shape?: number | undefined;
  readonly style?: object;
  readonly onChoose: () => void;
  /** While it is dragged. */
  readonly onDraft: (frame: Frame) => void;
  /** When it is let go; the same frame as before after a mere click. */
  readonly onDone: (frame: Frame) => void;
  readonly children?: ReactNode;
}

/** A frame over the picture that is moved by its middle and drawn anew by its corners. */
export function FrameBox(props: Props) {
  const { frame, shape, isChosen, onDraft, onDone } = props;
  const name = useRef<HTMLButtonElement>(null);
  // The arrows belong to the frame from the moment that it is there.
  useEffect(() => {
    if (isChosen) name.current?.focus({ preventScroll: true });
  }, [isChosen]);
  const move = (event: PointerEvent<HTMLElement>) => {
    const layer = event.currentTarget.parentElement;
    if (event.button !== 0 || !layer) return;
    name.current?.focus({ preventScroll: true });
    props.onChoose();
    const from = pointUnder(event, layer);
    const at = (to: Point) => movedFrame(frame, { x: to.x - from.x, y: to.y - from.y });
    dragOver(event, layer, {
      move: (to) => onDraft(at(to)),
      end: (to, moved) => onDone(moved ? at(to) : frame),
    });
  };
  const draw = (event: PointerEvent<HTMLElement>, corner: Corner) => {
    const layer = event.currentTarget.parentElement?.parentElement;
    if (event.button !== 0 || !layer) return;
    props.onChoose();
    const from = oppositeCorner(frame, corner);
    const at = (to: Point) =>
      shape === undefined ? drawn(from, to) : drawnInShape(from, to, shape);
    dragOver(event, layer, {
      move: (to) => onDraft(at(to)),
      end: (to, moved) => onDone(moved ? at(to) : frame),
    });
  };
  return (
    <div
      className={styles.frame}
      data-kind={props.kind}
      data-chosen={isChosen || undefined}
      style={{ ...framePlace(frame), ...props.style }}
      onPointerDown={move}
    >
      <button
        ref={name}
        type="button"
        className={styles.frameName}
        aria-label={props.name}
        aria-pressed={isChosen}
        onFocus={props.onChoose}
      />
      {props.children}
      {isChosen
        ? CORNERS.map((corner) => (
            <span
              key={corner}
              className={styles.handle}
              data-corner={corner}
              onPointerDown={(event) => draw(event, corner)}
            />
          ))
        : null}
    </div>
  );
}
