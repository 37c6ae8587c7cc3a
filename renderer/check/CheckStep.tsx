import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/preflight/finding.ts';
import type { Desk } from '../store/desk.ts';
import { go } from '../store/view.ts';
import { Button } from '../ui/Button.tsx';
import { Dot, type Tone } from '../ui/Pill.tsx';
import { Empty, Section, Sheet } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './CheckStep.module.css';
import { useFindings, useFindingWords } from './findings.ts';
import { Languages } from './Languages.tsx';
import { mend } from './mend.ts';
import { goToFinding } from './next-finding.ts';

const SEVERITIES = ['blocker', 'error', 'warning', 'hint'] as const;
const TONES: Readonly<Record<Finding['severity'], Tone>> = {
  blocker: 'error',
  error: 'error',
  warning: 'warning',
  hint: 'neutral',
};

const FILTERS = ['all', 'facts', 'text', 'photos', 'export'] as const;
type Filter = (typeof FILTERS)[number];

/** What stands in the way, what is worth mending, what could be better; each leads to its place. */
export function CheckStep({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const findings = useFindings();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = findings.filter(({ place }) => filter === 'all' || place.step === filter);
  const fixable = shown.filter((finding) => finding.fixable);
  const count = (step: Filter) =>
    step === 'all' ? findings.length : findings.filter(({ place }) => place.step === step).length;
  return (
    <div className={styles.screen}>
      <Languages desk={desk} />
      <div className={styles.bar}>
        <Segmented
          label={t('check.filter')}
          segments={FILTERS.filter((step) => step === 'all' || count(step) > 0).map((id) => ({
            id,
            label: `${t(id === 'all' ? 'check.all' : `release.${id}`)} ${count(id)}`,
          }))}
          value={filter}
          onChange={setFilter}
        />
        {fixable.length ? (
          <Button onPress={() => mend(desk, fixable)}>
            {t('check.fixAll', { count: fixable.length })}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <Empty title={t('check.none')}>
          <p>{t('check.checked')}</p>
          <Button
            kind="primary"
            onPress={() => go({ name: 'release', id: desk.id, step: 'export' })}
          >
            {t('release.publish')}
          </Button>
        </Empty>
      ) : (
        SEVERITIES.map((severity) => (
          <Group
            key={severity}
            desk={desk}
            severity={severity}
            findings={shown.filter((finding) => finding.severity === severity)}
          />
        ))
      )}
    </div>
  );
}

interface GroupProps {
  readonly desk: Desk;
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

function Group({ desk, severity, findings }: GroupProps) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <Section title={t(`check.severity_${severity}`)} count={findings.length}>
      <Sheet>
        {findings.map((finding) => (
          <Row
            key={JSON.stringify([finding.rule, finding.message, finding.place, finding.params])}
            finding={finding}
            desk={desk}
          />
        ))}
      </Sheet>
    </Section>
  );
}

function Row({ finding, desk }: { readonly finding: Finding; readonly desk: Desk }) {
  const { t } = useTranslation();
  const words = useFindingWords();
  const { place } = finding;
  const [first, ...rest] = sentences(words(finding));
  return (
    <div className={styles.finding} data-finding={finding.rule}>
      <Dot tone={TONES[finding.severity]} />
      <div className={styles.words}>
        <p className={styles.what}>{first}</p>
        {rest.length ? <p className={styles.how}>{rest.join(' ')}</p> : null}
      </div>
      {finding.fixable ? (
        <Button onPress={() => mend(desk, [finding])}>{t('check.fix')}</Button>
      ) : null}
      <Button kind="quiet" onPress={() => goToFinding(finding, desk.id)}>
        {t(`check.open_${place.step}`)}
      </Button>
    </div>
  );
}

/** The first sentence says what is wrong, the rest what to do. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+(?=\p{Lu})/u);
}
