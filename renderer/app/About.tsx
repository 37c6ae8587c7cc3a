import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client/client.ts';
import { notify } from '../store/notices.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './About.module.css';
import { usePanels } from './panels.ts';

/** Version, diagnostics to send along with a question, and whose work this stands on. */
export function About() {
  const { t } = useTranslation();
  const info = useOffice((store) => store.info);
  const [licences, setLicences] = useState<string>();
  useEffect(() => {
    client.app
      .licences()
      .then(({ text }) => setLicences(text))
      .catch(() => setLicences(''));
  }, []);
  const copy = async () => {
    const { text } = await client.app.diagnostics();
    await navigator.clipboard.writeText(text);
    notify({ tone: 'done', text: t('about.copied') });
  };
  return (
    <Panel
      title={t('about.title')}
      onClose={usePanels.getState().close}
      foot={<Button onPress={() => void copy()}>{t('about.copy')}</Button>}
    >
      <p>{t('about.version', { version: info?.version ?? '' })}</p>
      <p className={styles.hint}>{t('about.diagnostics')}</p>
      <h3 className={styles.heading}>{t('about.licences')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the long text scrolls and must be reachable by keys */}
      <pre className={styles.licences} tabIndex={0}>
        {licences}
      </pre>
    </Panel>
  );
}
