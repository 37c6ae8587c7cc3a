import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanels } from '../app/panels.ts';
import { client } from '../client/client.ts';
import { notify } from '../store/notices.ts';
import { loadLibrary } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Section.tsx';
import { failureWords } from './failureWords.ts';

/** The first screen of an empty library: start with what one has, or look at the samples. */
export function EmptyLibrary() {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const addSamples = async () => {
    setBusy(true);
    try {
      await client.library.addSamples();
      await loadLibrary();
    } catch (error) {
      notify({ tone: 'error', text: failureWords(error) });
    }
    setBusy(false);
  };
  return (
    <Empty title={t('library.emptyTitle')}>
      <p>{t('library.emptyHint')}</p>
      <Button kind="primary" onPress={() => usePanels.getState().show('new')}>
        {t('library.emptyStart')}
      </Button>
      <Button onPress={() => void addSamples()} isDisabled={busy}>
        {t('library.samples')}
      </Button>
    </Empty>
  );
}
