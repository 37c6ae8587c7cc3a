import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../core/release/id.ts';
import type { Frame, HiddenArea } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Bench } from './Bench.tsx';
import { FrameBox } from './FrameBox.tsx';
import { dragOver, framePlace, pointUnder } from './frame-place.ts';
import { drawn, isMeant, movedFrame, overlap, resizedFrame } from './frames.ts';
import { blur } from './HiddenLayer.tsx';
import styles from './Large.module.css';
import { arrowBy, type ToolProps, useToolKeys } from './tool.ts';
import { useFaces } from './useFaces.ts';
import { changeHidden } from './working.ts';

/** Where an area goes that was asked for by a key. */
const MIDDLE: Frame = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };

type Way = HiddenArea['way'];

/** Areas that no output shows: drawn by hand or by keys, or taken over from suggested faces. */
export function HideTool(props: ToolProps) {
  const { desk, shot, keys } = props;
  const { photo } = shot;
  const { t } = useTranslation();
  const areas = photo.work?.hidden ?? [];
  const [chosen, setChosen] = useState<string>();
  const [way, setWay] = useState<Way>('blur');
  const [draft, setDraft] = useState<{ readonly id?: string; readonly frame: Frame }>();
  const faces = useFaces(desk.id, photo.id, photo.work?.straighten);
  const suggested = faces.frames.filter((face) =>
    areas.every((area) => overlap(area.frame, face) < COVERED),
  );
  const area = areas.find(({ id }) => id === chosen);
  const add = (frames: readonly Frame[]) => {
    const added = frames.map((frame): HiddenArea => ({ id: newId(), frame: { ...frame }, way }));
    changeHidden(photo.id, (now) => [...now, ...added]);
    setChosen(added.at(-1)?.id);
  };
  const change = (id: string, next: Partial<HiddenArea>) =>
    changeHidden(photo.id, (now) => now.map((one) => (one.id === id ? { ...one, ...next } : one)));
  const remove = (id: string) => {
    changeHidden(photo.id, (now) => now.filter((one) => one.id !== id));
    setChosen(areas.find((one) => one.id !== id)?.id);
  };
  useToolKeys(keys, (event) => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.code === 'Insert' || event.code === 'KeyN') {
      add([MIDDLE]);
      return true;
    }
    if (!area) return false;
    const by = arrowBy(event);
    if (by) {
      const frame = event.shiftKey ? resizedFrame(area.frame, by) : movedFrame(area.frame, by);
      change(area.id, { frame });
      return true;
    }
    if (event.code !== 'Delete' && event.code !== 'Backspace') return false;
    remove(area.id);
    return true;
  });
  const draw = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const layer = event.currentTarget;
    const from = pointUnder(event, layer);
    setChosen(undefined);
    dragOver(event, layer, {
      move: (to) => setDraft({ frame: drawn(from, to) }),
      end: (to, moved) => {
        setDraft(undefined);
        const frame = drawn(from, to);
        if (moved && isMeant(frame)) add([frame]);
      },
    });
  };
  const over = (
    <div className={styles.layer} data-draws onPointerDown={draw}>
      {areas.map((one, index) => {
        const frame = draft?.id === one.id ? draft.frame : one.frame;
        return (
          <FrameBox
            key={one.id}
            kind="hidden"
            frame={frame}
            name={t('large.area', { number: index + 1, way: t(`large.way_${one.way}`) })}
            isChosen={one.id === chosen}
            style={
              one.way === 'cover' ? { background: '#55585c' } : blur('blur', frame.width * 800)
            }
            onChoose={() => setChosen(one.id)}
            onDraft={(next) => setDraft({ id: one.id, frame: next })}
            onDone={(next) => {
              setDraft(undefined);
              if (next !== one.frame && isMeant(next)) change(one.id, { frame: next });
            }}
          />
        );
      })}
      {suggested.map((face, index) => (
        <button
          key={`${face.x},${face.y}`}
          type="button"
          className={styles.suggested}
          style={framePlace(face)}
          aria-label={t('large.hideFace', { number: index + 1 })}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => add([face])}
        />
      ))}
      {draft && draft.id === undefined ? (
        <div className={styles.drawing} style={framePlace(draft.frame)} />
      ) : null}
    </div>
  );
  return (
    <Bench {...props} tool="hide" hideWork over={over}>
      <Segmented
        label={t('large.way')}
        segments={[
          { id: 'blur', label: t('large.way_blur') },
          { id: 'cover', label: t('large.way_cover') },
        ]}
        value={area?.way ?? way}
        onChange={(next) => {
          setWay(next);
          if (area) change(area.id, { way: next });
        }}
      />
      <Button onPress={() => add([MIDDLE])}>{t('large.addArea')}</Button>
      <Button kind="quiet" isDisabled={faces.state === 'looking'} onPress={faces.find}>
        {t('large.findFaces')}
      </Button>
      <p className={styles.hint} role="status">
        {faces.state === 'found' && suggested.length === 0
          ? t('large.faces_hidden')
          : faces.state === 'idle'
            ? ''
            : t(`large.faces_${faces.state}`, { count: suggested.length })}
      </p>
      {suggested.length > 1 ? (
        <Button kind="quiet" onPress={() => add(suggested)}>
          {t('large.hideAll', { count: suggested.length })}
        </Button>
      ) : null}
      {area ? (
        <Button kind="quiet" tone="error" onPress={() => remove(area.id)}>
          {t('large.removeArea')}
        </Button>
      ) : null}
    </Bench>
  );
}

/** A face under an area that hides at least so much of it is taken care of. */
const COVERED = 0.6;
