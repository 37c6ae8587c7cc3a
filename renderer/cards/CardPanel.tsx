import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Localised } from '../../core/release/language.ts';
import { readable } from '../form/cardOptions.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './CardsScreen.module.css';
import { savesOnLeaving, useCardSave } from './saving.ts';

interface CardPanelProps {
  readonly name: Localised;
  /** The title of a card that has no name yet. */
  readonly newTitle: string;
  readonly isChanged: boolean;
  readonly save: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A card in its panel: saved by its button, and by leaving it once it has a name. */
export function CardPanel({ name, newTitle, isChanged, save, onClose, children }: CardPanelProps) {
  const { t, i18n } = useTranslation();
  const shown = readable(name, i18n.language);
  const { problem, save: saveAndClose } = useCardSave(async () => {
    await save();
    onClose();
  });
  const leave = savesOnLeaving(isChanged && shown !== '', problem) ? saveAndClose : onClose;
  return (
    <Panel
      title={shown || newTitle}
      onClose={leave}
      foot={
        <Button kind="primary" onPress={saveAndClose} isDisabled={shown === ''}>
          {t('cards.save')}
        </Button>
      }
    >
      <div className={styles.stack}>
        {problem ? <p role="alert">{problem}</p> : null}
        {children}
      </div>
    </Panel>
  );
}
