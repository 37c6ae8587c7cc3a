import { startTransition, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanels } from '../app/panels.ts';
import type { Desk } from '../store/desk.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AttendanceSection } from './AttendanceSection.tsx';
import { ComposeLead } from './ComposeLead.tsx';
import { EventSection } from './EventSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import styles from './Form.module.css';
import { HeadlineSection } from './HeadlineSection.tsx';
import { isFilled, MORE, type More, MoreSection } from './MoreSections.tsx';
import { SpeakersSection } from './SpeakersSection.tsx';
import { useTarget } from './useTarget.ts';

/** The form: what is known about the event, once for all languages. */
export function FactsStep({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const { release } = desk;
  const [opened, setOpened] = useState<readonly More[]>([]);
  const shown = MORE.filter((name) => opened.includes(name) || isFilled(release, name));
  const hidden = MORE.filter((name) => !shown.includes(name));
  // The same function in every render: the search for the target starts anew with another one.
  const unfold = useCallback((field: string) => {
    const part = MORE.find((name) => field.replace(/^event\./, '').startsWith(name));
    if (part) setOpened((before) => (before.includes(part) ? before : [...before, part]));
  }, []);
  const whole = useRest();
  const form = useTarget(unfold, whole);
  return (
    <div className={styles.form} ref={form}>
      <div className={styles.start}>
        <span>{t('form.haveText')}</span>
        <Button onPress={() => usePanels.getState().show('paste')}>{t('form.pasteText')}</Button>
        <ComposeLead />
      </div>
      <EventSection release={release} />
      <HeadlineSection release={release} />
      {whole ? (
        <>
          <SpeakersSection release={release} />
          <FactsSection release={release} />
          <AttendanceSection release={release} />
          {shown.map((name) => (
            <MoreSection key={name} name={name} release={release} />
          ))}
        </>
      ) : null}
      {whole && hidden.length ? (
        <div className={`${styles.adders} ${styles.leading}`}>
          {hidden.map((name) => (
            <Button
              key={name}
              kind="quiet"
              onPress={() => setOpened((before) => [...before, name])}
            >
              <Icon name="plus" /> {t(`form.more_${name}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** What lies below the first screenful comes a frame later, without holding up a key. */
function useRest(): boolean {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return whole;
}
