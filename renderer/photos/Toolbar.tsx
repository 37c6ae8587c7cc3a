import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { CardSize } from './grid/measures.ts';
import styles from './PhotosStep.module.css';
import type { ListName } from './shots.ts';

interface Props {
  readonly list: ListName;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly selected: number;
  readonly size: CardSize;
  readonly panelOpen: boolean;
  readonly canPick: boolean;
  readonly onList: (list: ListName) => void;
  readonly onSize: (size: CardSize) => void;
  readonly onPick: () => void;
  readonly onPanel: () => void;
  readonly add: ReactNode;
  readonly progress: ReactNode;
}

/** Adding, the two lists, and what can be done with what is selected. */
export function Toolbar(props: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('photos.tools')}>
      {props.add}
      <Segmented
        label={t('photos.list')}
        segments={[
          { id: 'picked', label: `${t('photos.listPicked')} ${props.counts.picked}` },
          { id: 'all', label: `${t('photos.listAll')} ${props.counts.all}` },
        ]}
        value={props.list}
        onChange={props.onList}
      />
      {props.progress}
      <span className={styles.space} />
      {props.selected > 1 ? (
        <span className={styles.note}>{t('photos.selected', { count: props.selected })}</span>
      ) : null}
      {props.canPick ? <Button onPress={props.onPick}>{t('photos.pickShort')}</Button> : null}
      <span className={styles.sizes}>
        <Segmented
          label={t('photos.size')}
          segments={[
            { id: 'small', label: t('photos.size_small') },
            { id: 'large', label: t('photos.size_large') },
          ]}
          value={props.size}
          onChange={props.onSize}
        />
      </span>
      <Button kind="quiet" onPress={props.onPanel} aria-expanded={props.panelOpen}>
        {t(props.panelOpen ? 'photos.hidePanel' : 'photos.showPanel')}
      </Button>
    </div>
  );
}
