import { useTranslation } from 'react-i18next';
import { usePanels } from '../app/panels.ts';
import { asLanguage, type InterfaceLanguage, switchLanguage } from '../i18n/i18n.ts';
import { changeSettings, useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Section } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { LibraryFolder } from './LibraryFolder.tsx';
import { OfficeDictionary } from './OfficeDictionary.tsx';
import { OfficeProfile } from './OfficeProfile.tsx';
import styles from './SettingsScreen.module.css';

/** The office's profile, which all share, and what is set on this computer only. */
export function SettingsScreen() {
  const { t, i18n } = useTranslation();
  const settings = useOffice((store) => store.settings);
  const language = asLanguage(i18n.language);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('app.settings')}</h1>
      <Section title={t('settings.window')}>
        <div className={styles.line}>
          <Choice label={t('settings.language')}>
            <Segmented<InterfaceLanguage>
              label={t('settings.language')}
              segments={[
                { id: 'kk', label: 'Қазақша', lang: 'kk' },
                { id: 'ru', label: 'Русский', lang: 'ru' },
                { id: 'en', label: 'English', lang: 'en' },
              ]}
              value={language}
              onChange={(next) => {
                void switchLanguage(next);
                void changeSettings({ language: next });
              }}
            />
          </Choice>
          <Choice label={t('settings.theme')}>
            <Segmented
              label={t('settings.theme')}
              segments={(['system', 'light', 'dark'] as const).map((id) => ({
                id,
                label: t(`settings.theme_${id}`),
              }))}
              value={settings.theme ?? 'system'}
              onChange={(theme) => void changeSettings({ theme })}
            />
          </Choice>
        </div>
      </Section>
      <OfficeProfile />
      <Section
        title={t('draft.templatesTitle')}
        action={
          <Button kind="quiet" onPress={() => usePanels.getState().show('templates')}>
            {t('draft.templates')}
          </Button>
        }
      >
        <p className={styles.hint}>{t('draft.settingsHint')}</p>
      </Section>
      <OfficeDictionary />
      <LibraryFolder />
    </div>
  );
}
