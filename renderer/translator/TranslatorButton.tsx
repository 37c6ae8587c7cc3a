import { useTranslation } from 'react-i18next';
import { usePanels } from '../app/panels.ts';
import { Button } from '../ui/Button.tsx';

/** Leads from the text to the file for a translator. */
export function TranslatorButton() {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" onPress={() => usePanels.getState().show('translator')}>
      {t('translator.title')}
    </Button>
  );
}
