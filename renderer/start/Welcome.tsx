import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client/client.ts';
import { type InterfaceLanguage, switchLanguage } from '../i18n/i18n.ts';
import { failureWords } from '../library/failureWords.ts';
import { changeSettings, loadLibrary, useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Welcome.module.css';

/** The first start asks four things: language, the office's name, its e-mail, where to keep the library. */
export function Welcome() {
  const { t, i18n } = useTranslation();
  const suggested = useOffice((store) => store.library?.folder ?? '');
  const dialogs = useOffice((store) => store.info?.abilities.dialogs ?? false);
  const [kk, setKk] = useState('');
  const [ru, setRu] = useState('');
  const [email, setEmail] = useState('');
  const [folder, setFolder] = useState(suggested);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const pick = async () => {
    const picked = await client.library.pickFolder({ title: t('welcome.folder') });
    if (picked.folder) setFolder(picked.folder);
  };
  const begin = async (samples: boolean) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await changeSettings({ language: languageOf(i18n.language) });
      await client.library.open({ folder });
      await saveOffice({ kk, ru, email });
      if (samples) await client.library.addSamples();
      await loadLibrary();
    } catch (error) {
      setProblem(failureWords(error));
    }
    setBusy(false);
  };
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.hint}>{t('welcome.hint')}</p>
        <Segmented<InterfaceLanguage>
          label={t('welcome.language')}
          segments={[
            { id: 'kk', label: 'Қазақша', lang: 'kk' },
            { id: 'ru', label: 'Русский', lang: 'ru' },
            { id: 'en', label: 'English', lang: 'en' },
          ]}
          value={languageOf(i18n.language)}
          onChange={(language) => void switchLanguage(language)}
        />
        <TextField
          label={t('welcome.officeKk')}
          lang="kk"
          value={kk}
          onChange={setKk}
          placeholder="Үлгітау облысы әкімінің баспасөз қызметі"
        />
        <TextField
          label={t('welcome.officeRu')}
          lang="ru"
          value={ru}
          onChange={setRu}
          placeholder="Пресс-служба акима Улгитауской области"
        />
        <TextField
          label={t('welcome.email')}
          type="email"
          value={email}
          onChange={setEmail}
          placeholder="press@ulgitau.example"
          hint={t('welcome.emailHint')}
        />
        <div className={styles.folder}>
          <TextField
            label={t('welcome.folder')}
            value={folder}
            onChange={setFolder}
            hint={t('welcome.folderHint')}
          />
          {dialogs ? <Button onPress={() => void pick()}>{t('welcome.choose')}</Button> : null}
        </div>
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button onPress={() => void begin(true)} isDisabled={busy || !folder.trim()}>
            {t('welcome.withSamples')}
          </Button>
          <Button
            kind="primary"
            onPress={() => void begin(false)}
            isDisabled={busy || !folder.trim()}
          >
            {t('welcome.begin')}
          </Button>
        </div>
      </div>
    </main>
  );
}

function languageOf(language: string): InterfaceLanguage {
  return language === 'kk' || language === 'en' ? language : 'ru';
}

/** A library that has a profile already (a colleague's share) keeps it. */
async function saveOffice(answers: {
  readonly kk: string;
  readonly ru: string;
  readonly email: string;
}): Promise<void> {
  const { office } = await client.cards.get();
  if (office.name.kk || office.name.ru) return;
  const name = { kk: answers.kk.trim(), ru: answers.ru.trim() };
  await client.cards.saveOffice({
    base: office.revision,
    office: {
      ...office,
      name,
      contacts: answers.email.trim()
        ? [{ id: 'press', name, email: answers.email.trim(), public: true }]
        : office.contacts,
    },
  });
}
