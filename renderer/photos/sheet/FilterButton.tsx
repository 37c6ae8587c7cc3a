import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import menu from '../../ui/Menu.module.css';
import { Select } from '../../ui/Select.tsx';
import type { Shot } from '../shots.ts';
import {
  camerasOf,
  type Filter,
  filterCount,
  LACKS,
  MARKS,
  NO_FILTER,
  VERDICTS,
} from './filter.ts';
import styles from './Sheet.module.css';

interface Props {
  readonly filter: Filter;
  /** Everything in the list: the cameras to choose from. */
  readonly all: readonly Shot[];
  readonly onChange: (filter: Filter) => void;
}

/** Stands for «all of them» in the lists, which have no empty choice. */
const ANY = 'any';

/** Hides what one does not look for now; how many conditions hold is seen on the button. */
export function FilterButton({ filter, all, onChange }: Props) {
  const { t } = useTranslation();
  const count = filterCount(filter);
  return (
    <DialogTrigger>
      <Button kind={count > 0 ? 'plain' : 'quiet'}>
        {count > 0 ? t('sheet.filterOn', { count }) : t('sheet.filter')}
        <Icon name="chevron" />
      </Button>
      <Popover className={`${menu.popover} ${styles.filter}`} placement="bottom end">
        <Dialog className={styles.filterBody ?? ''} aria-label={t('sheet.filter')}>
          <Fields filter={filter} all={all} onChange={onChange} />
          <Button kind="quiet" isDisabled={count === 0} onPress={() => onChange(NO_FILTER)}>
            {t('sheet.filterClear')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Fields({ filter, all, onChange }: Props) {
  const { t } = useTranslation();
  const any = { id: ANY, label: t('sheet.any') };
  const cameras = camerasOf(all);
  return (
    <>
      <Select
        label={t('sheet.rating')}
        value={`${filter.rating}`}
        options={['0', '1', '2', '3', '4', '5'].map((id) => ({
          id,
          label: id === '0' ? any.label : t('sheet.starsFrom', { count: Number(id) }),
        }))}
        onChange={(id) => onChange({ ...filter, rating: Number(id) })}
      />
      <Select
        label={t('sheet.verdict')}
        value={filter.verdict ?? ANY}
        options={[any, ...VERDICTS.map((id) => ({ id, label: t(`sheet.verdict_${id}`) }))]}
        onChange={(id) => onChange({ ...filter, verdict: VERDICTS.find((one) => one === id) })}
      />
      <Select
        label={t('sheet.lacks')}
        value={filter.lacks ?? ANY}
        options={[any, ...LACKS.map((id) => ({ id, label: t(`sheet.lacks_${id}`) }))]}
        onChange={(id) => onChange({ ...filter, lacks: LACKS.find((one) => one === id) })}
      />
      <Select
        label={t('sheet.mark')}
        value={filter.mark ?? ANY}
        options={[any, ...MARKS.map((id) => ({ id, label: t(`sheet.mark_${id}`) }))]}
        onChange={(id) => onChange({ ...filter, mark: MARKS.find((one) => one === id) })}
      />
      {cameras.length > 1 ? (
        <Select
          label={t('photos.camera')}
          value={filter.camera === undefined ? ANY : cameraKey(filter.camera)}
          options={[
            any,
            ...cameras.map(({ camera, count }) => ({
              id: cameraKey(camera),
              label: camera || t('sheet.noCamera'),
              detail: t('sheet.shots', { count }),
            })),
          ]}
          onChange={(id) =>
            onChange({
              ...filter,
              camera: cameras.find(({ camera }) => cameraKey(camera) === id)?.camera,
            })
          }
        />
      ) : null}
    </>
  );
}

/** A camera may be called anything, and may have no name. */
function cameraKey(camera: string): string {
  return `camera:${camera}`;
}
