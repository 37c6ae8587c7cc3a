import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import { languageStatus } from '../../core/release/language-status.ts';
import { staleBlocks } from '../../core/release/stale.ts';
import { inOrder } from '../form/Languages.tsx';
import type { Desk } from '../store/desk.ts';
import { go } from '../store/view.ts';
import { StatusMenu, useWho } from '../text/StatusMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import styles from './CheckStep.module.css';

/** How far each language is, who confirmed it, and what in it has gone stale. */
export function Languages({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  return (
    <Section title={t('beside.languages')}>
      <Sheet>
        {inOrder(desk.release.languages).map((language) => (
          <Row key={language} desk={desk} language={language} />
        ))}
      </Sheet>
    </Section>
  );
}

function Row({ desk, language }: { readonly desk: Desk; readonly language: Language }) {
  const { t } = useTranslation();
  const { release } = desk;
  const who = useWho(languageStatus(release, language));
  const stale = staleBlocks(release, language).length;
  return (
    <div className={styles.language}>
      <span className={styles.name} lang={language}>
        {t(`release.${language}Full`)}
      </span>
      <StatusMenu release={release} language={language} isReadOnly={desk.readOnly} />
      {stale ? <Pill tone="warning">{t('form.stale', { count: stale })}</Pill> : null}
      <span className={styles.who}>{who}</span>
      <Button
        kind="quiet"
        aria-label={`${t('check.open_text')}: ${t(`release.${language}Full`)}`}
        onPress={() => go({ name: 'release', id: desk.id, step: 'text' }, { language })}
      >
        {t('check.open_text')}
      </Button>
    </div>
  );
}
