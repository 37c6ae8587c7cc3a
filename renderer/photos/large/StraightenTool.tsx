import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MOST_DEGREES } from '../../../core/photos/picture-work.ts';
import { Button } from '../../ui/Button.tsx';
import { Bench } from './Bench.tsx';
import styles from './Large.module.css';
import slider from './Straighten.module.css';
import { type ToolProps, useToolKeys } from './tool.ts';
import { changeWork } from './working.ts';

/** Degrees of one press of an arrow key. */
const STEP = 0.1;

/** Turns a picture whose horizon is not level; the corners that would be empty are cut away. */
export function StraightenTool(props: ToolProps) {
  const { photo } = props.shot;
  const { t, i18n } = useTranslation();
  const degrees = photo.work?.straighten ?? 0;
  const set = (value: number) =>
    changeWork(photo.id, 'straighten', (work) => {
      const kept = Math.max(-MOST_DEGREES, Math.min(MOST_DEGREES, Math.round(value * 10) / 10));
      if (kept === 0) delete work.straighten;
      else work.straighten = kept;
    });
  useToolKeys(props.keys, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.code === 'ArrowLeft' || event.code === 'ArrowRight') {
      const by = (event.shiftKey ? 10 : 1) * STEP;
      set(degrees + (event.code === 'ArrowRight' ? by : -by));
      return true;
    }
    if (event.code !== 'Delete' && event.code !== 'Backspace') return false;
    set(0);
    return true;
  });
  const format = new Intl.NumberFormat(i18n.language === 'en' ? 'en' : 'ru', {
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const over = <div className={styles.lines} aria-hidden="true" />;
  return (
    <Bench {...props} tool="straighten" over={over}>
      <Slider
        className={slider.slider ?? ''}
        minValue={-MOST_DEGREES}
        maxValue={MOST_DEGREES}
        step={STEP}
        value={degrees}
        onChange={set}
      >
        <div className={slider.sliderWords}>
          <Label>{t('large.degrees')}</Label>
          <SliderOutput>{() => `${format.format(degrees)}°`}</SliderOutput>
        </div>
        <SliderTrack className={slider.track ?? ''}>
          <SliderThumb className={slider.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <Button kind="quiet" isDisabled={degrees === 0} onPress={() => set(0)}>
        {t('large.level')}
      </Button>
    </Bench>
  );
}
