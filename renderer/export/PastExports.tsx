import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRecord } from '../../core/contract-shapes.ts';
import { dayMonthTime } from '../app/when.ts';
import { client } from '../client/client.ts';
import type { Desk } from '../store/desk.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import styles from './ExportStep.module.css';

/** What went out before: when, which version, in which formats and languages. */
export function PastExports({ desk, epoch }: { readonly desk: Desk; readonly epoch: string }) {
  const { t, i18n } = useTranslation();
  const reveal = useOffice((store) => store.info?.abilities.reveal ?? false);
  const [records, setRecords] = useState<readonly ExportRecord[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new export is in the list, too
  useEffect(() => {
    client.exports
      .list({ release: desk.id })
      .then(setRecords)
      .catch(() => setRecords([]));
  }, [desk.id, epoch]);
  if (records.length === 0) return null;
  return (
    <Section title={t('export.past')} count={records.length}>
      <Sheet>
        {records.map((record) => (
          <div key={record.id} className={styles.file}>
            <span className={styles.words}>
              <span className={styles.name}>
                {t('export.pastLine', {
                  when: dayMonthTime(record.at, i18n.language),
                  version: record.version,
                })}
              </span>
              <span className={styles.detail}>
                {[
                  record.formats.map((name) => t(`export.format_${name}`)).join(', '),
                  record.languages.map((language) => t(`release.${language}`)).join(', '),
                  record.revision < desk.release.revision ? t('export.changedSince') : undefined,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {reveal && record.present ? (
              <Button
                kind="quiet"
                onPress={() => void client.exports.reveal({ release: desk.id, id: record.id })}
              >
                {t('export.reveal')}
              </Button>
            ) : null}
          </div>
        ))}
      </Sheet>
    </Section>
  );
}
