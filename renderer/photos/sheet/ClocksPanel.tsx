import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clocks } from '../../../core/photos/order.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Thumbnail } from '../grid/Thumbnail.tsx';
import { type Shot, takenTime } from '../shots.ts';
import { asOffset, clockSeconds, inSeconds, offsetFrom } from './clock-offset.ts';
import { setClock } from './clocks.ts';
import { camerasOf } from './filter.ts';
import styles from './Sheet.module.css';

interface Props {
  readonly release: string;
  readonly shots: readonly Shot[];
  readonly active: Shot | undefined;
  readonly clocks: Clocks;
  readonly onClose: () => void;
}

/** Cameras whose clocks differ are put on one time, so that their shots stand in the right order. */
export function ClocksPanel({ release, shots, active, clocks, onClose }: Props) {
  const { t } = useTranslation();
  const cameras = camerasOf(shots);
  return (
    <Panel title={t('sheet.clocks')} onClose={onClose}>
      <div className={styles.clocks}>
        <p className={styles.quiet}>{t('sheet.clocksHint')}</p>
        {cameras.map(({ camera, count }) => (
          <Camera
            key={camera}
            camera={camera}
            name={camera || t('sheet.noCamera')}
            count={count}
            seconds={clocks[camera] ?? 0}
          />
        ))}
        {active?.photo.takenAt ? (
          <ByClock release={release} shot={active} />
        ) : (
          <p className={styles.quiet}>{t('sheet.clockPhotoHint')}</p>
        )}
      </div>
    </Panel>
  );
}

interface CameraProps {
  readonly camera: string;
  readonly name: string;
  readonly count: number;
  readonly seconds: number;
}

function Camera({ camera, name, count, seconds }: CameraProps) {
  const { t } = useTranslation();
  const offset = asOffset(seconds);
  const change = (part: 'minutes' | 'seconds', typed: string) => {
    const value = Number(typed.replace(',', '.'));
    if (Number.isFinite(value)) setClock(camera, inSeconds({ ...offset, [part]: value }));
  };
  return (
    <fieldset className={`${styles.camera} ${styles.rating}`} aria-label={name}>
      <span className={styles.cameraName}>
        {name}
        <br />
        <span className={styles.quiet}>{t('sheet.shots', { count })}</span>
      </span>
      <TextField
        label={t('sheet.minutes')}
        type="number"
        value={`${offset.minutes}`}
        onChange={(typed) => change('minutes', typed)}
      />
      <TextField
        label={t('sheet.seconds')}
        type="number"
        value={`${offset.seconds}`}
        onChange={(typed) => change('seconds', typed)}
      />
    </fieldset>
  );
}

function ByClock({ release, shot }: { readonly release: string; readonly shot: Shot }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { takenAt, camera = '' } = shot.photo;
  const shown = clockSeconds(typed);
  const offset = shown === undefined ? undefined : offsetFrom(takenAt, shown);
  return (
    <section className={styles.byClock} aria-label={t('sheet.byClock')}>
      <Thumbnail release={release} shot={shot} edge={320} />
      <div className={styles.clockFields}>
        <TextField
          label={t('sheet.clockShows')}
          value={typed}
          onChange={setTyped}
          placeholder="10:42:05"
          hint={t('sheet.cameraSays', { time: takenTime(shot.photo) ?? '' })}
        />
        <Button
          isDisabled={offset === undefined}
          onPress={() => offset !== undefined && setClock(camera, offset)}
        >
          {t('sheet.setClock')}
        </Button>
      </div>
    </section>
  );
}
