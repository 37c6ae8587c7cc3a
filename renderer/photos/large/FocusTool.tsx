import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Bench } from './Bench.tsx';
import { pointPlace, pointUnder } from './frame-place.ts';
import { insidePoint } from './frames.ts';
import styles from './Large.module.css';
import { arrowBy, type ToolProps, useToolKeys } from './tool.ts';
import { changeWork } from './working.ts';

const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** The point that no crop cuts away: set by a click, moved by arrows. */
export function FocusTool(props: ToolProps) {
  const { photo } = props.shot;
  const { t } = useTranslation();
  const focus = photo.work?.focus;
  const [state, setState] = useState<'idle' | 'looking' | 'none'>('idle');
  const set = (point: Point | undefined) =>
    changeWork(photo.id, 'focus', (work) => {
      if (point) work.focus = insidePoint(point);
      else delete work.focus;
    });
  const suggest = async () => {
    setState('looking');
    const found = await client.photos
      .faces({ release: props.desk.id, id: photo.id })
      .catch(() => undefined);
    setState(found?.focus ? 'idle' : 'none');
    if (found?.focus) set(found.focus);
  };
  useToolKeys(props.keys, (event) => {
    if (event.ctrlKey || event.metaKey) return false;
    const by = arrowBy(event);
    if (by) {
      const from = focus ?? MIDDLE;
      set({ x: from.x + by.x, y: from.y + by.y });
      return true;
    }
    if (event.code !== 'Delete' && event.code !== 'Backspace') return false;
    set(undefined);
    return true;
  });
  const click = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button === 0) set(pointUnder(event, event.currentTarget));
  };
  const over = (
    <div className={styles.layer} data-draws onPointerDown={click}>
      {focus ? <span className={styles.focus} style={pointPlace(focus)} /> : null}
    </div>
  );
  return (
    <Bench {...props} tool="focus" over={over}>
      <p role="status">
        {focus
          ? t('large.focusAt', { x: Math.round(focus.x * 100), y: Math.round(focus.y * 100) })
          : t('large.noFocus')}
      </p>
      <Button isDisabled={state === 'looking'} onPress={() => void suggest()}>
        {t('large.suggestFocus')}
      </Button>
      {state === 'idle' ? null : (
        <p className={styles.hint} role="status">
          {t(state === 'looking' ? 'large.faces_looking' : 'large.noSuggestion')}
        </p>
      )}
      {focus ? (
        <Button kind="quiet" tone="error" onPress={() => set(undefined)}>
          {t('large.removeFocus')}
        </Button>
      ) : (
        <Button kind="quiet" onPress={() => set(MIDDLE)}>
          {t('large.focusMiddle')}
        </Button>
      )}
    </Bench>
  );
}
