import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Frame, PictureUse } from '../../../core/release/photos.ts';
import { PICTURE_USES } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { Bench } from './Bench.tsx';
import { FrameBox } from './FrameBox.tsx';
import { dragOver, framePlace, pointUnder } from './frame-place.ts';
import { drawn, drawnInShape, inShape, isMeant, movedFrame, resizedFrame } from './frames.ts';
import styles from './Large.module.css';
import { arrowBy, type ToolProps, useToolKeys } from './tool.ts';
import { changeCrop } from './working.ts';

/** Width by height, in pixels. */
const ASPECTS = {
  free: undefined,
  '3:2': 3 / 2,
  '16:9': 16 / 9,
  '1:1': 1,
  '1.91:1': 1.91,
} as const;
type Aspect = keyof typeof ASPECTS;
const ASPECT_NAMES = ['free', '3:2', '16:9', '1:1', '1.91:1'] as const satisfies readonly Aspect[];

const WHOLE: Frame = { x: 0, y: 0, width: 1, height: 1 };

/** What is cut away for each use; a use without a crop of its own follows the page. */
export function CropTool(props: ToolProps) {
  const { photo } = props.shot;
  const { t } = useTranslation();
  const [use, setUse] = useState<PictureUse>('page');
  const [aspect, setAspect] = useState<Aspect>('free');
  const [draft, setDraft] = useState<Frame>();
  const own = photo.work?.crops?.[use];
  const crop = draft ?? own;
  const ratio = ASPECTS[aspect];
  const shape = ratio === undefined ? undefined : (ratio * photo.height) / photo.width;
  const set = (frame: Frame | undefined) => changeCrop(photo.id, use, frame && { ...frame });
  useToolKeys(props.keys, (event) => {
    if (event.ctrlKey || event.metaKey) return false;
    const by = arrowBy(event);
    if (by) {
      const from = own ?? (shape === undefined ? WHOLE : inShape(WHOLE, shape));
      set(event.shiftKey ? resizedFrame(from, by, shape) : movedFrame(from, by));
      return true;
    }
    if (event.code !== 'Delete' && event.code !== 'Backspace') return false;
    set(undefined);
    return true;
  });
  const draw = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const layer = event.currentTarget;
    const from = pointUnder(event, layer);
    const at = (to: typeof from) =>
      shape === undefined ? drawn(from, to) : drawnInShape(from, to, shape);
    dragOver(event, layer, {
      move: (to) => setDraft(at(to)),
      end: (to, moved) => {
        setDraft(undefined);
        const frame = at(to);
        if (moved && isMeant(frame)) set(frame);
      },
    });
  };
  const follows = own === undefined && use !== 'page' ? photo.work?.crops?.page : undefined;
  const over = (
    <div className={styles.layer} data-draws data-clips onPointerDown={draw}>
      {follows && !crop ? (
        <div className={styles.followed} style={framePlace(follows)} aria-hidden="true" />
      ) : null}
      {crop ? (
        <FrameBox
          kind="crop"
          frame={crop}
          shape={shape}
          name={t('large.cropOf', { use: t(`large.use_${use}`) })}
          isChosen
          onChoose={() => undefined}
          onDraft={setDraft}
          onDone={(frame) => {
            setDraft(undefined);
            if (frame !== own && isMeant(frame)) set(frame);
          }}
        />
      ) : null}
    </div>
  );
  return (
    <Bench {...props} tool="crop" over={over}>
      <Segmented
        label={t('large.use')}
        segments={PICTURE_USES.map((id) => ({ id, label: t(`large.use_${id}`) }))}
        value={use}
        onChange={setUse}
      />
      <Select
        label={t('large.aspect')}
        options={ASPECT_NAMES.map((id) => ({ id, label: id === 'free' ? t('large.free') : id }))}
        value={aspect}
        onChange={(next) => {
          setAspect(next);
          const ratioNow = ASPECTS[next];
          if (own && ratioNow !== undefined)
            set(inShape(own, (ratioNow * photo.height) / photo.width));
        }}
      />
      <p className={styles.hint}>{t(follows ? 'large.followsPage' : `large.useHint_${use}`)}</p>
      {own ? (
        <Button kind="quiet" tone="error" onPress={() => set(undefined)}>
          {t('large.removeCrop')}
        </Button>
      ) : (
        <Button
          onPress={() => set(inShape({ x: 0.1, y: 0.1, width: 0.8, height: 0.8 }, shape ?? 1))}
        >
          {t('large.addCrop')}
        </Button>
      )}
    </Bench>
  );
}
