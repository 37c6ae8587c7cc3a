import type { TFunction } from 'i18next';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import { inOrder } from '../../form/Languages.tsx';
import type { Desk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { FoundInShot } from '../found/FoundWords.tsx';
import { ReplaceView } from '../replace/ReplaceView.tsx';
import { isIncoming, isPicked, type Shot, sequenceName } from '../shots.ts';
import { CodesView } from '../template/CodesView.tsx';
import { ComposeView } from '../template/ComposeView.tsx';
import { CaptionsOf } from '../template/captions.tsx';
import { TemplateView } from '../template/TemplateView.tsx';
import { Facts } from './Facts.tsx';
import { FieldsView } from './FieldsView.tsx';
import styles from './Panel.module.css';
import { PANEL_VIEWS, showPanelView, usePanelView } from './panel-view.ts';
import { usePanelKeys } from './usePanelKeys.ts';

interface Props {
  readonly desk: Desk;
  readonly shots: readonly Shot[];
  /** Id of the photo where the keyboard stands in the grid. */
  readonly active: string | undefined;
  readonly language: Language;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
  readonly onPick: () => void;
  readonly onTakeOut: () => void;
  readonly onLead: () => void;
  readonly onMove: (by: -1 | 1) => void;
  /** Selects the photo before or behind the active one. */
  readonly onGo: (by: -1 | 1) => void;
}

/**
 * Everything about the selected photos, one or five hundred: their fields, a template for them,
 * finding and replacing in them, and the codes that all of these understand.
 */
export function PhotoPanel(props: Props) {
  const { desk, shots, language, onLanguage, panel } = props;
  const { t } = useTranslation();
  const view = usePanelView((store) => store.view);
  const languages = inOrder(desk.release.languages);
  usePanelKeys(props.onGo, () => {
    setTimeout(() => panel.current?.querySelector<HTMLElement>('textarea, input')?.focus());
  });
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('photos.panel')}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title(shots, t)}</h2>
        <Segmented
          label={t('release.language')}
          segments={languages.map((id) => ({ id, label: t(`release.${id}`), lang: id }))}
          value={language}
          onChange={onLanguage}
        />
        <span className={styles.close}>
          <Button kind="icon" aria-label={t('photos.hidePanel')} onPress={props.onClose}>
            <Icon name="close" />
          </Button>
        </span>
      </header>
      <div className={styles.views}>
        <Segmented
          label={t('panel.views')}
          segments={PANEL_VIEWS.map((id) => ({ id, label: t(`panel.view_${id}`) }))}
          value={view}
          onChange={showPanelView}
        />
      </div>
      <fieldset className={styles.work} disabled={desk.readOnly}>
        <CaptionsOf desk={desk}>
          <View {...props} />
        </CaptionsOf>
      </fieldset>
    </aside>
  );
}

function View(props: Props): ReactNode {
  const { desk, shots, language } = props;
  const { view, composing } = usePanelView();
  const photos = shots.filter(isPicked).map(({ photo }) => photo);
  const isReady = photos.length > 0 && photos.length === shots.length;
  switch (view) {
    case 'codes':
      return <CodesView language={language} />;
    case 'replace':
      return <ReplaceView desk={desk} photos={photos} language={language} />;
    case 'template':
      return isReady ? (
        <TemplateView desk={desk} photos={photos} active={props.active} language={language} />
      ) : (
        <NotYet {...props} />
      );
    case 'fields':
      if (!isReady) return <NotYet {...props} />;
      if (composing) return <ComposeView desk={desk} photos={photos} />;
      return (
        <div className={styles.body}>
          <FieldsView photos={photos} release={desk.release} language={language} />
          <Actions {...props} />
        </div>
      );
  }
}

/** Nothing is selected, or something that is not in the release yet. */
function NotYet({ desk, shots, onPick, onTakeOut }: Props) {
  const { t } = useTranslation();
  const incoming = shots.filter(isIncoming);
  const [shot] = shots;
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>{t(notYet(shots.length, incoming.length))}</p>
      {incoming.length > 0 ? (
        <div className={styles.actions}>
          <Button onPress={onPick}>{t('photos.pick', { count: incoming.length })}</Button>
          <Button kind="quiet" onPress={onTakeOut}>
            {t('photos.remove')}
          </Button>
        </div>
      ) : null}
      {shot && shots.length === 1 ? (
        <>
          <Facts shot={shot} />
          <FoundInShot key={shot.id} release={desk.id} id={shot.id} />
        </>
      ) : null}
    </div>
  );
}

function notYet(selected: number, incoming: number): string {
  if (selected === 0) return 'photos.nothingSelected';
  if (incoming < selected) return 'photos.partlyIncoming';
  return incoming > 1 ? 'photos.manyIncoming' : 'photos.onlyIncoming';
}

function Actions({ shots, ...actions }: Props) {
  const { t } = useTranslation();
  const picked = shots.filter(isPicked);
  const [shot] = picked;
  return (
    <>
      <div className={styles.actions}>
        {shot && picked.length === 1 && !shot.photo.isLead ? (
          <Button onPress={actions.onLead} data-field="isLead">
            {t('photos.makeLead')}
          </Button>
        ) : null}
        <Button kind="icon" aria-label={t('photos.earlier')} onPress={() => actions.onMove(-1)}>
          <Icon name="left" />
        </Button>
        <Button kind="icon" aria-label={t('photos.later')} onPress={() => actions.onMove(1)}>
          <Icon name="right" />
        </Button>
        <Button kind="quiet" tone="error" onPress={actions.onTakeOut}>
          {t('photos.takeOut')}
        </Button>
      </div>
      {shot && picked.length === 1 ? <Facts shot={shot} /> : null}
    </>
  );
}

function title(shots: readonly Shot[], t: TFunction): string {
  const [shot] = shots;
  if (!shot) return t('photos.panel');
  if (shots.length > 1) return t('photos.count', { count: shots.length });
  return shot.type === 'picked'
    ? t('photos.oneTitle', { number: sequenceName(shot.sequence) })
    : t('photos.oneIncoming');
}
