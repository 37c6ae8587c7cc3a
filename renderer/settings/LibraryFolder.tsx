import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { closeDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { loadLibrary, useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './SettingsScreen.module.css';

/** Where the library lies; open another one, or move this one with everything in it. */
export function LibraryFolder() {
  const { t } = useTranslation();
  const { library, info } = useOffice();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const dialogs = info?.abilities.dialogs ?? false;
  const wanted = async () =>
    dialogs
      ? (await client.library.pickFolder({ title: t('settings.library') })).folder
      : typed.trim() || undefined;
  const run = async (change: 'open' | 'move') => {
    const folder = await wanted();
    if (!folder) return;
    setBusy(true);
    try {
      await closeDesk();
      await client.library[change]({ folder });
      await loadLibrary();
      notify({
        tone: 'done',
        text: t(change === 'move' ? 'settings.moved' : 'settings.opened', { folder }),
      });
    } catch (error) {
      notify({ tone: 'error', text: failureWords(error) });
    }
    setBusy(false);
  };
  const addSamples = async () => {
    try {
      await client.library.addSamples();
      await loadLibrary();
      notify({ tone: 'done', text: t('settings.samplesAdded') });
    } catch (error) {
      notify({ tone: 'error', text: failureWords(error) });
    }
  };
  return (
    <Section title={t('settings.library')}>
      <p className={styles.path}>{library?.folder}</p>
      <div className={styles.folder}>
        {dialogs ? null : (
          <TextField label={t('settings.otherFolder')} value={typed} onChange={setTyped} />
        )}
        <Button isDisabled={busy || (!dialogs && !typed.trim())} onPress={() => void run('open')}>
          {t('settings.openOther')}
        </Button>
        <Button isDisabled={busy || (!dialogs && !typed.trim())} onPress={() => void run('move')}>
          {t('settings.move')}
        </Button>
      </div>
      <p className={styles.hint}>{t('settings.moveHint')}</p>
      <div>
        <Button onPress={() => void addSamples()}>{t('library.samples')}</Button>
      </div>
    </Section>
  );
}
