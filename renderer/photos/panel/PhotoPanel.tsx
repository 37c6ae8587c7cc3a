import type { TFunction } from 'i18next';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import { inOrder } from '../../form/Languages.tsx';
import type { Desk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { isIncoming, isPicked, type Shot, sequenceName } from '../shots.ts';
import { CreditFields } from './CreditFields.tsx';
import { DepictedField } from './DepictedField.tsx';
import { Facts } from './Facts.tsx';
import styles from './Panel.module.css';
import { RightsFields } from './RightsFields.tsx';
import { SceneFields } from './SceneFields.tsx';
import { WordsFields } from './WordsFields.tsx';

interface Props {
  readonly desk: Desk;
  readonly shots: readonly Shot[];
  readonly language: Language;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
  readonly onPick: () => void;
  readonly onTakeOut: () => void;
  readonly onLead: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** Everything about the selected photos; what is changed here is changed in all of them. */
export function PhotoPanel(props: Props) {
  const { desk, shots, language, onLanguage, panel } = props;
  const { t } = useTranslation();
  const languages = inOrder(desk.release.languages);
  const picked = shots.filter(isPicked);
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('photos.panel')}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title(shots, t)}</h2>
        {picked.length > 0 ? (
          <Segmented
            label={t('release.language')}
            segments={languages.map((id) => ({ id, label: t(`release.${id}`), lang: id }))}
            value={language}
            onChange={onLanguage}
          />
        ) : null}
        <span className={styles.close}>
          <Button kind="icon" aria-label={t('photos.hidePanel')} onPress={props.onClose}>
            <Icon name="close" />
          </Button>
        </span>
      </header>
      <fieldset className={styles.body} disabled={desk.readOnly}>
        <Body {...props} />
      </fieldset>
    </aside>
  );
}

function Body({ desk, shots, language, ...actions }: Props): ReactNode {
  const { t } = useTranslation();
  const picked = shots.filter(isPicked);
  const incoming = shots.filter(isIncoming);
  const [shot] = shots;
  if (!shot) return <p className={styles.quiet}>{t('photos.nothingSelected')}</p>;
  if (incoming.length > 0)
    return (
      <>
        <p className={styles.quiet}>
          {t(
            picked.length > 0
              ? 'photos.partlyIncoming'
              : incoming.length > 1
                ? 'photos.manyIncoming'
                : 'photos.onlyIncoming',
          )}
        </p>
        <div className={styles.actions}>
          <Button onPress={actions.onPick}>{t('photos.pick', { count: incoming.length })}</Button>
          <Button kind="quiet" onPress={actions.onTakeOut}>
            {t('photos.remove')}
          </Button>
        </div>
        {shots.length === 1 ? <Facts shot={shot} /> : null}
      </>
    );
  const photos = picked.map(({ photo }) => photo);
  return (
    <>
      <WordsFields photos={photos} language={language} />
      <DepictedField photos={photos} release={desk.release} language={language} />
      <CreditFields photos={photos} language={language} />
      <SceneFields photos={photos} release={desk.release} />
      <RightsFields photos={photos} language={language} />
      <div className={styles.actions}>
        {photos.length === 1 && !photos[0]?.isLead ? (
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
      {shots.length === 1 ? <Facts shot={shot} /> : null}
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
