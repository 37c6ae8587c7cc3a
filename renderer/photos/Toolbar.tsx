import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './PhotosStep.module.css';
import { LIST_NAMES, type ListName } from './shots.ts';

interface Props {
  readonly list: ListName;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly panelOpen: boolean;
  readonly onList: (list: ListName) => void;
  readonly onPanel: () => void;
  readonly add: ReactNode;
  readonly progress: ReactNode;
}

/** The keys of the lists' names in the catalogues. */
export const LIST_LABELS = {
  picked: 'photos.listPicked',
  all: 'photos.listAll',
  bursts: 'sheet.listBursts',
  removed: 'sheet.listRemoved',
} as const;

/** Adding, and the lists. */
export function Toolbar(props: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('photos.tools')}>
      {props.add}
      <Segmented
        label={t('photos.list')}
        segments={LIST_NAMES.map((id) => ({
          id,
          label: `${t(LIST_LABELS[id])} ${props.counts[id]}`,
        }))}
        value={props.list}
        onChange={props.onList}
      />
      {props.progress}
      <span className={styles.space} />
      <Button
        kind="quiet"
        onPress={props.onPanel}
        aria-expanded={props.panelOpen}
        aria-label={t(props.panelOpen ? 'photos.hidePanel' : 'photos.showPanel')}
      >
        <Icon name="preview" />
        <span className={styles.panelWords}>
          {t(props.panelOpen ? 'photos.hidePanel' : 'photos.showPanel')}
        </span>
      </Button>
    </div>
  );
}
