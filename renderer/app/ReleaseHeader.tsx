import { useTranslation } from 'react-i18next';
import { useFindings } from '../check/findings.ts';
import { countWords } from '../editor/word-count.ts';
import type { Desk } from '../store/desk.ts';
import { go } from '../store/view.ts';
import { STEPS, type Step, viewAddress } from '../store/view-address.ts';
import { Button } from '../ui/Button.tsx';
import { Dot, Pill } from '../ui/Pill.tsx';
import { usePanels, usePreview } from './panels.ts';
import styles from './ReleaseHeader.module.css';
import { SaveStatus } from './SaveStatus.tsx';
import { isOut, statusTone, summaryHeadline } from './summary.ts';

/** Title, kind, saved or not, the one primary button, and the steps with what they hold. */
export function ReleaseHeader({ desk, step }: { readonly desk: Desk; readonly step: Step }) {
  const { t, i18n } = useTranslation();
  const preview = usePreview(step);
  const { release, id } = desk;
  const headline = summaryHeadline(
    {
      headline: {
        kk: release.texts.kk?.headline,
        ru: release.texts.ru?.headline,
        en: release.texts.en?.headline,
      },
    },
    i18n.language,
  );
  const hasPreview = step === 'facts' || step === 'text' || step === 'check';
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title} lang={headline?.language}>
          {headline?.text ?? t('release.untitled')}
        </h1>
        <Pill>{t(`release.type_${release.type}`)}</Pill>
        {isOut(release) || release.status === 'embargoed' ? (
          <Pill tone={statusTone(release)}>{t(`release.status_${release.status}`)}</Pill>
        ) : null}
        <span className={styles.space} />
        <SaveStatus desk={desk} />
        {hasPreview ? (
          <Button onPress={() => usePanels.getState().togglePreview(step)}>
            {t(preview ? 'release.hidePreview' : 'release.showPreview')}
          </Button>
        ) : null}
        {step === 'export' ? null : (
          <Button kind="primary" onPress={() => go({ name: 'release', id, step: 'export' })}>
            {t('release.publish')}
          </Button>
        )}
      </div>
      <nav className={styles.steps} aria-label={t('release.steps')}>
        {STEPS.map((name) => (
          <a
            key={name}
            className={styles.tab}
            href={viewAddress({ name: 'release', id, step: name })}
            aria-current={name === step ? 'step' : undefined}
          >
            {t(`release.${name}`)} <StepNote step={name} desk={desk} />
          </a>
        ))}
      </nav>
    </header>
  );
}

function StepNote({ step, desk }: { readonly step: Step; readonly desk: Desk }) {
  const { t, i18n } = useTranslation();
  const findings = useFindings();
  if (step === 'text') {
    const language =
      desk.release.languages.find((known) => known === i18n.language) ?? desk.release.languages[0];
    const text = language && desk.release.texts[language];
    const count = text ? countWords(text) : 0;
    return count ? <span className={styles.note}>{t('release.words', { count })}</span> : null;
  }
  if (step === 'photos')
    return desk.photos.photos.length ? (
      <span className={styles.note}>{desk.photos.photos.length}</span>
    ) : null;
  if (step !== 'check') return null;
  const stop = findings.filter(
    ({ severity }) => severity === 'blocker' || severity === 'error',
  ).length;
  const warn = findings.filter(({ severity }) => severity === 'warning').length;
  return (
    <span className={styles.note}>
      {stop ? (
        <span>
          <Dot tone="error" /> {stop}{' '}
          <span className="visually-hidden">{t('check.stops', { count: stop })}</span>
        </span>
      ) : null}
      {warn ? (
        <span>
          <Dot tone="warning" /> {warn}{' '}
          <span className="visually-hidden">{t('check.warnings', { count: warn })}</span>
        </span>
      ) : null}
    </span>
  );
}
